import type { SamplePartner } from './partners';
import type { EventShape } from './shape';

/** Whom a sample row is about; `library`: nobody in particular. */
export type Whom = SamplePartner | 'library';

/**
 * What happened, by partner, oldest first. Counted activities are never more than a quarter apart, one is dated today, and a
 * two-day one covers the same day last year, leap years or not: so every quarter of a report has its bar on any day.
 */
export const sampleLog: Readonly<Record<Whom, readonly EventShape[]>> = {
  school: [
    { ago: 750, what: 'Talked' },
    { ago: 720, what: 'Agreed' },
    { ago: 700, what: 'Did it', people: 62 },
    { ago: 520, what: 'Did it', people: 55 },
    { ago: 431, what: 'Big step' },
    { ago: 366, what: 'Did it', people: 140, with: 'theater' },
    { ago: 365, what: 'Did it', people: 165, with: 'theater' },
    { ago: 290, what: 'Did it', people: 58 },
    { ago: 212, what: 'Did it' },
    { ago: 96, what: 'Did it', people: 64 },
    { ago: 24, what: 'Did it', people: 73 },
    { ago: 21, what: 'Thanked' },
    { ago: -20, what: 'Planned' },
  ],
  bakery: [
    { ago: 232, what: 'Did it', people: 45 },
    { ago: 225, what: 'Thanked' },
    { ago: 104, what: 'Did it' },
  ],
  clinic: [
    { ago: 410, what: 'Talked' },
    { ago: 330, what: 'Agreed' },
    { ago: 256, what: 'Did it', people: 41 },
    { ago: 139, what: 'Did it', people: 37 },
    { ago: 40, what: 'Did it', people: 52 },
    { ago: 35, what: 'Told others', audience: 'Staff', whyTold: 'Buy-in' },
    { ago: -12, what: 'Planned' },
  ],
  gardeners: [
    { ago: 565, what: 'Did it', people: 57 },
    { ago: -16, what: 'Planned' },
  ],
  parks: [
    { ago: 660, what: 'They reached out' },
    { ago: 455, what: 'Did it', people: 120 },
    { ago: 318, what: 'Did it', people: 110 },
    { ago: 196, what: 'Did it', people: 88 },
    { ago: 66, what: 'Did it', people: 132 },
    { ago: 60, what: 'Thanked' },
  ],
  quilters: [],
  theater: [
    { ago: 770, what: 'Did it', people: 66 },
    { ago: 118, what: 'Did it', people: 84 },
    { ago: 110, what: 'Thanked' },
  ],
  newcomers: [
    { ago: 70, what: 'Reached out' },
    { ago: 26, what: 'Reached out' },
  ],
  museum: [
    { ago: 340, what: 'They reached out' },
    { ago: 300, what: 'Agreed' },
    { ago: 130, what: 'Did it', people: 210 },
    { ago: 44, what: 'Did it', people: 58 },
  ],
  college: [
    { ago: 200, what: 'They reached out' },
    { ago: 160, what: 'Pitched' },
    { ago: 45, what: 'Agreed' },
    { ago: -35, what: 'Planned' },
  ],
  internet: [
    { ago: 600, what: 'Did it', people: 15 },
    { ago: 455, what: 'Talked' },
    { ago: 417, what: 'Reached out' },
  ],
  pantry: [
    { ago: 172, what: 'Did it' },
    { ago: 75, what: 'Talked' },
    { ago: 0, what: 'Did it', people: 26 },
  ],
  choir: [
    { ago: 560, what: 'Did it', people: 75 },
    { ago: 240, what: 'Did it', people: 90 },
    { ago: 58, what: 'Looked back' },
  ],
  shelter: [
    { ago: 470, what: 'Pitched' },
    { ago: 430, what: 'Talked' },
    { ago: -50, what: 'Planned' },
  ],
  townHall: [
    { ago: 260, what: 'Pitched' },
    { ago: 215, what: 'Talked' },
    { ago: 14, what: 'Planned' },
  ],
  robots: [
    { ago: 480, what: 'Did it', people: 24 },
    { ago: 337, what: 'Did it', people: 31 },
    { ago: 325, what: 'Looked back' },
  ],
  seniors: [
    { ago: 440, what: 'Did it', people: 19 },
    { ago: 400, what: 'Looked back' },
    { ago: 83, what: 'Talked' },
  ],
  creditUnion: [{ ago: 19, what: 'They reached out' }],
  youth: [
    { ago: 270, what: 'Agreed' },
    { ago: 205, what: 'Did it', people: 33 },
    { ago: 160, what: 'Did it', people: 28 },
  ],
  beekeeper: [
    { ago: 150, what: 'They reached out' },
    { ago: 122, what: 'Pitched' },
  ],
  fire: [
    { ago: 33, what: 'Pitched' },
    { ago: -9, what: 'Planned' },
  ],
  computers: [
    { ago: 670, what: 'Did it', people: 12 },
    { ago: 470, what: 'Did it' },
    { ago: 95, what: 'Looked back' },
  ],
  camp: [
    { ago: 276, what: 'Did it', people: 38 },
    { ago: 262, what: 'Did it', people: 44 },
    { ago: 255, what: 'Thanked' },
    { ago: 250, what: 'Looked back' },
  ],
  gym: [
    { ago: 75, what: 'Pitched' },
    { ago: 61, what: 'Not now' },
  ],
  market: [],
  network: [{ ago: 60, what: 'Note' }],
  library: [
    { ago: 270, what: 'Told others', audience: 'Board', whyTold: 'Buy-in' },
    { ago: 178, what: 'Told others', audience: 'Press', whyTold: 'New collaborators' },
    { ago: 59, what: 'Told others', audience: 'Public', whyTold: 'New collaborators' },
  ],
};
