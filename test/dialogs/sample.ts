import type { Card } from '../../src/contract/card';
import type { Garden } from '../../src/contract/garden';
import type { UsualSettings } from '../../src/contract/settings';
import type { SidebarState, WriteResult } from '../../src/contract/sidebar';
import type { Daily, TodayLine } from '../../src/contract/today';
import type { What } from '../../src/domain/lists';

/** What a server would say about a small garden on 15 June 2026. Only the texts matter: no rule is computed here. */
export function garden(change: Partial<Garden> = {}): Garden {
  return {
    asOf: '2026-06-15',
    asOfText: '15 June 2026',
    partners: 24,
    stages: [
      { key: 'Seed', word: 'Seed', count: 4 },
      { key: 'Seedling', word: 'Seedling', count: 5 },
      { key: 'Harvest', word: 'Harvest', count: 9 },
      { key: 'Resting', word: 'Resting', count: 4 },
      { key: 'Needs a date', word: 'Needs a date', count: 2 },
    ],
    tiers: [
      { key: 'No contact yet', word: 'No contact yet', count: 2 },
      { key: '1 Building relationships', word: '1 Building relationships', count: 6 },
      { key: '2 Common language', word: '2 Common language', count: 8 },
      { key: '3 Supportive roles', word: '3 Supportive roles', count: 4 },
      { key: '4 Strategic collaboration', word: '4 Strategic collaboration', count: 1 },
    ],
    headline: '18 of 24 partnerships are alive; 9 of them brought something to harvest in the last 13 months.',
    checks: 3,
    plants: [
      { name: 'Riverside Health Clinic', stage: { key: 'Seedling', word: 'Seedling' }, droops: '' },
      { name: 'Maple Street School', stage: { key: 'Harvest', word: 'Harvest' }, droops: 'Wilting' },
    ],
    ...change,
  };
}

export function card(change: Partial<Card> = {}): Card {
  return {
    name: 'Riverside Health Clinic',
    stage: { key: 'Seedling', word: 'Seedling' },
    tier: { key: '2 Common language', word: '2 Common language' },
    inTouch: { key: 'Needs water', word: 'Needs water' },
    highestTier: '3 Supportive roles',
    why: 'They answered on 1 May 2026; nothing done together yet. The tier is 2 because they answered in the last 13 months.',
    who: '',
    declined: false,
    missing: [],
    nextStep: 'Write down the common goal and agree on it: that and a second talk bring tier 3.',
    goal: '',
    agreement: 'Handshake, since 3 October 2025',
    gives: { we: 'Space, Promotion', they: 'Expertise' },
    season: '',
    projects: [{ name: 'Walk and Read', stage: { key: 'Seed', word: 'Seed' }, why: 'Pitched on 12 March 2026.' }],
    rollUp: '',
    wouldChange: ['If you talk today: tier 3 Supportive roles.'],
    quarters: [
      { from: '2026-03-17', to: '2026-06-15', text: '17 March 2026 – 15 June 2026', talked: true },
      { from: '2025-12-16', to: '2026-03-16', text: '16 December 2025 – 16 March 2026', talked: false },
    ],
    events: [
      event('2026-07-02', '2 July 2026', 'Planned', { note: 'Coffee with the new outreach nurse', ahead: true }),
      event('2026-05-01', '1 May 2026', 'Talked', { note: 'They want a waiting-room shelf.' }),
      event('2026-03-12', '12 March 2026', 'Pitched', { project: 'Walk and Read' }),
      event('2025-11-20', '20 November 2025', 'Did it', { note: 'Flu shots at the library', people: 41 }),
      event('2025-10-03', '3 October 2025', 'Agreed'),
      event('2025-09-14', '14 September 2025', 'They reached out'),
      event('2025-08-30', '30 August 2025', 'Reached out'),
    ],
    ...change,
  };
}

function event(day: string, dayText: string, what: string, more: Partial<Card['events'][number]> = {}) {
  return { day, dayText, what, note: '', people: null, project: '', ahead: false, ...more };
}

const WHATS: [What, string, boolean][] = [
  ['Reached out', 'You wrote, called or visited; no answer yet.', false],
  ['They reached out', 'They came to you.', false],
  ['Talked', 'Both sides spoke or wrote.', false],
  ['Pitched', 'You proposed an idea.', false],
  ['Agreed', 'Both said yes to a goal or a plan.', false],
  ['Did it', 'You did something together.', true],
  ['Thanked', 'You thanked them.', false],
  ['Told others', 'You told the board, the press or the public.', false],
  ['Looked back', 'What worked, and what did not?', false],
  ['Big step', 'A key action that changes what is possible.', false],
  ['Note', 'Worth remembering; proves nothing.', false],
  ['Planned', 'Something that lies ahead.', false],
];

export const NAMES = [
  'Riverside Health Clinic',
  'Ágora Community Theater',
  'Maple Street School',
  'Rotary Club of Millbrook',
  'Millbrook Parks and Recreation',
  'The River Keepers',
];

/** What a day asks for in the small garden. */
export function daily(change: Partial<Daily> = {}): Daily {
  return {
    today: { groups: [], gaps: 2 },
    leads: [],
    fields: [
      { key: 'project', word: 'Project', kind: 'text', choices: [], several: false, set: 'programs', there: true },
      {
        key: 'audience',
        word: 'Audience',
        kind: 'choice',
        choices: ['Staff', 'Board', 'Press'],
        several: true,
        set: 'telling others',
        there: false,
      },
    ],
    sets: [
      { key: 'programs', word: 'Programs' },
      { key: 'telling others', word: 'Telling others' },
    ],
    projects: ['Walk and Read'],
    seasons: (['Repeat', 'Change', 'Rest', 'Let go'] as const).map((key) => ({ key, word: key })),
    seasonLacks: [],
    prompts: true,
    ...change,
  };
}

export function settings(change: Partial<UsualSettings> = {}): UsualSettings {
  return {
    library: 'Millbrook Public Library',
    fiscalYearStart: 7,
    language: 'en',
    style: 'garden',
    prompts: true,
    ...change,
  };
}

export function opened(change: Partial<SidebarState> = {}): SidebarState {
  return {
    settings: settings(),
    asked: true,
    state: 'ready',
    garden: garden(),
    names: NAMES,
    card: card(),
    sample: false,
    freshened: 0,
    what: WHATS.map(([value, hint, counts]) => ({ value, word: value, hint, counts })),
    undo: null,
    daily: daily(),
    ...change,
  };
}

export function done(change: Partial<WriteResult> = {}): WriteResult {
  return {
    message: 'Logged: Talked, Riverside Health Clinic.',
    garden: garden(),
    card: card(),
    names: NAMES,
    sample: false,
    undo: 'the log entry “Talked, Riverside Health Clinic”',
    daily: daily(),
    settings: settings(),
    asked: true,
    ...change,
  };
}

/** A line of Today, about a partner. */
export function todayLine(change: Partial<TodayLine> = {}): TodayLine {
  const name = 'Maple Street School';
  return {
    partner: name,
    name,
    project: '',
    why: 'Why.',
    inTouch: null,
    missing: [],
    cell: null,
    plan: null,
    ...change,
  };
}
