import type { Card } from '../../contract/card';
import type { Garden } from '../../contract/garden';
import type { UsualSettings } from '../../contract/settings';
import type { WriteResult } from '../../contract/sidebar';
import { gardenChecks } from '../../domain/checks';
import { GARDEN_YEAR, TIERS } from '../../domain/lists';
import { namedStates, summaryOf } from '../../domain/summary';
import type { Settings } from '../../workbook/settings/settings';
import type { UpToDate } from '../garden/read-garden';
import { openWorkbook } from '../garden/workbook';
import { lastChange } from '../undo/last-change';
import { cardNamed } from './card';
import { dailyOf } from './today';

/** Plants that are drawn one for each partner; of more a bed would be no picture any more. */
const MAX_PLANTS = 120;

/** What the sidebar shows after something was written. */
export function writeResult(message: string, done: UpToDate, card: Card | null = null): WriteResult {
  const { book, state } = openWorkbook();
  return {
    message,
    garden: gardenShown(done),
    card,
    names: namedStates(done.garden).map(({ name }) => name),
    sample: state.sample !== null,
    undo: lastChange({ book })?.label ?? null,
    daily: dailyOf(done.workbook, done.garden),
    settings: usualSettings(done.workbook.settings),
    asked: state.asked === true,
  };
}

/** The same, with the card of the partner it was about; of several in one text the first. */
export function resultFor(partner: string, message: string, done: UpToDate): WriteResult {
  const [first] = done.garden.partners.mentioned(partner).known;
  return writeResult(message, done, cardNamed(done.workbook, done.garden, first?.name ?? ''));
}

/** The settings that the sidebar asks for. */
export function usualSettings({ library, fiscalYearStart, language, style, prompts }: Settings): UsualSettings {
  return { library, fiscalYearStart, language, style, prompts };
}

/** The garden as the sidebar draws it. */
export function gardenShown({ workbook: { words }, garden, cellChecks }: UpToDate): Garden {
  const summary = summaryOf(garden);
  const named = namedStates(garden).sort(
    (one, other) => GARDEN_YEAR.indexOf(one.stage) - GARDEN_YEAR.indexOf(other.stage),
  );
  return {
    asOf: garden.asOf,
    asOfText: words.date(garden.asOf),
    partners: summary.partners,
    stages: GARDEN_YEAR.map((key) => ({ key, word: words.stage(key), count: summary.stages[key] })),
    tiers: TIERS.map((key) => ({ key, word: words.tier(key), count: summary.tiers[key] })),
    headline: words.gardenHeadline(summary),
    checks: cellChecks.length + gardenChecks(garden, 'no names').length,
    plants: named.slice(0, MAX_PLANTS).map(({ name, stage, states }) => ({
      name,
      stage: { key: stage, word: words.stage(stage) },
      droops: states.some(({ inTouch }) => inTouch === 'Wilting') ? words.inTouch('Wilting') : '',
    })),
  };
}
