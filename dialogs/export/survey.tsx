import type { Export } from '../../src/contract/export';
import { guarded } from '../../src/domain/csv-guard';
import { usePage } from '../parts/page';
import { Copy } from './copy';

/** The counts for the state survey as two grids, programs and attendance, with what is not counted and why. */
export function Survey({ survey: { title, table, attendance, notes } }: { survey: Export['survey'] }) {
  const text = usePage().words.exportWords;
  const lines = [[title], ...table, [attendance.title], ...attendance.table, ...notes.map((note) => [note])];
  return (
    <section class="panel" aria-labelledby="survey-title">
      <h2 id="survey-title">{title}</h2>
      <Grid label={text.table(title)} table={table} />
      <h3>{attendance.title}</h3>
      <Grid label={text.table(attendance.title)} table={attendance.table} />
      {notes.map((note) => (
        <p class="quiet" key={note}>
          {note}
        </p>
      ))}
      <Copy
        id="survey"
        label={text.surveyCells}
        value={lines.map((row) => row.map(pasted).join('\t')).join('\n')}
        rows={3}
      />
    </section>
  );
}

function Grid({ label, table }: { label: string; table: (string | number)[][] }) {
  const [head = [], ...rows] = table;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (axe, scrollable-region-focusable).
    <section class="wide-table" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {head.map((cell, at) => (
              <th key={at} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...numbers], row) => (
            <tr key={row}>
              <th scope="row">{first}</th>
              {numbers.map((number, at) => (
                <td key={at}>{number}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A cell to paste: the library's own places and ages are in it, which must neither run nor break the rows. */
function pasted(cell: string | number): string | number {
  return typeof cell === 'number' ? cell : guarded(cell.replace(/\s+/g, ' '));
}
