import { checksEn } from './checks-en';
import { dateEn } from './dates';
import type { LanguageWords } from './language-words';
import { nextEn } from './next-en';
import { whyEn } from './why-en';

/** English: the words themselves are the lists' own. */
export const en: LanguageWords = {
  stages: {
    garden: {
      Seed: 'Seed',
      Seedling: 'Seedling',
      Harvest: 'Harvest',
      Resting: 'Resting',
      'Needs a date': 'Needs a date',
    },
    plain: {
      Seed: 'New',
      Seedling: 'Growing',
      Harvest: 'Active',
      Resting: 'Paused',
      'Needs a date': 'Needs a date',
    },
  },
  tiers: {
    'No date yet': 'No date yet',
    'No contact yet': 'No contact yet',
    '1 Building relationships': '1 Building relationships',
    'Quiet (was 2)': 'Quiet (was 2)',
    'Quiet (was 3)': 'Quiet (was 3)',
    'Quiet (was 4)': 'Quiet (was 4)',
    '2 Common language': '2 Common language',
    '3 Supportive roles': '3 Supportive roles',
    '4 Strategic collaboration': '4 Strategic collaboration',
  },
  quiet: 'Quiet',
  inTouch: {
    garden: {
      'No answer yet': 'No answer yet',
      'In touch': 'In touch',
      Planned: 'Planned',
      'Needs water': 'Needs water',
      Wilting: 'Wilting',
    },
    plain: {
      'No answer yet': 'No answer yet',
      'In touch': 'In touch',
      Planned: 'Planned',
      'Needs water': 'Due',
      Wilting: 'Overdue',
    },
  },
  lists: {},
  date: dateEn,
  why: whyEn,
  next: nextEn,
  checks: checksEn,
  headline: {
    none: 'No partners yet.',
    partners: (count, stages) => `${count === 1 ? '1 partner' : `${count} partners`}: ${stages}.`,
    counted: {
      garden: {
        Seed: (count) => (count === 1 ? '1 seed' : `${count} seeds`),
        Seedling: (count) => (count === 1 ? '1 seedling' : `${count} seedlings`),
        Harvest: (count) => `${count} in harvest`,
        Resting: (count) => `${count} resting`,
        'Needs a date': (count) => `${count} without a date`,
      },
      plain: {
        Seed: (count) => `${count} new`,
        Seedling: (count) => `${count} growing`,
        Harvest: (count) => `${count} active`,
        Resting: (count) => `${count} paused`,
        'Needs a date': (count) => `${count} without a date`,
      },
    },
    quiet: (count) => `${count} gone quiet`,
  },
};
