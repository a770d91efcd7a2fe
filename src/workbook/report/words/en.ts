import { exportWords } from './export-en';
import { tonight } from './tonight-en';
import type { ReportWords } from './words';

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

export const en: ReportWords = {
  titles: {
    board: (library) => (library === '' ? 'Our partnerships' : `${library}: our partnerships`),
    community: (library) =>
      library === '' ? 'Together with our community' : `${library}: together with our community`,
    internal: (library) => (library === '' ? 'Our partnerships, for us' : `${library}: our partnerships, for us`),
  },
  asOf: (day) => `As of ${day}.`,
  stamp: (asOf, built) => `As of ${asOf}. Built ${built}.`,
  pastDay:
    'This looks back from a past day. It is worked out again from dated entries; cells without a date are as they are today.',
  internal: 'For the library’s own people: it names who waits for an answer. Not for a board packet, not for sharing.',
  failed: (message) => `This chart could not be worked out. What went wrong: ${message}`,
  story: 'A story',
  next: 'Next season',
  nextNames: (word, number, names, unnamed) => {
    const more = unnamed === 0 ? '' : `${count(unnamed, 'partner', 'partners')} resting now, not named`;
    return `${word} (${number}): ${[names, more].filter((text) => text !== '').join('; ')}`;
  },
  nextCount: (word, number) => `${word}: ${number}`,
  undecided: (number) =>
    `${count(number, 'partnership under way is', 'partnerships under way are')} still undecided for the next season.`,
  withheld: 'Board packets are often public: partners that rest or were let go are counted, not named.',
  standard: 'For the state standard',
  standardSentence({ year, library, partners, activities, withoutPart, examples }) {
    const who = library === '' ? 'the library' : library;
    if (activities === 0) return `Nothing that ${who} did with community organizations in ${year} is in the Log yet.`;
    const unsure = withoutPart === 0 ? '' : ` (The library’s part is not written down for ${withoutPart} of them.)`;
    const done = `In ${year} ${who} worked with ${count(partners, 'community organization', 'community organizations')} to offer ${count(activities, 'program or service', 'programs or services')}`;
    return examples === '' ? `${done}.${unsure}` : `${done}, for example with ${examples}.${unsure}`;
  },
  together: 'Done together',
  togetherSentence: (facts) => exportWords.post(facts),
  thanks: (names) => `Thank you to ${names}.`,
  notForSharing:
    'For print, PDF or pasting. The spreadsheet it is in holds more than this page: do not share the spreadsheet.',
  credit: 'Made with Partner Garden, after the toolkit “Cultivating the Relationship-Driven Library”.',
  days: { quarter: (day) => `End of the last quarter: ${day}`, year: (day) => `End of the last fiscal year: ${day}` },
  exportWords,
  tonight,
  leftOut: (questions) =>
    `Left out, because nothing is written down for them yet: ${questions.join(' ')} “Fill in the dates” and “Log something” fill most of them; plan goals stand in Settings.`,
  deletable: 'You may delete this sheet: building the report makes it again.',
};
