import type { Language } from '../domain/words/language';

/** Something done together for which nobody has been thanked yet. */
export interface ToThank {
  /** One name, or several separated by `;` where a project has several partners. */
  partner: string;
  /** `''`: something the partner did outside of any project. */
  project: string;
  /** For what: a sentence with the day. */
  why: string;
  /** How to reach them; may be `''`. */
  contact: string;
}

export interface Thanks {
  language: Language;
  /** The most recent first. */
  open: ToThank[];
}

/** After thanks were logged. */
export interface Thanked {
  message: string;
  undo: string | null;
  open: ToThank[];
}
