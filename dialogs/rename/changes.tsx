import type { RenamePreview } from '../../src/contract/rename';
import { usePage } from '../parts/page';

/** The cells that a new name would change, as they are and as they would be. */
export function Changes({ preview }: { preview: RenamePreview }) {
  const { words } = usePage();
  const text = words.passingOn.rename;
  const rest = preview.count - preview.cells.length;
  return (
    <section class="panel" aria-labelledby="changes">
      <h2 id="changes" tabIndex={-1}>
        {preview.count === 0 ? text.nothing : text.changes(preview.count)}
      </h2>
      {preview.taken && <p class="trouble">{text.taken(preview.to)}</p>}
      {preview.count > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{text.cell}</th>
              <th scope="col">{text.now}</th>
              <th scope="col">{text.after}</th>
            </tr>
          </thead>
          <tbody>
            {preview.cells.map(({ sheet, cell, before, after }) => (
              <tr key={`${sheet} ${cell}`}>
                <th scope="row" class="address">
                  {sheet} {cell}
                </th>
                <td>{before}</td>
                <td>{after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rest > 0 && <p class="quiet">{text.rest(rest)}</p>}
    </section>
  );
}
