import { AdoptPage } from '../../dialogs/adopt/page';
import type {
  AdoptionPreview,
  FoundColumn,
  FoundList,
  FoundLists,
  ListChoice,
  TextDates,
} from '../../src/contract/adopt';
import type { Reactions } from './fake-run';
import { done, garden } from './sample';
import { choose, click, openPage } from './stage';

export function column(number: number, heading: string, field: string | null, confidence = 1): FoundColumn {
  const letters = String.fromCharCode(64 + number);
  return {
    column: number,
    letters,
    heading,
    field,
    confidence,
    own: false,
    samples: [`${heading} 1`, `${heading} 2`],
    words: [],
  };
}

export function list(change: Partial<FoundList> = {}): FoundList {
  return {
    sheetId: 7,
    sheet: 'Friends',
    kind: 'partners',
    isForm: false,
    remarks: [],
    headingRow: 3,
    rows: 40,
    passed: [],
    columns: [
      column(1, 'Organisation', 'name'),
      column(2, 'Last contact', 'lastContact', 0.8),
      column(3, 'Event', 'lastDone', 0.6),
      column(4, 'Colour', null, 0),
    ],
    ...change,
  };
}

const word = (key: string, name: string) => ({ key, word: name, note: `What ${name} is.` });

export function seen(lists: FoundList[] = [list()], change: Partial<FoundLists> = {}): FoundLists {
  return {
    language: 'en',
    lists,
    remarks: [],
    fields: {
      partners: [
        word('name', 'Partner'),
        word('lastTalked', 'Last talked'),
        word('lastDone', 'Last done together'),
        word('lastContact', 'Last contact'),
        word('notes', 'Notes'),
      ],
      log: [word('date', 'Date'), word('partner', 'Partner'), word('what', 'What happened')],
      projects: [word('name', 'Project')],
    },
    whats: [
      { key: 'Talked', word: 'Talked' },
      { key: 'Did it', word: 'Did it' },
    ],
    ...change,
  };
}

export function preview(change: Partial<AdoptionPreview> = {}): AdoptionPreview {
  return {
    groups: [
      {
        sheet: 'Friends',
        sentence: 'These columns are added at the right end: Stage, Tier, Why.',
        cells: 123,
        examples: [{ cell: 'E4', value: 'Elm Clinic · Seed' }],
      },
    ],
    stages: garden().stages,
    tiers: garden().tiers,
    gaps: 12,
    ...change,
  };
}

export function texts(change: Partial<TextDates> = {}): TextDates {
  return {
    table: 'partners',
    column: 'lastTalked',
    sheet: 'Friends',
    heading: 'Last contact',
    count: 9,
    examples: [
      { cell: 'B4', text: '3/4/25', dayFirst: '3 April 2025', monthFirst: '4 March 2025' },
      { cell: 'B5', text: '14/4/25', dayFirst: '14 April 2025', monthFirst: null },
    ],
    readable: { dayFirst: 9, monthFirst: 4 },
    ...change,
  };
}

/** What would be sent for the sample list with its question answered by "both sides talked". */
export const CHOICE: ListChoice = {
  sheetId: 7,
  kind: 'partners',
  headingRow: 3,
  fields: { 1: 'name', 2: 'lastTalked', 3: 'lastDone' },
  headings: { 1: 'Organisation', 2: 'Last contact', 3: 'Event', 4: 'Colour' },
  ownWords: [],
};

/** The window, with a list found; a test names only what is different. */
export function openAdopt(different: Reactions = {}) {
  return openPage(AdoptPage, {
    seeLists: () => ({ value: seen() }),
    previewLists: () => ({ value: preview() }),
    adoptLists: () => ({ value: done({ message: '40 partners were found.' }) }),
    textDates: () => ({ value: [] }),
    undoLast: () => ({ value: done({ message: 'The columns are gone.', undo: null }) }),
    openDialog: () => ({ value: null }),
    ...different,
  });
}

/** Answers the question and goes through the preview. */
export async function adopt() {
  await choose('lastTalked');
  await click('See what would be written');
  await click('Add these columns');
}
