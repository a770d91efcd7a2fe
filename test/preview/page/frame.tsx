import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Answer, Message } from '../frame/run';
import type { Framed } from '../talk';
import type { Desk } from './desk';

interface FrameProps {
  framed: Framed;
  perform: Desk['perform'];
  close: () => void;
  resize: (size: { width?: number; height?: number }) => void;
  /** The page hands the focus back to the sheet. */
  focus: () => void;
}

/** A page of the script: of another origin, and not allowed more than at Google. */
export function Frame({ framed, perform, close, resize, focus }: FrameProps) {
  const ref = useRef<HTMLIFrameElement>(null);
  // Before the page inside can speak.
  useLayoutEffect(() => {
    const answer = (id: number, said: { ok: true; value: unknown } | { ok: false; message: string }) => {
      const message: Answer = { partnerGarden: 'answer', id, ...said };
      ref.current?.contentWindow?.postMessage(message, '*');
    };
    const call = ({ id, name, args }: Extract<Message, { partnerGarden: 'call' }>) =>
      perform({ do: 'call', name, args, replies: [] }).then(
        (told) => answer(id, told.answer ?? { ok: false, message: told.error ?? '' }),
        (error: unknown) => answer(id, { ok: false, message: String(error) }),
      );
    const receive = ({ source, data }: MessageEvent<Message>) => {
      if (source === null || source !== ref.current?.contentWindow) return;
      if (data.partnerGarden === 'call') void call(data);
      else if (data.what === 'close') close();
      else if (data.what === 'setHeight') resize({ height: Number(data.size) });
      else if (data.what === 'setWidth') resize({ width: Number(data.size) });
      else if (data.what === 'focus') focus();
    };
    addEventListener('message', receive);
    return () => removeEventListener('message', receive);
  }, [framed.url]);
  return (
    <iframe
      ref={ref}
      key={framed.url}
      title={framed.title}
      src={framed.url}
      sandbox="allow-scripts allow-forms allow-popups allow-downloads allow-modals"
    />
  );
}
