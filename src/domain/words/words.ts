/** The languages of sheets, sentences and pages. */
export type Language = 'en' | 'es';

/** Garden words (Seed) or plain words (New), in Settings. */
export type Style = 'garden' | 'plain';
