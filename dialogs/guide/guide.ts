import type { Language } from '../../src/domain/words/language';
import { GUIDES } from '../strings/all';

/** The jobs the guide tells, one page each, in the order in which a library meets them. */
export const JOBS = ['begin', 'adopt', 'gaps', 'partner', 'log', 'report', 'check', 'bring-in'] as const;
export type Job = (typeof JOBS)[number];

/** What is explained without a picture of the screen. */
export const TOPICS = [
  'words',
  'season',
  'thanks',
  'handover',
  'community',
  'projects',
  'plain',
  'phone',
  'blocked',
] as const;
type Topic = (typeof TOPICS)[number];

/** One page: the job and its steps. What stands in quotation marks stands so on the screen: `npm run pictures` looks. */
export interface GuidePage {
  readonly title: string;
  readonly steps: readonly string[];
}

/** The guide for librarians, in one language. */
export interface Guide {
  readonly title: string;
  readonly choose: string;
  readonly intro: string;
  /** Beside the picture, for those who do not see it. */
  picture(title: string): string;
  readonly pages: Readonly<Record<Job, GuidePage>>;
  readonly topicsTitle: string;
  readonly topics: Readonly<Record<Topic, GuidePage>>;
}

/** The guide in a language. */
export function guideIn(language: Language): Guide {
  return GUIDES[language];
}
