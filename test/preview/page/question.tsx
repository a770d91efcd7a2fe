import { useState } from 'preact/hooks';
import type { Question, Reply } from '../talk';
import { Modal } from './modal';
import type { Words } from './words';

/** An alert or prompt of the script; also the preview's own questions. */
export function Ask({ question, words, reply }: { question: Question; words: Words; reply: (reply: Reply) => void }) {
  const [text, setText] = useState('');
  const buttons = question.buttons.split('_') as ('OK' | 'YES' | 'NO' | 'CANCEL')[];
  const title = question.title || question.message;
  return (
    <Modal title={title} kind="ask" close={() => reply({ button: 'CLOSE', text: '' })}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          reply({ button: buttons[0]!, text });
        }}
      >
        {question.title !== '' && <h2>{question.title}</h2>}
        <p>{question.message}</p>
        {question.kind === 'prompt' && (
          <input aria-label={title} value={text} onInput={(event) => setText(event.currentTarget.value)} />
        )}
        <div class="buttons">
          {buttons.map((button, place) => (
            <button
              key={button}
              type={place === 0 ? 'submit' : 'button'}
              class={place === 0 ? 'main' : ''}
              onClick={place === 0 ? undefined : () => reply({ button, text })}
            >
              {words.buttons[button]}
            </button>
          ))}
        </div>
      </form>
    </Modal>
  );
}
