import type { Style } from '../../src/domain/words/language';
import { languageIn } from '../../src/domain/words/language';
import { STRINGS } from './all';
import type { AdoptStrings } from './en/adopt';
import type { CatchUpStrings } from './en/catch-up';
import type { CheckStrings } from './en/check';
import type { DailyStrings } from './en/daily';
import type { ExportStrings } from './en/export';
import type { GapsStrings } from './en/gaps';
import type { PassingOnStrings } from './en/passing-on';
import type { ReportStrings } from './en/report';
import type { TonightStrings } from './en/tonight';

/** Every word a page shows by itself; what depends on the workbook (stages, sentences) comes from the server. */
export interface Strings {
  product: string;
  opening: {
    busy: string;
    slow: string;
    long: string;
    silent: { title: string; why: string; steps: string[]; menu: string; again: string };
    googleSaid(message: string): string;
  };
  trouble: { unreachable: string };
  work: { busy: string; slow: string };
  undo: { button: string; can(what: string): string };
  nav: { label: string; today: string; garden: string; partner: string; log: string; report: string; more: string };
  start: {
    title: string;
    what: string;
    promise: string;
    paste: string;
    pasteSteps: readonly string[];
    setUp: string;
    sample: string;
    sampleHint: string;
    listTitle: string;
    list: string;
    adopt: string;
    adoptHint: string;
    fresh: string;
    freshHint: string;
    first: string;
  };
  settings: {
    title: string;
    ask: string;
    library: string;
    month: string;
    language: string;
    style: string;
    styles: Readonly<Record<Style, string>>;
    prompts: string;
    save: string;
    later: string;
    more: string;
  };
  add: {
    open: string;
    close: string;
    name: string;
    talked: string;
    add: string;
    missing: string;
    alike: string;
    meant(name: string): string;
    sure(name: string): string;
  };
  mail: {
    open: string;
    close: string;
    label: string;
    hint: string;
    found(count: number): string;
    take: string;
    takeFrom(name: string): string;
  };
  garden: {
    title: string;
    asOf(day: string): string;
    bed: string;
    /** How many plants are not drawn. */
    rest(partners: number): string;
    stages: string;
    tiers: string;
    freshened(rows: number): string;
    gaps(count: number): string;
    fill: string;
    catchUp: string;
    checks(count: number): string;
  };
  card: {
    title: string;
    find: string;
    findHint: string;
    noMatch: string;
    notFound(name: string): string;
    follow: string;
    selected: string;
    selectedHint: string;
    none: string;
    shown(name: string): string;
    stage: string;
    tier: string;
    noTier: string;
    inTouch: string;
    next: string;
    why: string;
    goal: string;
    levelTwo: string;
    missing: string;
    highest: string;
    projects: string;
    events: string;
    noEvents: string;
    ahead: string;
    people(count: number): string;
    all(count: number): string;
    fewer: string;
  };
  log: {
    title: string;
    partner: string;
    partnerHint: string;
    what: string;
    moreWords: string;
    fewerWords: string;
    whatHint: string;
    date: string;
    yesterday: string;
    people: string;
    peopleHint: string;
    note: string;
    noteHint: string;
    save: string;
    saving: string;
    meant(name: string): string;
    addPartner(names: string): string;
    missing: { partner: string; what: string; day: string; people: string };
  };
  report: ReportStrings;
  exportWords: ExportStrings;
  more: {
    title: string;
    recalculate: string;
    recalculateHint: string;
    guide: string;
    sampleSure: string;
    sampleGo: string;
    sampleKeep: string;
    sampleBack: string;
    sample: string;
    sampleHint: string;
    credit: string;
  };
  /** What all dialogs say. */
  dialog: {
    silent: string;
    elsewhere: string;
    look: string;
    fresh: string;
  };
  adopt: AdoptStrings;
  gaps: GapsStrings;
  catchUp: CatchUpStrings;
  check: CheckStrings;
  passingOn: PassingOnStrings;
  tonight: TonightStrings;
  daily: DailyStrings;
}

/** The strings of a language tag such as `es` or `es-MX`; English when there are none. */
export function stringsOf(language: string): Strings {
  return STRINGS[languageIn(language)];
}
