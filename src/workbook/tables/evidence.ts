import type { log } from './log';
import type { partners } from './partners';
import type { projects } from './projects';

/*
 * The columns that the computed columns are made of: an edit in another column changes no stage, tier or sentence.
 * rules.md 2 to 6 and 8 (harvest marks) name them.
 */

const PARTNERS: readonly (keyof typeof partners.columns)[] = [
  'name',
  'kind',
  'lastTalked',
  'lastDone',
  'lastContact',
  'firstContact',
  'partnerSince',
  'rhythm',
  'whoKnows',
  'commonGoal',
  'goalAgreedOn',
  'servesMission',
  'missionConfirmedOn',
  'agreement',
  'agreedOn',
  'agreementEnds',
  'idea',
  'ideaNotedOn',
  'nextSeason',
  'decidedOn',
  'restUntil',
  'endedOn',
];

const LOG: readonly (keyof typeof log.columns)[] = [
  'date',
  'until',
  'partner',
  'what',
  'people',
  'note',
  'value',
  'project',
  'libraryPart',
  'partnerPart',
  'audience',
];

const PROJECTS: readonly (keyof typeof projects.columns)[] = [
  'name',
  'partners',
  'ideaNotedOn',
  'endedOn',
  'nextSeason',
  'decidedOn',
  'restUntil',
];

/** By table. */
export const EVIDENCE = { partners: PARTNERS, log: LOG, projects: PROJECTS } as const;
