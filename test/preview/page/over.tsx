import type { Question, Reply } from '../talk';
import { Consent } from './consent';
import type { Desk } from './desk';
import { Frame } from './frame';
import { Modal } from './modal';
import { Ask } from './question';
import type { Words } from './words';

/** What Google takes when a dialog does not say its size. */
const PLAIN = { width: 600, height: 400 };

interface OverProps {
  desk: Desk;
  words: Words;
  /** A question of the preview itself. */
  asked: { question: Question; reply: (reply: Reply) => void } | null;
  focus: () => void;
}

/** Whatever stands over the sheet: the script's dialog, a question, the permission screens, an error. */
export function Over({ desk, words, asked, focus }: OverProps) {
  const { dialog } = desk;
  const waiting = desk.waiting[0];
  return (
    <>
      {dialog && (
        <Modal
          key={dialog.url}
          title={dialog.title}
          kind="framed"
          width={dialog.width ?? PLAIN.width}
          modeless={dialog.kind === 'modeless'}
          close={() => desk.close('dialog')}
        >
          <div class="title">
            <span>{dialog.title}</span>
            <button type="button" aria-label={words.close} onClick={() => desk.close('dialog')}>
              ×
            </button>
          </div>
          <div style={{ height: `${dialog.height ?? PLAIN.height}px` }}>
            <Frame
              framed={dialog}
              perform={desk.perform}
              close={() => desk.close('dialog')}
              resize={desk.resize}
              focus={focus}
            />
          </div>
        </Modal>
      )}
      {waiting?.is === 'question' && (
        <Ask
          key={waiting}
          question={waiting.question}
          words={words}
          reply={(reply) => {
            desk.answered();
            waiting.reply(reply);
          }}
        />
      )}
      {waiting?.is === 'error' && (
        <Ask
          key={waiting}
          question={{ kind: 'alert', title: words.refused, message: waiting.message, buttons: 'OK' }}
          words={words}
          reply={desk.answered}
        />
      )}
      {waiting?.is === 'consent' && (
        <Consent
          scopes={waiting.scopes}
          words={words.consent}
          close={desk.answered}
          allow={() => {
            desk.answered();
            void desk.perform({ do: 'allow' }).then(() => desk.say(words.allowed));
          }}
        />
      )}
      {asked && <Ask question={asked.question} words={words} reply={asked.reply} />}
    </>
  );
}
