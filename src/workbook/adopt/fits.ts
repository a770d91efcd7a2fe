import type { Looks } from './looks';
import type { ListName } from './value-words';

/** From 0 (the values say no) over 1 (they fit) to more than 1 (they say so themselves). */
type Fit = (looks: Looks) => number;

/** Days, or text that stands for days. */
const days: Fit = (looks) => (looks.count === 0 ? 0.8 : looks.days >= 0.5 && looks.years < 0.5 ? 1 : 0);
/** Days, months or years. */
const longAgo: Fit = (looks) => (looks.count === 0 ? 0.8 : looks.days >= 0.5 ? 1 : 0);

const isPlain = (looks: Looks) =>
  looks.days < 0.5 && looks.emails < 0.4 && looks.phones < 0.4 && looks.webs < 0.4 && looks.numbers < 0.5;
const words: Fit = (looks) => (looks.count === 0 ? 0.8 : isPlain(looks) && looks.yesNo < 0.6 ? 1 : 0);
const notes: Fit = (looks) =>
  looks.count === 0 || (looks.days < 0.6 && looks.yesNo < 0.7 && looks.numbers < 0.7) ? 1 : 0;
const numbers: Fit = (looks) => (looks.count === 0 ? 0.7 : looks.counts >= 0.5 && looks.dates < 0.3 ? 1 : 0);

/** A short label that returns on several rows. */
const label: Fit = (looks) => {
  if (looks.count === 0) return 0.7;
  if (!isPlain(looks) || looks.yesNo > 0.5 || looks.length > 45) return 0;
  if (looks.listed('grade') >= 0.3) return 0;
  if (looks.listed('agreement') >= 0.6 && looks.listed('sector') < 0.4) return 0;
  if (looks.listed('sector') >= 0.4 || looks.count < 8 || looks.distinct < 0.7) return 1;
  return looks.distinct < 0.9 || looks.count <= 12 ? 0.8 : 0.4;
};

const listed =
  (list: ListName, least = 0.5): Fit =>
  (looks) =>
    looks.count === 0 ? 0.7 : looks.days < 0.5 && looks.listed(list) >= least ? 1.2 : 0;

const partner: Fit = (looks) => {
  if (looks.count === 0) return 0.5;
  if (!isPlain(looks) || looks.yesNo > 0.3) return 0;
  if (looks.distinct < 0.1 && looks.count >= 5 && looks.distinct * looks.count < 2.5) return 0;
  if (looks.persons >= 0.7 && looks.organisations < 0.15 && looks.length < 22) {
    // Two capitalised words may be a place, too: "Red Barn".
    return looks.count >= 6 && looks.firstNames === 0 ? 0.85 : 0.6;
  }
  const sure = looks.organisations >= 0.3 ? 1.15 : 1;
  // A dozen rows and only a few values: groups of partners rather than partners.
  return looks.count >= 10 && looks.distinct < 0.25 && looks.distinct * looks.count <= 8 ? sure * 0.6 : sure;
};

/** The same partner on many rows is what a log is made of. */
const partnerOfLog: Fit = (looks) =>
  looks.count >= 10 && looks.distinct < 0.25 && partner(looks) > 0 ? 1 : partner(looks);

const person: Fit = (looks) => {
  if (looks.count === 0) return 0.8;
  if (looks.days >= 0.4 || looks.webs >= 0.4 || looks.numbers >= 0.5 || looks.yesNo > 0.5) return 0;
  if (looks.organisations >= 0.5 && looks.persons < 0.3) return 0;
  if (looks.emails + looks.phones >= 0.5 && looks.length < 26) return 0;
  // One person for many organisations is rather one of ours.
  if (looks.count >= 8 && looks.distinct <= 0.35) return 0.45;
  return looks.persons >= 0.5 && (looks.firstNames > 0 || looks.count < 6) ? 1.15 : 1;
};

const reach: Fit = (looks) => {
  if (looks.count === 0) return 0.7;
  return looks.emails + looks.phones >= 0.4 ? 1.6 : looks.emails + looks.phones >= 0.25 ? 1 : 0;
};

