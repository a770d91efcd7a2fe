import type { ReportKind } from '../../../src/domain/report';
import { AsOfField } from '../../parts/as-of';
import { Outcome } from '../../parts/outcome';
import { usePage } from '../../parts/page';
import { StoryField } from './story';
import { changed, type Wishes, wishesOf } from './wishes';

interface ChoosingProps {
  kind: ReportKind;
  /** null until somebody has looked. */
  wishes: Wishes | null;
  set: (wishes: Wishes) => void;
}

/** Which charts, which day, which story: folded away, because the usual is good for most. */
export function ReportChoosing({ kind, wishes, set }: ChoosingProps) {
  const { ask, words, work } = usePage();
  const text = words.report;

  async function look(open: boolean) {
    if (!open || wishes !== null) return;
    const choices = await work.run('choices', () => ask('reportChoices'));
    if (choices !== null) set(wishesOf(choices));
  }

  return (
    <details onToggle={(event) => look(event.currentTarget.open)}>
      <summary>{text.choose}</summary>
      <Outcome at="choices" />
      {wishes !== null && <Fields kind={kind} wishes={wishes} set={set} />}
    </details>
  );
}

function Fields({ kind, wishes, set }: { kind: ReportKind; wishes: Wishes; set: (wishes: Wishes) => void }) {
  const text = usePage().words.report;
  const wish = wishes.kinds[kind];
  const pick = (number: number, on: boolean) =>
    set(
      changed(wishes, kind, {
        charts: on ? [...wish.charts, number] : wish.charts.filter((one) => one !== number),
      }),
    );
  return (
    <div class="wishes">
      <AsOfField {...wishes.choices} asOf={wishes.asOf} set={(asOf) => set({ ...wishes, asOf })} />
      <fieldset>
        <legend>{text.charts}</legend>
        {wishes.choices.kinds[kind].charts.map(({ number, question }) => (
          <label class="tick" key={number}>
            <input
              type="checkbox"
              checked={wish.charts.includes(number)}
              onChange={(event) => pick(number, event.currentTarget.checked)}
            />
            {question}
          </label>
        ))}
      </fieldset>
      {kind === 'board' && (
        <div class="way">
          <label class="tick">
            <input
              type="checkbox"
              aria-describedby="name-resting-hint"
              checked={wish.nameResting}
              onChange={(event) => set(changed(wishes, kind, { nameResting: event.currentTarget.checked }))}
            />
            {text.nameResting}
          </label>
          <p class="quiet" id="name-resting-hint">
            {text.nameRestingHint}
          </p>
        </div>
      )}
      {kind !== 'internal' && (
        <StoryField
          stories={wishes.choices.stories}
          story={wish.story}
          set={(story) => set(changed(wishes, kind, { story }))}
        />
      )}
      <p class="quiet">{text.chosenHint}</p>
    </div>
  );
}
