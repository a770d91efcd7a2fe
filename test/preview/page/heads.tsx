import type { SheetView } from '../talk';
import { boxOf, type Place } from './places';

/** The letters above the columns. */
export function Heads({ sheet, place, lefts }: { sheet: SheetView; place: Place; lefts: readonly number[] }) {
  return (
    <thead>
      <tr>
        <td class="head corner" />
        {sheet.columns.map(({ column, letters }, index) => {
          const fixed = index < sheet.frozenColumns;
          return (
            <th
              key={column}
              scope="col"
              data-column={column}
              class={`head${fixed ? ' fixed' : ''}${within(column, place) ? ' in' : ''}`}
              style={fixed ? { left: lefts[index] } : {}}
            >
              {letters}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function within(column: number, place: Place): boolean {
  const box = boxOf(place);
  return column >= box.column && column < box.column + box.columns;
}
