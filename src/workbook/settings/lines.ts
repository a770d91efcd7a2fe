import type { Cell } from '../../domain/cell';
import { fold } from '../../domain/fold';
import type { Windows } from '../../domain/rows';
import { monthIn } from '../../domain/text-date';
import type { Language, Style } from '../../domain/words/language';
import { LANGUAGE_NAMES, LANGUAGES, STYLES } from '../../domain/words/language';
import { asText } from '../tables/read';
import { ownWordIn, ownWordText } from './own-words';
import type { Settings } from './settings';

/** What a line is called, and what it means. */
type SettingWords = Readonly<Record<Language, readonly [label: string, meaning: string]>>;

/** One line of the Settings sheet. */
export interface Setting extends SettingWords {
  /** The schema with which it came; absent: the first. */
  readonly since?: number;
  /** What it is called in plain words, where the other words speak of the garden. */
  readonly plain?: SettingWords;
  /** Asked once at the start, and changed by a switch in the sidebar. */
  readonly usual?: true;
  /** What the cell's dropdown offers. */
  choices?(language: Language): readonly string[];
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
    usual: true,
    show: ({ library }) => library,
    take: (settings, cell) => ({ ...settings, library: asText(cell) }),
  },
  {
    en: ['Fiscal year starts in month', 'A number from 1 (January) to 12. Reports count by this year.'],
    es: ['El año fiscal empieza en el mes', 'Un número de 1 (enero) a 12. Los informes cuentan por este año.'],
    usual: true,
    choices: () => MONTHS,
    show: ({ fiscalYearStart }) => fiscalYearStart,
    take: (settings, cell) => {
      const fiscalYearStart = firstMonth(cell);
      return fiscalYearStart === 0 ? null : { ...settings, fiscalYearStart };
    },
  },
  {
    en: ['Language', 'English or Español: the language of stages, tiers, sentences and reports.'],
    es: ['Idioma', 'English o Español: el idioma de etapas, niveles, frases e informes.'],
    usual: true,
    choices: () => Object.values(LANGUAGE_NAMES),
    show: ({ language }) => LANGUAGE_NAMES[language],
    take: (settings, cell) => choose(settings, 'language', cell, LANGUAGE_KEYS),
  },
  {
    en: ['Words', 'Garden (Seed, Seedling, Harvest, Resting) or Plain (New, Growing, Active, Paused).'],
    es: ['Palabras', 'Jardín (Semilla, Plántula, Cosecha, Descanso) o Sencillas (Nuevo, En marcha, Activo, En pausa).'],
    usual: true,
    choices: (language) => Object.values(STYLE_WORDS[language]),
    show: ({ language, style }) => STYLE_WORDS[language][style],
    take: (settings, cell) => choose(settings, 'style', cell, STYLE_KEYS),
  },
  days('active', {
    en: ['Active window', 'Days in which contact or activity counts as current.'],
    es: ['Ventana activa', 'Días en que un contacto o una actividad cuenta como actual.'],
  }),
  days(
    'yearly',
    {
      en: ['Yearly window', 'In place of the active window for a partner whose rhythm is Yearly.'],
      es: ['Ventana anual', 'En lugar de la ventana activa para un socio cuyo ritmo es anual.'],
    },
    3,
  ),
  days('harvest', {
    en: ['Harvest window', 'Days after an ending in which thanks and a look back still finish it.'],
    es: ['Ventana de cosecha', 'Días después del final en que dar las gracias y mirar atrás aún lo terminan.'],
    plain: {
      en: ['Look-back window', 'Days after an ending in which thanks and a look back still finish it.'],
      es: ['Ventana para mirar atrás', 'Días después del final en que dar las gracias y mirar atrás aún lo terminan.'],
    },
  }),
  days('plan', {
    en: ['Plan window', 'How many days ahead a planned row counts.'],
    es: ['Ventana de planes', 'Con cuántos días de antelación cuenta algo previsto.'],
  }),
  days('bigStep', {
    en: ['Big-step window', 'Days in which a big step counts.'],
    es: ['Ventana de gran paso', 'Días en que cuenta un gran paso.'],
  }),
  days('mission', {
    en: ['Mission window', 'Days in which a mission fit stays confirmed.'],
    es: ['Ventana de misión', 'Días en que una misión confirmada sigue valiendo.'],
  }),
  several('planGoals', {
    en: ['Plan goals', 'The goals of the library’s own plan, with ; between them.'],
    es: ['Metas del plan', 'Las metas del plan de la biblioteca, separadas con ;'],
  }),
  several('staff', {
    en: ['Staff', 'Who looks after partners, with ; between the names.'],
    es: ['Personal', 'Quiénes cuidan de los socios, separados con ;'],
  }),
  several('sectors', {
    en: ['Sectors', 'Your own sectors, with ; between them. Blank: the usual list.'],
    es: ['Sectores', 'Sus propios sectores, separados con ;. En blanco: la lista habitual.'],
  }),
  OWN_WORDS,
  {
    since: 2,
    en: ['Short questions', 'Yes or No: the sidebar asks a short question at the right moment.'],
    es: ['Preguntas breves', 'Sí o No: la barra lateral hace una pregunta breve en el momento oportuno.'],
    usual: true,
    choices: (language) => Object.values(YES_NO_WORDS[language]),
    show: ({ language, prompts }) => YES_NO_WORDS[language][prompts ? 'yes' : 'no'],
    take: (settings, cell) => choose(settings, 'prompts', cell, YES_NO),
  },
];

