import { useEffect, useState } from 'preact/hooks';
import type { Question, Reply } from '../talk';
import { useDesk } from './desk';
import { FormulaBar } from './formula-bar';
import { Grid } from './grid';
import { Menu } from './menu';
import { MenuBar } from './menu-bar';
import { type Acts, cellMenu, menusOf, sheetMenu } from './menus';
import { Over } from './over';
import { boxOf, cellAt, type Place, placeOf } from './places';
import { Sidebar } from './sidebar';
import { Tabs } from './tabs';
import { Toasts } from './toasts';
import { WORDS } from './words';

/** The preview: a spreadsheet as Sheets shows it, with the script's pages beside and over it. */
export function App() {
  const desk = useDesk();
  const { view, perform } = desk;
  const [place, setPlace] = useState<Place>(placeOf({ row: 1, column: 1, rows: 1, columns: 1 }));
  const [wanted, setWanted] = useState(0);
  const [menu, setMenu] = useState<{ on: 'cell' | 'tab'; left: number; top: number } | null>(null);
  const [asked, setAsked] = useState<{ question: Question; reply: (reply: Reply) => void } | null>(null);

  useEffect(() => {
    if (view) setPlace(placeOf(view.selection));
  }, [desk.moved]);
  useEffect(() => {
    if (!menu) return;
    const away = (event: Event) => !(event.target as Element).closest('.menu') && setMenu(null);
    addEventListener('mousedown', away);
    return () => removeEventListener('mousedown', away);
  }, [menu]);

  if (!view) return null;
  const words = WORDS[view.language];
  const { sheet } = view;
  const letters = (column: number) => sheet.columns.find((one) => one.column === column)?.letters ?? 'A';
  const name = `${letters(place.column)}${place.row}`;

  const go = (next: Place) => {
    setPlace(next);
    const box = boxOf(next);
    const end = `${letters(box.column + box.columns - 1)}${box.row + box.rows - 1}`;
    void perform({ do: 'select', sheet: sheet.name, range: `${letters(box.column)}${box.row}:${end}` });
  };
  const type = (cell: string, text: string) => void perform({ do: 'type', sheet: sheet.name, cell, text, replies: [] });
  const paste = (cell: string, rows: string[][]) =>
    void perform({ do: 'paste', sheet: sheet.name, cell, rows, replies: [] });
  const acts: Acts = {
    copy: async () => {
      const { copy } = await perform({ do: 'copy' });
      window.open(copy, '_blank');
      desk.say(words.copied);
    },
    undo: () => void perform({ do: 'undo' }),
    redo: () => void perform({ do: 'redo' }),
    clear: () => {
      const { row, column, rows, columns } = boxOf(place);
      paste(
        `${letters(column)}${row}`,
        Array.from({ length: rows }, () => Array<string>(columns).fill('')),
      );
    },
    act: (action) => void perform({ do: 'act', action }),
    rename: () =>
      setAsked({
        question: { kind: 'prompt', title: words.rename, message: words.renameTo, buttons: 'OK_CANCEL' },
        reply: ({ button, text }) => {
          setAsked(null);
          if (button === 'OK' && text !== '') acts.act({ type: 'renameSheet', sheet: sheet.name, name: text });
        },
      }),
    addSheet: () => acts.act({ type: 'insertSheet', name: freeName(words.sheet, view.tabs) }),
    click: (functionName) => void perform({ do: 'click', name: functionName, replies: [] }),
  };

  return (
    <div class="app">
      <header>
        <p class="note">
          {words.note} <span>{words.tryThis}</span>
        </p>
        <h1>{view.name}</h1>
        <MenuBar label={words.menus} menus={menusOf(view, place, words, acts)} />
        <FormulaBar
          name={name}
          label={words.cell}
          input={cellAt(sheet, place.row, place.column)?.input ?? ''}
          type={(text) => type(name, text)}
          back={() => setWanted(wanted + 1)}
        />
      </header>
      <main>
        <Grid
          sheet={sheet}
          place={place}
          words={words}
          wanted={wanted}
          go={go}
          type={type}
          paste={paste}
          undo={acts.undo}
          redo={acts.redo}
          menuAt={(left, top) => setMenu({ on: 'cell', left, top })}
        />
        <p id="grid-keys" hidden>
          {words.keys}
        </p>
        {desk.sidebar && (
          <Sidebar desk={desk} framed={desk.sidebar} close={words.close} focus={() => setWanted(wanted + 1)} />
        )}
      </main>
      <footer>
        <Tabs
          view={view}
          label={words.tabs}
          add={`${words.insert}: ${words.sheet}`}
          show={(tab) => void perform({ do: 'select', sheet: tab, range: 'A1' })}
          addSheet={acts.addSheet}
          menuAt={(left, top) => setMenu({ on: 'tab', left, top })}
        />
        {desk.run && (
          <p class="run">{words.ran(desk.run.reads, desk.run.writes, inSeconds(desk.run.seconds, view.language))}</p>
        )}
      </footer>
      {menu && (
        <Menu
          key={`${menu.left},${menu.top}`}
          label={words.edit}
          items={menu.on === 'cell' ? cellMenu(view, place, words, acts) : sheetMenu(view, words, acts)}
          close={() => setMenu(null)}
          style={{ position: 'fixed', left: `${menu.left}px`, ...downOrUp(menu.top) }}
        />
      )}
      <Toasts toasts={desk.toasts} drop={desk.dropToast} close={words.close} />
      <Over desk={desk} words={words} asked={asked} focus={() => setWanted(wanted + 1)} />
    </div>
  );
}

function freeName(word: string, tabs: readonly { name: string }[]): string {
  let number = tabs.length + 1;
  while (tabs.some(({ name }) => name === `${word}${number}`)) number += 1;
  return `${word}${number}`;
}

function inSeconds(seconds: number, language: string): string {
  return seconds.toLocaleString(language, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
}

function downOrUp(top: number): Record<string, string> {
  return top > innerHeight * 0.6 ? { bottom: `${innerHeight - top}px` } : { top: `${top}px` };
}
