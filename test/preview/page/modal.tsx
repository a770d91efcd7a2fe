import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface ModalProps {
  title: string;
  /** Escape or the cross. */
  close: () => void;
  children: ComponentChildren;
  width?: number;
  /** Beside the sheet, not over it. */
  modeless?: boolean;
  kind?: string;
}

/** A window over the sheet. */
export function Modal({ title, close, children, width, modeless, kind }: ModalProps) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    if (modeless) ref.current?.show();
    else ref.current?.showModal();
    return () => before?.focus();
  }, []);
  return (
    <dialog
      ref={ref}
      aria-label={title}
      class={kind}
      style={width === undefined ? {} : { width: `${width}px` }}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      {children}
    </dialog>
  );
}
