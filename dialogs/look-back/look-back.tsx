import { useState } from 'preact/hooks';
import type { LookBackStart } from '../../src/contract/look-back';
import { closeDialog } from '../client';
import { Button } from '../parts/button';
import { focusOn, useFocus } from '../parts/focus';
import { NameField } from '../parts/name-field';
import { tellNews } from '../parts/news';
import { Outcome } from '../parts/outcome';
import { usePage } from '../parts/page';
import { Question } from './question';

/** Six questions, each of which may stay blank; the answers become one row of the Log. */
export function LookBack({ start }: { start: LookBackStart }) {
  const { ask, words, work } = usePage();
  const [partner, setPartner] = useState(start.partner);
  const [answers, setAnswers] = useState<string[]>(start.questions.map(() => ''));
  const [undo, setUndo] = useState<string | null>(null);
  const [kept, setKept] = useState(false);
  const focus = useFocus();
  const text = words.passingOn.lookBack;
  const last = start.last.find((one) => one.partner === partner.trim());

  async function save() {
    if (answers.every((answer) => answer.trim() === '')) {
      focusOn('answer-0');
      return work.fail('look-back', { code: 'wrong-arguments', sentence: text.empty });
    }
    const done = await work.run('look-back', () => ask('lookBack', { partner: partner.trim(), answers }));
    if (done === null) return;
    tellNews();
    setKept(true);
    setUndo(done.undo);
    work.say('look-back', `${done.message} ${text.kept}`);
    focus('leave');
  }

  async function takeBack() {
    const undone = await work.run('look-back', () => ask('undoLast'));
    if (undone === null) return;
    tellNews();
    setKept(false);
    setUndo(null);
    work.say('look-back', undone.message);
    focus('title');
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!kept) save();
      }}
    >
      <header>
        <h1 id="title" tabIndex={-1}>
          {text.title}
        </h1>
        <p>{text.promise}</p>
      </header>
      <main>
        <NameField
          id="partner"
          label={text.partner}
          value={partner}
          names={start.names}
          onInput={setPartner}
          onPick={setPartner}
          hint={text.partnerHint}
        />
        {last === undefined ? (
          <p class="quiet">{text.never}</p>
        ) : (
          <details>
            <summary>{text.last(last.dayText)}</summary>
            <p class="as-written">{last.note}</p>
          </details>
        )}
        {start.questions.map(({ question, hint }, at) => (
          <Question
            key={question}
            id={`answer-${at}`}
            question={question}
            hint={text.example(hint)}
            value={answers[at] ?? ''}
            locked={kept}
            onInput={(value) => setAnswers(answers.map((answer, place) => (place === at ? value : answer)))}
          />
        ))}
      </main>
      <footer class="foot">
        <Outcome at="look-back" />
        <div class="row">
          {!kept && (
            <Button kind="main" submit>
              {work.running === 'look-back' ? words.passingOn.saving : text.save}
            </Button>
          )}
          {undo !== null && <Button onClick={takeBack}>{words.undo.button}</Button>}
          <Button id="leave" kind={kept ? 'main' : 'plain'} onClick={closeDialog}>
            {kept ? words.passingOn.close : words.passingOn.later}
          </Button>
        </div>
      </footer>
    </form>
  );
}
