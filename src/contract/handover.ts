import type { Language } from '../domain/words/language';

/** One partner on the handover page. */
export interface HandoverPartner {
  name: string;
  stage: string;
  tier: string;
  /** Who at the library leads, who is the contact there, and how to reach them; each may be `''`. */
  lead: string;
  contact: string;
  reach: string;
  /** The common goal, the agreement, who gives what: the column's heading and what stands there. */
  promised: { label: string; text: string }[];
  /** The last thing that happened; `''` when nothing is known. */
  last: string;
  /** Who knows them already; `''` where nobody is written down. */
  who: string;
  next: string;
  /** What is planned or still to be done, with its day. */
  ahead: string[];
}

/** Everything a successor needs on paper. */
export interface Handover {
  language: Language;
  library: string;
  asOfText: string;
  headline: string;
  /** Living partnerships first, then those without a date, then those that rest. */
  groups: { stage: string; partners: HandoverPartner[] }[];
  /** When the library last looked back, newest first. */
  lookedBack: { about: string; dayText: string; note: string }[];
}
