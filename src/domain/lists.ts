/** The lists of product.md. The English word is the value's identity; the words of other languages are in `words/`. */
export const WHAT = [
  'Reached out',
  'They reached out',
  'Talked',
  'Pitched',
  'Not now',
  'Agreed',
  'Did it',
  'Gave',
  'Thanked',
  'Told others',
  'Looked back',
  'Big step',
  'Note',
  'Planned',
] as const;
export type What = (typeof WHAT)[number];

export const NEXT_SEASON = ['Repeat', 'Change', 'Rest', 'Let go'] as const;
export type NextSeason = (typeof NEXT_SEASON)[number];

export const PARTNER_KIND = [
  'Collaborator',
  'Sponsor or donor',
  'Vendor or paid presenter',
  'Network we sit on',
] as const;
export type PartnerKind = (typeof PARTNER_KIND)[number];

export const RHYTHM = ['Monthly', 'Every 2 months', 'Quarterly', 'Twice a year', 'Yearly', 'As needed'] as const;
export type Rhythm = (typeof RHYTHM)[number];

export const LIBRARY_PART = ['Sponsor', 'Co-sponsor', 'Space only', 'Promotion only', 'Booth or table'] as const;
export type LibraryPart = (typeof LIBRARY_PART)[number];

export const SECTOR = [
  'School or college',
  'Health',
  'Parks and recreation',
  'Social services',
  'Local government',
  'Business',
  'Arts and culture',
  'Faith',
  'Civic club',
  'Library or museum',
  'Media',
  'Individual',
  'Other',
] as const;

export const AGREEMENT = ['None', 'Handshake', 'Proposal', 'Letter of commitment', 'MOU', 'Contract'] as const;
export const GIFT = [
  'Space',
  'Staff time',
  'Money',
  'Materials',
  'Expertise',
  'Promotion',
  'Audience',
  'Data or evaluation',
] as const;
export const PERCEPTION = ['1 Books and storytime', '2 Trusted resource', '3 Partner'] as const;
export const PARTNER_PART = [
  'Led',
  'Co-planned',
  'Gave people',
  'Gave space',
  'Gave money or materials',
  'Audience only',
] as const;
export const PLACE = ['On site', 'Off site', 'Live online', 'Hybrid'] as const;
export const AGE_GROUP = ['0-5', '6-11', '12-18', '19+', 'All ages'] as const;
export const AUDIENCE = ['Staff', 'Board', 'Council', 'Partner', 'Funder', 'Press', 'Public'] as const;
export const WHY_TOLD = ['Buy-in', 'New collaborators', 'Funding'] as const;
export const PROJECT_KIND = ['Annual', 'Perennial'] as const;
export const YES_NO = ['Yes', 'No'] as const;

/** Every word that stands in one of the lists, by its English name. */
export type ListWord =
  | What
  | NextSeason
  | PartnerKind
  | Rhythm
  | LibraryPart
  | (typeof SECTOR)[number]
  | (typeof AGREEMENT)[number]
  | (typeof GIFT)[number]
  | (typeof PERCEPTION)[number]
  | (typeof PARTNER_PART)[number]
  | (typeof PLACE)[number]
  | (typeof AGE_GROUP)[number]
  | (typeof AUDIENCE)[number]
  | (typeof WHY_TOLD)[number]
  | (typeof PROJECT_KIND)[number]
  | (typeof YES_NO)[number];

/** The four stages and the gap that is shown in their place, most alive first (rules.md 3). */
export const STAGES = ['Harvest', 'Seedling', 'Seed', 'Resting', 'Needs a date'] as const;
export type Stage = (typeof STAGES)[number];

/** The tiers, lowest first (rules.md 4); the three that have gone quiet rank alike. A partner without a tier has `''`. */
export const TIERS = [
  'No date yet',
  'No contact yet',
  '1 Building relationships',
  'Quiet (was 2)',
  'Quiet (was 3)',
  'Quiet (was 4)',
  '2 Common language',
  '3 Supportive roles',
  '4 Strategic collaboration',
] as const;
export type Tier = (typeof TIERS)[number];

/** The four levels of the toolkit, lowest first. */
export const LEVELS = [
  '1 Building relationships',
  '2 Common language',
  '3 Supportive roles',
  '4 Strategic collaboration',
] as const satisfies readonly Tier[];

/** The words of rules.md 6; a partner for whom it is not asked has `''`. */
export const IN_TOUCH = ['No answer yet', 'In touch', 'Planned', 'Needs water', 'Wilting'] as const;
export type InTouch = (typeof IN_TOUCH)[number];

/** The stages in the order of the garden year. */
export const GARDEN_YEAR = [
  'Seed',
  'Seedling',
  'Harvest',
  'Resting',
  'Needs a date',
] as const satisfies readonly Stage[];

/** What may be about the library as a whole, and so may name no partner (rules.md 2). */
export const ABOUT_THE_LIBRARY: readonly (What | '')[] = ['Told others', 'Looked back', 'Note', 'Planned'];

/** What is left to do after something was done together, in the order in which one finishes a harvest (rules.md 8). */
export const HARVEST_MARKS = ['counted', 'thanked', 'toldInside', 'toldOutside', 'lookedBack'] as const;
export type HarvestMark = (typeof HARVEST_MARKS)[number];

/** Those of them that the next step asks for, in this order (rules.md 5, N13). */
export const MARKS_TO_TELL = ['thanked', 'toldInside', 'toldOutside'] as const satisfies readonly HarvestMark[];
export type MarkToTell = (typeof MARKS_TO_TELL)[number];

/** The lines of the next step (rules.md 5). */
export type NextLine =
  | 'N1'
  | 'N2'
  | 'N3'
  | 'N4'
  | 'N5'
  | 'N6'
  | 'N7'
  | 'N8'
  | 'N9'
  | 'N10'
  | 'N11'
  | 'N12'
  | 'N13'
  | 'N14'
  | 'N15'
  | 'N16'
  | 'N17'
  | 'N18'
  | 'N19';
