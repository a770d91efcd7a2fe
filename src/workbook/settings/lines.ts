import type { Cell } from '../../domain/cell';
import { fold } from '../../domain/fold';
import type { Windows } from '../../domain/rows';
import type { Language, Style } from '../../domain/sentences/words';
import { asText } from '../tables/read';
import { ownWordIn, ownWordText } from './own-words';
import type { Settings } from './settings';

/** One line of the Settings sheet. */
export interface Setting {
  /** The schema with which it came; absent: the first. */
  readonly since?: number;
  readonly en: readonly [label: string, meaning: string];
  readonly es: readonly [label: string, meaning: string];
  /** What the sheet shows for the settings. */
  show(settings: Settings): Cell;
  /** The settings with this cell in them; null when the cell can't be used. */
  take(settings: Settings, cell: Cell): Settings | null;
}

/** The headings of the Settings sheet. */
export const HEADINGS = {
  en: ['Setting', 'Value', 'What it means'],
  es: ['Ajuste', 'Valor', 'Qué significa'],
} as const satisfies Readonly<Record<Language, readonly string[]>>;

/** What a library's own words in its Log mean. */
export const OWN_WORDS: Setting = {
  since: 2,
  en: [
    'Your words in the Log',
    'What your own words under “What happened” mean, e.g. Program = Did it; Call = Talked; (empty) = Did it.',
  ],
  es: [
    'Sus palabras en el registro',
    'Qué significan sus propias palabras en «Qué pasó», p. ej. Taller = Lo hicimos; Llamada = Conversamos; (vacío) = Lo hicimos.',
  ],
  show: ({ ownWords, language, style }) => ownWords.map((one) => ownWordText(one, language, style)).join('; '),
  take: (settings, cell) => ({ ...settings, ownWords: partsOf(cell).flatMap(ownWordIn) }),
};

/** The lines of the Settings sheet in their order. */
export const SETTINGS: readonly Setting[] = [
  {
    en: ['Library name', 'Stands above the reports.'],
    es: ['Nombre de la biblioteca', 'Aparece en los informes.'],
    show: ({ library }) => library,
    take: (settings, cell) => ({ ...settings, library: asText(cell) }),
  },
  {
    en: ['Fiscal year starts in month', 'A number from 1 (January) to 12. Reports count by this year.'],
    es: ['El año fiscal empieza en el mes', 'Un número de 1 (enero) a 12. Los informes cuentan por este año.'],
    show: ({ fiscalYearStart }) => fiscalYearStart,
    take: (settings, cell) =>
      typeof cell === 'number' && Number.isInteger(cell) && cell >= 1 && cell <= 12
        ? { ...settings, fiscalYearStart: cell }
        : null,
  },
  {
    en: ['Language', 'English or Español: the language of stages, tiers, sentences and reports.'],
    es: ['Idioma', 'English o Español: el idioma de etapas, niveles, frases e informes.'],
    show: ({ language }) => (language === 'es' ? 'Español' : 'English'),
    take: (settings, cell) => choose(settings, 'language', cell, LANGUAGES),
  },
  {
    en: ['Words', 'Garden (Seed, Seedling, Harvest, Resting) or Plain (New, Growing, Active, Paused).'],
    es: ['Palabras', 'Jardín (Semilla, Plántula, Cosecha, Descanso) o Sencillas (Nuevo, En marcha, Activo, En pausa).'],
    show: ({ language, style }) => STYLE_WORDS[language][style],
    take: (settings, cell) => choose(settings, 'style', cell, STYLES),
  },
  days(
    'active',
    ['Active window', 'Days in which contact or activity counts as current.'],
    ['Ventana activa', 'Días en que un contacto o una actividad cuenta como actual.'],
  ),
  days(
    'harvest',
    ['Harvest window', 'Days after an ending in which the harvest can still be finished.'],
    ['Ventana de cosecha', 'Días después del final en que aún se puede terminar la cosecha.'],
  ),
  days(
    'plan',
    ['Plan window', 'How many days ahead a planned row counts.'],
    ['Ventana de planes', 'Con cuántos días de antelación cuenta algo previsto.'],
  ),
  days(
    'bigStep',
    ['Big-step window', 'Days in which a big step counts.'],
    ['Ventana de gran paso', 'Días en que cuenta un gran paso.'],
  ),
  days(
    'mission',
    ['Mission window', 'Days in which a mission fit stays confirmed.'],
    ['Ventana de misión', 'Días en que una misión confirmada sigue valiendo.'],
  ),
  several(
    'planGoals',
    ['Plan goals', 'The goals of the library’s own plan, with ; between them.'],
    ['Metas del plan', 'Las metas del plan de la biblioteca, separadas con ;'],
  ),
  several(
    'staff',
    ['Staff', 'Who looks after partners, with ; between the names.'],
    ['Personal', 'Quiénes cuidan de los socios, separados con ;'],
  ),
  several(
    'sectors',
    ['Sectors', 'Your own sectors, with ; between them. Blank: the usual list.'],
    ['Sectores', 'Sus propios sectores, separados con ;. En blanco: la lista habitual.'],
  ),
  OWN_WORDS,
  {
    since: 2,
    en: ['Short questions', 'Yes or No: the sidebar asks a short question at the right moment.'],
    es: ['Preguntas breves', 'Sí o No: la barra lateral hace una pregunta breve en el momento oportuno.'],
    show: ({ language, prompts }) => (prompts ? YES[language] : 'No'),
    take: (settings, cell) => choose(settings, 'prompts', cell, YES_NO),
  },
];

const LANGUAGES: Readonly<Record<string, Language>> = {
  english: 'en',
  en: 'en',
  ingles: 'en',
  espanol: 'es',
  es: 'es',
  spanish: 'es',
};
const STYLE_WORDS: Readonly<Record<Language, Readonly<Record<Style, string>>>> = {
  en: { garden: 'Garden', plain: 'Plain' },
  es: { garden: 'Jardín', plain: 'Sencillas' },
};
const STYLES: Readonly<Record<string, Style>> = Object.fromEntries(
  Object.values(STYLE_WORDS).flatMap(({ garden, plain }) => [
    [fold(garden), 'garden' as const],
    [fold(plain), 'plain' as const],
  ]),
);

const YES: Readonly<Record<Language, string>> = { en: 'Yes', es: 'Sí' };
const YES_NO: Readonly<Record<string, boolean>> = { yes: true, si: true, true: true, no: false, false: false };

function choose<K extends 'language' | 'style' | 'prompts'>(
  settings: Settings,
  key: K,
  cell: Cell,
  words: Readonly<Record<string, Settings[K]>>,
): Settings | null {
  const value = words[fold(asText(cell))];
  return value === undefined ? null : { ...settings, [key]: value };
}

function days(key: keyof Windows, en: Setting['en'], es: Setting['es']): Setting {
  return {
    en,
    es,
    show: ({ windows }) => windows[key],
    take: (settings, cell) =>
      typeof cell === 'number' && Number.isInteger(cell) && cell > 0
        ? { ...settings, windows: { ...settings.windows, [key]: cell } }
        : null,
  };
}

function several(key: 'planGoals' | 'staff' | 'sectors', en: Setting['en'], es: Setting['es']): Setting {
  return {
    en,
    es,
    show: (settings) => settings[key].join('; '),
    take: (settings, cell) => ({ ...settings, [key]: partsOf(cell) }),
  };
}

function partsOf(cell: Cell): string[] {
  return asText(cell)
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
