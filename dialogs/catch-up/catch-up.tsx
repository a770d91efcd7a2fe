import { useEffect, useRef, useState } from 'preact/hooks';
import type { CatchUpAnswer, CatchUpChoice, CatchUp as Found } from '../../src/contract/catch-up';
import { CATCH_UP_ANSWERS } from '../../src/contract/catch-up';
import type { Stage } from '../../src/domain/lists';
import { closeDialog } from '../client';
import { typedDay } from '../gaps/part-day';
import { Button } from '../parts/button';
import { useFocus } from '../parts/focus';
import { tellNews } from '../parts/news';
import { Outcome } from '../parts/outcome';
import { usePage } from '../parts/page';
import { Growing } from './growing';

/** So many answers are stored in one go. */
const TEN = 10;

/** One card after another; answers wait until there are ten, or until the user stops. */
export function CatchUp({ found }: { found: Found }) {
  const { ask, words, work } = usePage();
  const [answers, setAnswers] = useState<CatchUpAnswer[]>([]);
  const [stored, setStored] = useState(0);
  const [stages, setStages] = useState<ReadonlyMap<string, Stage>>(new Map());
  const [undo, setUndo] = useState<{ label: string; to: number } | null>(null);
  const [when, setWhen] = useState('');
  const focus = useFocus();
  const text = words.catchUp;
  const partner = found.partners[answers.length];
  const year = Number(found.today.slice(0, 4));

  async function store(all: readonly CatchUpAnswer[], from = stored): Promise<boolean> {
    const fresh = all.slice(from);
    if (fresh.length === 0) return true;
    const done = await work.run('catch-up', () => ask('answerCatchUp', fresh));
    if (done === null) return false;
    tellNews();
    setStored(all.length);
    setUndo(done.undo === null ? null : { label: done.undo, to: from });
    setStages((before) => new Map([...before, ...done.partners.map(({ name, stage }) => [name, stage.key] as const)]));
    work.say('catch-up', done.left.length > 0 ? done.message : text.stored(all.length));
    return true;
  }

  async function answer(choice: CatchUpChoice) {
    if (partner === undefined || work.running !== null) return;
    const typed = typedDay(when, found.language, found.today);
    if (typed.is !== 'blank' && typed.is !== 'part') {
      work.fail('catch-up', { code: 'wrong-arguments', sentence: text.unclear });
      return focus('when');
    }
    const part = typed.is === 'part' && choice !== 'rest' ? { when: typed.part } : {};
    const all = [...answers, { name: partner.name, answer: choice, ...part }];
    setAnswers(all);
    setWhen('');
    focus('title');
    if (all.length - stored >= TEN || all.length === found.partners.length) await store(all);
  }

  /** Answers that are not stored yet are taken back one by one; the stored ones together. */
  async function back() {
    if (work.running !== null) return;
    if (answers.length > stored) setAnswers(answers.slice(0, -1));
    else if (undo !== null) {
      const undone = await work.run('catch-up', () => ask('undoLast'));
      if (undone === null) return;
      tellNews();
      setAnswers(answers.slice(0, undo.to));
      setStored(undo.to);
      setUndo(null);
      work.say('catch-up', undone.message);
    }
    focus('title');
  }

  async function leave() {
    if (await store(answers)) closeDialog();
  }

  const act = useRef({ answer, back });
  act.current = { answer, back };
  useEffect(() => {
    const keyDown = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLInputElement;
      if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      const choice = CATCH_UP_ANSWERS[Number(event.key) - 1];
      if (choice === undefined && event.key.toLowerCase() !== 'u') return;
      event.preventDefault();
      if (choice === undefined) act.current.back();
      else act.current.answer(choice);
    };
    document.addEventListener('keydown', keyDown);
    return () => document.removeEventListener('keydown', keyDown);
  }, []);

  const labels: Record<CatchUpChoice, string> = {
    did: text.answers.did(year),
    talk: text.answers.talk(year),
    silent: text.answers.silent,
    rest: text.answers.rest,
  };
  const title =
    partner !== undefined ? text.question(partner.name) : found.partners.length === 0 ? text.none : text.finished;
  return (
    <>
      <header>
        <h1 id="title" tabIndex={-1}>
          {title}
        </h1>
        {partner === undefined ? (
          <p>{found.partners.length === 0 ? text.noneHint : text.stored(stored)}</p>
        ) : (
          <p class="quiet">
            {text.count(answers.length + 1, found.partners.length)}
            {partner.hint === '' ? '' : ` · ${partner.hint}`}
          </p>
        )}
      </header>
      <main>
        {partner !== undefined && (
          <>
            <div class="answers">
              {CATCH_UP_ANSWERS.map((choice, at) => (
                <Button key={choice} kind="plain" onClick={() => answer(choice)}>
                  <kbd>{at + 1}</kbd> {labels[choice]}
                </Button>
              ))}
            </div>
            <div class="field">
              <label for="when">{text.when}</label>
              <input
                id="when"
                type="text"
                autocomplete="off"
                value={when}
                aria-describedby="when-hint"
                onInput={(event) => setWhen(event.currentTarget.value)}
                onKeyDown={(event) => {
                  if (event.key === 'Enter') focus('title');
                }}
              />
              <p id="when-hint" class="quiet">
                {text.whenHint}
              </p>
            </div>
            <p class="quiet">{text.keys}</p>
            <p class="quiet">{text.restHint}</p>
          </>
        )}
        <Growing answers={answers} stages={stages} />
      </main>
      <footer class="foot">
        <Outcome at="catch-up" />
        <div class="row">
          {answers.length > 0 && (answers.length > stored || undo !== null) && (
            <Button onClick={back}>{answers.length > stored ? text.back : words.undo.button}</Button>
          )}
          {partner === undefined && stored > 0 && (
            <Button kind="main" onClick={() => ask('openDialog', 'tonight')}>
              {text.tonight}
            </Button>
          )}
          <Button kind={partner === undefined && stored > 0 ? 'plain' : 'main'} onClick={leave}>
            {work.running === 'catch-up' ? text.saving : partner === undefined ? text.close : text.stop}
          </Button>
        </div>
      </footer>
    </>
  );
}
