import type { Check } from './check';
import type { Garden } from './garden';
import { audiencesIn } from './harvest';
import { ABOUT_THE_LIBRARY } from './lists';
import type { LogRow } from './rows';

type Nearest = (name: string) => string | undefined;

/** The checks of the Log, row by row. */
export function logChecks(garden: Garden, nearestPartner: Nearest, nearestProject: Nearest): Check[] {
  const checks: Check[] = [];
  const seen = new Set<string>();
  for (const row of [...garden.rows.log].sort((a, b) => a.row - b.row)) {
    const partners = garden.partners.mentioned(row.partner);
    const projects = garden.projects.mentioned(row.project);
    const at = { sheet: 'log', row: row.row } as const;
    for (const value of partners.unknown) {
      checks.push({ code: 'unknown-partner', ...at, column: 'partner', value, ...offer(nearestPartner(value)) });
    }
    for (const value of projects.unknown) {
      checks.push({ code: 'unknown-project', ...at, column: 'project', value, ...offer(nearestProject(value)) });
    }
    const missing = missingIn(row, partners.key === '' && projects.key === '');
    if (missing !== '') checks.push({ code: 'incomplete-log-row', ...at, column: missing, value: '' });
    else {
      const event = eventKey(row, partners.key, projects.key);
      if (seen.has(event)) checks.push({ code: 'same-event-twice', ...at, column: 'date', value: row.date });
      seen.add(event);
    }
    if (row.until !== '' && row.until < row.date) {
      checks.push({ code: 'ended-before-start', ...at, column: 'until', value: row.until, day: row.date });
    }
    if (row.what === 'Planned' && row.date !== '' && row.date <= garden.asOf) {
      checks.push({ code: 'plan-past', ...at, column: 'what', value: row.what, day: row.date });
    }
  }
  return checks;
}

/** The same for rows that say the same: partners and audiences in whatever order. */
export function eventKey({ date, what, audience }: LogRow, partners: string, projects: string): string {
  return [date, what, partners, projects, audiencesIn(audience).sort().join(';')].join('|');
}

/** The column that a row lacks to be counted; `''` when it is complete. */
function missingIn(row: LogRow, nobody: boolean): 'date' | 'partner' | '' {
  if (row.date === '') return 'date';
  return nobody && !ABOUT_THE_LIBRARY.includes(row.what) ? 'partner' : '';
}

function offer(nearest: string | undefined): { nearest?: string } {
  return nearest === undefined ? {} : { nearest };
}