/** Few people, each on many rows. */
const staff: Fit = (looks) => {
  if (looks.count === 0) return 0.8;
  if (!isPlain(looks) || looks.yesNo > 0.5 || looks.length > 30 || looks.organisations > 0.4) return 0;
  if (looks.listed('gift') >= 0.4) return 0;
  // Three rows, three names: rather the partners' people than ours.
  const isSpread = looks.count >= 3 && looks.count < 6 && looks.distinct === 1;
  return !isSpread && (looks.count < 6 || looks.distinct <= 0.45)
    ? 1
    : looks.distinct <= 0.6
      ? 0.9
      : isSpread
        ? 0.9
        : looks.distinct <= 0.8
          ? 0.7
          : 0.45;
};

const agreement: Fit = (looks) => {
  if (looks.count === 0) return 0.8;
  if (looks.days >= 0.3 || looks.numbers >= 0.4 || looks.webs >= 0.3 || looks.emails >= 0.3) return 0;
  return looks.listed('agreement') >= 0.5 ? 1.2 : 0.9;
};

/** Words; "space" and "books" say themselves that something is given. */
const gifts: Fit = (looks) => (looks.count > 0 && looks.listed('gift') >= 0.4 ? 1.25 : words(looks));

/** Our words, or a few of theirs that come again and again: those are asked about. */
const happened: Fit = (looks) => {
  if (looks.count === 0 || looks.listed('what') >= 0.4) return listed('what', 0.4)(looks);
  return isPlain(looks) && looks.length <= 30 && (looks.distinct <= 0.6 || looks.count < 6) ? 0.7 : 0;
};

const place: Fit = (looks) => (looks.count > 0 && (!isPlain(looks) || looks.length > 45) ? 0 : 1);
const whenThen: Fit = (looks) => (looks.count === 0 ? 0.7 : looks.days >= 0.6 && looks.years < 0.4 ? 1.1 : 0);

/** How well the values of a column fit a field; a field that is not named here takes words. */
const FITS: Readonly<Record<string, Fit>> = {
  'partners.name': partner,
  'partners.contact': person,
  'partners.reach': reach,
  'partners.lead': staff,
  'partners.sector': label,
  'partners.kind': listed('kind', 0.4),
  'partners.partnerSince': longAgo,
  'partners.firstContact': longAgo,
  'partners.lastTalked': days,
  'partners.lastContact': days,
  'partners.lastDone': days,
  'partners.goalAgreedOn': days,
  'partners.nextSeason': listed('nextSeason'),
  'partners.rhythm': listed('rhythm'),
  'partners.missionConfirmedOn': days,
  'partners.agreement': agreement,
  'partners.agreedOn': longAgo,
  'partners.agreementEnds': longAgo,
  'partners.weGive': gifts,
  'partners.theyGive': gifts,
  'partners.ideaNotedOn': days,
  'partners.decidedOn': days,
  'partners.restUntil': days,
  'partners.endedOn': days,
  'partners.notes': notes,
  'log.date': whenThen,
  'log.partner': partnerOfLog,
  'log.what': happened,
  'log.people': numbers,
  'log.note': notes,
  'log.libraryPart': listed('part'),
  'log.partnerPart': listed('part'),
  'log.sessions': numbers,
  'log.where': place,
  'log.ageGroup': listed('ageGroup', 0.6),
  'log.audience': listed('audience'),
  'log.value': numbers,
  'log.hours': numbers,
  'log.cost': numbers,
  'log.staffHours': numbers,
  'log.until': days,
  'log.by': staff,
  'log.toDo': notes,
  'log.toDoBy': days,
  'projects.kind': label,
  'projects.ideaNotedOn': days,
  'projects.endedOn': days,
  'projects.nextSeason': listed('nextSeason'),
  'projects.decidedOn': days,
  'projects.restUntil': days,
};

/** How well the values of a column fit a field of a table. */
export function fitOf(kind: string, field: string, looks: Looks): number {
  return (FITS[`${kind}.${field}`] ?? words)(looks);
}
