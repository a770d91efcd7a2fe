import { useEffect, useState } from 'preact/hooks';
import type { CheckLine, Garden } from '../../src/contract/contract';
import { Button } from '../parts/button';
import { usePage } from '../parts/page';

const SHOWN = 20;

/** How many things there are to check; one click lists them with their addresses, another opens them in a window. */
export function Checks({ garden, open: openDialog }: { garden: Garden; open: () => void }) {
  const { ask, words, work } = usePage();
  const [lines, setLines] = useState<CheckLine[] | null>(null);
  // A new garden makes the list old.
  useEffect(() => setLines(null), [garden]);
  const open = async () => setLines(await work.run('garden', () => ask('checkSheet')));
  return (
    <div class="checks">
      <button
        type="button"
        class="button link"
        aria-expanded={lines !== null}
        onClick={lines === null ? open : () => setLines(null)}
      >
        {lines === null ? words.garden.checks(garden.checks) : words.garden.checksHide}
      </button>
      {lines !== null && lines.length === 0 && <p class="quiet">{words.garden.checksNone}</p>}
      {lines !== null && lines.length > 0 && (
        <ul class="lines">
          {lines.slice(0, SHOWN).map((line) => (
            <li key={`${line.sheetName}!${line.cell} ${line.code}`} class="line">
              {line.message}
              <span class="quiet">{words.garden.cell(line.sheetName, line.cell)}</span>
            </li>
          ))}
        </ul>
      )}
      {lines !== null && lines.length > SHOWN && <p class="quiet">{words.garden.checksMore(lines.length - SHOWN)}</p>}
      <Button kind="link" onClick={openDialog}>
        {words.check.title}
      </Button>
    </div>
  );
}
