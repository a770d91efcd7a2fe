import type { Day } from '../../../src/domain/day';
import { addYears } from '../../../src/domain/day';
import type { LogRow, Partner } from '../../../src/domain/rows';
import { wordsOf } from '../../../src/domain/sentences/words';
import type { PartnerRow, ReportInput, Story, WorkRow } from '../../../src/workbook/charts/chart';
import type { Settings } from '../../../src/workbook/settings/settings';
import { DEFAULT_SETTINGS } from '../../../src/workbook/settings/settings';
import type { Sheets } from '../../domain/rows';
import { garden, TODAY } from '../../domain/rows';

interface Given extends Omit<Sheets, 'partners' | 'log'> {
  /** With what only reports read, where the example needs it. */
  readonly partners?: readonly (Partner & Partial<PartnerRow>)[];
  readonly log?: readonly (LogRow & Partial<WorkRow>)[];
  readonly asOf?: Day;
  readonly settings?: Partial<Settings>;
  readonly stories?: readonly Story[];
}

/** What charts are made of, from these rows. */
export function input({ asOf = TODAY, settings = {}, stories = [], ...sheets }: Given): ReportInput {
  const now = garden(sheets, asOf);
  const all = { ...DEFAULT_SETTINGS, ...settings };
  return {
    asOf,
    now,
    before: garden(sheets, addYears(asOf, -1)),
    settings: all,
    words: wordsOf(all.language, all.style),
    stories,
    partners: now.rows.partners.map((one) => ({ theyGive: '', perception: '', ...one })),
    log: now.rows.log.map((one) => ({
      where: '',
      ageGroup: '',

      hours: null,
      cost: null,
      staffHours: null,
      ...one,
    })),
  };
}
