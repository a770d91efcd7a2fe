/** The languages that the product speaks. To add one: src/README.md, “Add a language”. */
export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', es: 'Español' };

/** Garden words (Seed, Harvest, …) or plain ones (New, Active, …). */
export const STYLES = ['garden', 'plain'] as const;
export type Style = (typeof STYLES)[number];

/** The language of a tag or locale such as `es`, `es-MX` or `es_MX`; English when we do not speak it. */
export function languageIn(tag: string): Language {
  const spoken = tag.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === spoken) ?? 'en';
}
