import type { Paper } from './layout';

/** Where offices print on letter paper: North America, and the lands that follow it. */
const LETTER = ['US', 'CA', 'MX', 'CO', 'CL', 'VE', 'PH', 'PR', 'GT', 'CR', 'PA', 'SV', 'DO', 'NI', 'HN'];

/** The paper of a spreadsheet's locale, e.g. `en_US`; without a region that of the toolkit's country. */
export function paperOf(locale: string): Paper {
  const [, region] = locale.split('_');
  return region === undefined || LETTER.includes(region) ? 'letter' : 'a4';
}
