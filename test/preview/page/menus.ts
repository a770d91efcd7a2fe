import type { MenuJson, UserAction } from '../../host';
import type { View } from '../talk';
import type { Item } from './menu';
import type { MenuOf } from './menu-bar';
import type { Place } from './places';
import type { Words } from './words';

/** What the preview's own menus can do. */
export interface Acts {
  copy(): void;
  undo(): void;
  redo(): void;
  clear(): void;
  act(action: UserAction): void;
  rename(): void;
  addSheet(): void;
  click(functionName: string): void;
}

/** The whole menu bar: the few of Sheets that are imitated, then those the script has made. */
export function menusOf(view: View, place: Place, words: Words, acts: Acts): MenuOf[] {
  const lines = linesOf(view, place, words, acts);
  return [
    {
      title: words.file,
      items: [
        { label: words.copy, act: acts.copy },
        { label: words.download, act: () => location.assign(`${location.pathname}/workbook.xlsx`) },
        null,
        { label: words.again, act: () => location.reload() },
      ],
    },
    {
      title: words.edit,
      items: [
        { label: words.undo, act: acts.undo, keys: 'Ctrl+Z', disabled: !view.canUndo },
        { label: words.redo, act: acts.redo, keys: 'Ctrl+Y', disabled: !view.canRedo },
        null,
        { label: words.clear, act: acts.clear },
        ...lines.remove,
        null,
        ...sheetMenu(view, words, acts),
      ],
    },
    { title: words.insert, items: [...lines.insert, null, { label: words.sheet, act: acts.addSheet }] },
    { title: words.data, items: lines.sort },
    ...view.menus.map((menu) => ofScript(menu, acts)),
  ];
}

/** The menu on a cell or a head. */
export function cellMenu(view: View, place: Place, words: Words, acts: Acts): Item[] {
  const lines = linesOf(view, place, words, acts);
  return [...lines.insert, null, ...lines.remove, { label: words.clear, act: acts.clear }, null, ...lines.sort];
}

/** The menu on a tab. */
export function sheetMenu(view: View, words: Words, acts: Acts): Item[] {
  const sheet = view.sheet.name;
  return [
    { label: `${words.rename}…`, act: acts.rename },
    { label: words.deleteSheet, act: () => acts.act({ type: 'deleteSheet', sheet }), disabled: view.tabs.length < 2 },
  ];
}

function linesOf(view: View, place: Place, words: Words, { act }: Acts) {
  const { name: sheet, frozenRows } = view.sheet;
  const { row, column } = place;
  const letters = view.sheet.columns.find((one) => one.column === column)?.letters ?? '';
  const add = (label: string, type: 'insertRows' | 'insertColumns', before: number): Item => ({
    label,
    act: () => act({ type, sheet, before, count: 1 }),
  });
  const sort = (label: string, ascending: boolean): Item => ({
    label,
    act: () => act({ type: 'sort', sheet, column, ascending, firstRow: frozenRows + 1 }),
  });
  const insert: Item[] = [
    add(words.rowAbove, 'insertRows', row),
    add(words.rowBelow, 'insertRows', row + 1),
    add(words.columnLeft, 'insertColumns', column),
    add(words.columnRight, 'insertColumns', column + 1),
  ];
  const remove: Item[] = [
    { label: `${words.deleteRow} ${row}`, act: () => act({ type: 'deleteRows', sheet, first: row, count: 1 }) },
    {
      label: `${words.deleteColumn} ${letters}`,
      act: () => act({ type: 'deleteColumns', sheet, first: column, count: 1 }),
    },
  ];
  return { insert, remove, sort: [sort(words.sortUp(letters), true), sort(words.sortDown(letters), false)] };
}

function ofScript(menu: MenuJson, acts: Acts): MenuOf {
  return { title: menu.title, items: menu.items.map((item) => itemOfScript(item, acts)) };
}

function itemOfScript(item: MenuJson['items'][number], acts: Acts): Item {
  if ('separator' in item) return null;
  if ('functionName' in item) return { label: item.label, act: () => acts.click(item.functionName) };
  return { label: item.title, items: item.items.map((one) => itemOfScript(one, acts)) };
}
