import type { Day } from '../../../src/domain/day';
import { addYears } from '../../../src/domain/day';
import { wordsOf } from '../../../src/domain/words/words';
import type { ReportInput, Story } from '../../../src/workbook/charts/chart';
import type { Settings } from '../../../src/workbook/settings';
import { DEFAULT_SETTINGS } from '../../../src/workbook/settings';
import type { Sheets } from '../../domain/rows';
import { garden, TODAY } from '../../domain/rows';

interface Given extends Sheets {
  readonly asOf?: Day;
  readonly settings?: Partial<Settings>;
  readonly stories?: readonly Story[];
}

/** What charts are made of, from these rows. */
export function input({ asOf = TODAY, settings = {}, stories = [], ...sheets }: Given): ReportInput {
  const all = { ...DEFAULT_SETTINGS, ...settings };
  return {
    asOf,
    now: garden(sheets, asOf),
    before: garden(sheets, addYears(asOf, -1)),
    settings: all,
    words: wordsOf(all.language, all.style),
    stories,
  };
}
