import type { CatchUpAnswer, CatchUpChoice } from '../../src/contract/catch-up';
import type { Stage } from '../../src/domain/lists';
import { usePage } from '../parts/page';
import { Plant } from '../parts/plant';

/** What an answer is likely to make of a partner, until the server says what it made. */
const LIKELY: Readonly<Record<CatchUpChoice, Stage>> = {
  did: 'Harvest',
  talk: 'Seed',
  silent: 'Needs a date',
  rest: 'Resting',
};

/** The garden that grows with the answers: a plant for each. */
export function Growing({
  answers,
  stages,
}: {
  answers: readonly CatchUpAnswer[];
  stages: ReadonlyMap<string, Stage>;
}) {
  const { words } = usePage();
  if (answers.length === 0) return null;
  return (
    <figure aria-label={words.catchUp.growing}>
      <div class="growing" aria-hidden="true">
        {answers.map(({ name, answer }) => (
          <svg key={name} viewBox="0 0 16 28" focusable="false">
            <title>{name}</title>
            <Plant stage={stages.get(name) ?? LIKELY[answer]} />
          </svg>
        ))}
      </div>
    </figure>
  );
}