/** What the others call it; folded. */
const OTHER_LANGUAGE_NAMES: Readonly<Record<Language, readonly string[]>> = { en: ['ingles'], es: ['spanish'] };
const LANGUAGE_KEYS: ReadonlyMap<string, Language> = new Map(
  LANGUAGES.flatMap((language) =>
    [language, fold(LANGUAGE_NAMES[language]), ...OTHER_LANGUAGE_NAMES[language]].map((name): [string, Language] => [
      name,
      language,
    ]),
  ),
);
const STYLE_WORDS: Readonly<Record<Language, Readonly<Record<Style, string>>>> = {
  en: { garden: 'Garden', plain: 'Plain' },
  es: { garden: 'Jardín', plain: 'Sencillas' },
};
const STYLE_KEYS: ReadonlyMap<string, Style> = new Map(
  LANGUAGES.flatMap((language) => STYLES.map((style): [string, Style] => [fold(STYLE_WORDS[language][style]), style])),
);

const MONTHS: readonly string[] = Array.from({ length: 12 }, (_, at) => String(at + 1));

const YES_NO_WORDS: Readonly<Record<Language, Readonly<Record<'yes' | 'no', string>>>> = {
  en: { yes: 'Yes', no: 'No' },
  es: { yes: 'Sí', no: 'No' },
};
const YES_NO: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
  ...LANGUAGES.flatMap((language): [string, boolean][] => [
    [fold(YES_NO_WORDS[language].yes), true],
    [fold(YES_NO_WORDS[language].no), false],
  ]),
]);

/** The month of a number, a name such as “October”, or the first day of one such as “Oct 1” or “10/1”; 0 for none. */
function firstMonth(cell: Cell): number {
  if (typeof cell === 'number') return Number.isInteger(cell) && cell >= 1 && cell <= 12 ? cell : 0;
  if (typeof cell === 'object') return cell.date.endsWith('-01') ? Number(cell.date.slice(5, 7)) : 0;
  const words = asText(cell)
    .split(/[\s./-]+/)
    .filter((word) => word !== '' && word !== 'de');
  const numbers = words.map((word) => (/^\d+$/.test(word) ? Number(word) : monthIn(word)));
  const isMonth = (one: number) => one >= 1 && one <= 12;
  if (words.length === 1 && /^[^.]+$/.test(asText(cell))) return isMonth(numbers[0]!) ? numbers[0]! : 0;
  if (words.length !== 2 || !numbers.includes(1) || !numbers.every(isMonth)) return 0;
  return Math.max(...numbers);
}

function choose<K extends 'language' | 'style' | 'prompts'>(
  settings: Settings,
  key: K,
  cell: Cell,
  words: ReadonlyMap<string, Settings[K]>,
): Settings | null {
  const value = words.get(fold(asText(cell)));
  return value === undefined ? null : { ...settings, [key]: value };
}

function days(key: keyof Windows, words: SettingWords & Pick<Setting, 'plain'>, since = 1): Setting {
  return {
    since,
    ...words,
    show: ({ windows }) => windows[key],
    take: (settings, cell) =>
      typeof cell === 'number' && Number.isInteger(cell) && cell > 0
        ? { ...settings, windows: { ...settings.windows, [key]: cell } }
        : null,
  };
}

function several(key: 'planGoals' | 'staff' | 'sectors', words: SettingWords): Setting {
  return {
    ...words,
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
