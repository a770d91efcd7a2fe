import { useState } from 'preact/hooks';
import type { Gaps as Found, Gap, GapsFilled } from '../../src/contract/gaps';
import { Button } from '../parts/button';
import { useFocus } from '../parts/focus';
import { lookOf } from '../parts/look';
import { usePage } from '../parts/page';
import { PlantIcon } from '../parts/plant';
import { type Drafts, fieldId, SIDES, type Side } from './drafts';
import { PartDayField } from './field';

/** Rows that are drawn at first, and with each wish for more. */
const SHOWN = 200;

interface GapsTableProps {
  found: Found;
  drafts: Drafts;
  filled: ReadonlyMap<string, GapsFilled['partners'][number]>;
  strict: boolean;
  onInput: (id: string, value: string) => void;
}

/** A row for each partner: two fields, or what became of it. */
export function GapsTable({ found, drafts, filled, strict, onInput }: GapsTableProps) {
  const { words } = usePage();
  const [shown, setShown] = useState(SHOWN);
  const [heard, setHeard] = useState('');
  const focus = useFocus();
  const text = words.gaps;
  const label = { talked: text.talkedTo, done: text.doneWith };
  const rest = found.gaps.length - shown;
  const more = () => {
    focus(fieldId(shown, 'talked'));
    setShown(shown + SHOWN);
  };
  const field = (gap: Gap, place: number, side: Side) => {
    const id = fieldId(place, side);
    return (
      <td key={side}>
        <PartDayField
          id={id}
          label={label[side](gap.name)}
          value={drafts[id] ?? ''}
          language={found.language}
          today={found.today}
          strict={strict}
          onInput={(value) => onInput(id, value)}
          onLeave={setHeard}
        />
      </td>
    );
  };
  return (
    <>
      <table class="gaps">
        <thead>
          <tr>
            <th scope="col">{text.partner}</th>
            <th scope="col">{text.talked}</th>
            <th scope="col">{text.done}</th>
          </tr>
        </thead>
        <tbody>
          {found.gaps.slice(0, shown).map((gap, place) => {
            const became = filled.get(gap.name);
            return (
              <tr key={gap.name} class={became === undefined ? undefined : 'filled'}>
                <th scope="row">
                  {gap.name}
                  {became === undefined && gap.hint !== '' && <span class="quiet">{gap.hint}</span>}
                </th>
                {became === undefined ? (
                  SIDES.map((side) => field(gap, place, side))
                ) : (
                  <td colSpan={2}>
                    <span class="chip" style={lookOf(became.stage.key) ?? {}}>
                      <PlantIcon stage={became.stage.key} />
                      <span class="unseen">{text.stage} </span>
                      {became.stage.word}
                    </span>
                    <p>{became.why}</p>
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      {rest > 0 && <Button onClick={more}>{text.more(Math.min(rest, SHOWN))}</Button>}
      <p role="status" class="unseen">
        {heard}
      </p>
    </>
  );
}
