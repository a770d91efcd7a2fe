import { dayNumber } from '../day';
import type { Event } from '../event';
import { harvestMarks } from '../harvest';
import type { NextLine } from '../lists';
import type { NextFacts } from '../next-step';
import { nextStepOf } from '../next-step';
import type { Partner } from '../rows';
import { findLast, lookBackBy } from '../stage';
import type { PartnerState } from '../state';
import {
  answersSince,
  firstAfter,
  goalAgreed,
  INPUT_APART,
  lastOf,
  missionConfirmed,
  ROUTINE_BLOCKS,
  ROUTINE_RHYTHMS,
  routineBlocks,
} from '../tier';
import type { LanguageWords, NextSaid } from '../words/language-words';
import { happeningOf } from './happening';
import { againIn, clauseOf } from './why';

/** The first thing to do: the season before the tier (rules.md 5). */
export function nextStep(words: LanguageWords, state: PartnerState): string {
  const { line, facts } = nextStepOf(state);
  return words.next.lines[line](nextSaid(words, line, facts));
}

function nextSaid(words: LanguageWords, line: NextLine, facts: NextFacts): NextSaid {
  const { state, unfinished } = facts;
  const about = aboutOf(line, facts);
  const missing = missingFacts(words, state);
  return {
    day: words.date(typeof about === 'string' ? about : (about?.day ?? '')),
    happened: typeof about === 'string' ? '' : clauseOf(words.why, about, words),
    happening: typeof about === 'object' ? (about.day > state.asOf ? 'Planned' : happeningOf(about)) : '',
    note: shortened(facts.due?.log?.note ?? ''),
    again: againIn(state.plot),
    who: whoKnows(state.partner.whoKnows),
    thanked: harvestMarks(state.events, state.season, state.asOf).thanked,
    restOver: state.restedUntil !== '',
    mark: unfinished?.mark ?? 'thanked',
    level: state.tier === '3 Supportive roles' ? 4 : 3,
    missing: missing[0]?.[0] ?? '',
    more: Math.max(0, missing.length - 1),
  };
}

/** The event or the day that a line is about. */
function aboutOf(line: NextLine, { state, due, no, unanswered, unfinished }: NextFacts): Event | string | undefined {
  const { plot, events, asOf } = state;
  const past = (is: (event: Event) => boolean) => findLast(events, (event) => event.day <= asOf && is(event));
  const lastTwo = () => past(({ meaning }) => meaning.two);
  switch (line) {
    case 'N1':
      return due;
    case 'N2':
      return lookBackBy(plot);
    case 'N6':
      return plot.called;
    case 'N7':
      return plot.season.restUntil;
    case 'N8':
      return events.find(({ day, log, meaning }) => day > asOf && log !== null && meaning.plans) ?? plot.unknown;
    case 'N9':
      return lastTwo() ?? lastSign(state) ?? plot.season.restUntil;
    case 'N10':
      return no;
    case 'N12':
      return unanswered;
    case 'N13':
      return unfinished?.act;
    case 'N14':
      return state.plan;
    case 'N11':
    case 'N15':
      return state.restedUntil === '' ? lastTwo() : state.restedUntil;
    default:
      return undefined;
  }
}

/** Where nobody ever answered: the last contact, else the last idea. */
function lastSign({ events, plot, asOf }: PartnerState): Event | undefined {
  const contact = findLast(
    events,
    ({ day, meaning, source }) => day <= asOf && meaning.contact && source !== 'Beginning',
  );
  return contact ?? plot.idea;
}

/** The library's own words have room for a name or a short sentence. */
const MAX_OWN_TEXT = 60;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= MAX_OWN_TEXT ? line : `${line.slice(0, MAX_OWN_TEXT - 1).trimEnd()}…`;
}

/** A few words that all begin with a capital are a name, which can be asked; "Ana sings with them" is not. */
function whoKnows(text: string): NextSaid['who'] {
  const who = shortened(text).replace(/[.;,]+$/, '');
  if (who === '') return null;
  const words = who.split(' ');
  return {
    name: words.length <= 4 && words.every((word) => /^(\p{Lu}.*|and|y|e|de|la|del|&)$/u.test(word)),
    text: who,
  };
}

/** Who can be asked about a partner, as a sentence; `''` where nobody is written down. */
export function whoToAsk(words: LanguageWords, { whoKnows: text }: Partner): string {
  const who = whoKnows(text);
  return who === null ? '' : words.next.who(who);
}

/** All that is missing for the next tier, each said as something to do; none where no tier comes next. */
export function missingFor(words: LanguageWords, state: PartnerState): string[] {
  return missingFacts(words, state).flat();
}

/** The same, of each fact that is not true yet what it lacks. */
function missingFacts({ next: { missing } }: LanguageWords, state: PartnerState): string[][] {
  const { facts, partner, days, windows, plan } = state;
  const today = dayNumber(state.asOf);
  if (state.tier === '2 Common language') {
    const agreed = goalAgreed(days, today);
    const since = answersSince(partner, today, windows, plan !== undefined);
    const watched = lastOf(days.two, today) - firstAfter(days.two, since, today) >= INPUT_APART;
    const goal = partner.commonGoal !== '' ? missing.agreed : agreed ? missing.goal : missing.goalAndDay;
    return [
      ...(facts.goalAgreed ? [] : [[goal]]),
      ...(facts.ongoing ? [] : [[watched ? missing.watched : missing.input]]),
    ];
  }
  if (state.tier !== '3 Supportive roles') return [];
  const blocks = routineBlocks(days, today);
  const routine = [
    ...(ROUTINE_RHYTHMS.includes(partner.rhythm) ? [] : [missing.rhythm]),
    ...(blocks < ROUTINE_BLOCKS ? [missing.blocks(blocks)] : []),
  ];
  const vision = [
    ...(partner.servesMission === '' ? [missing.serves] : []),
    ...(missionConfirmed(partner, today, windows) ? [] : [missing.confirm]),
  ];
  return [routine, vision, facts.keyAction ? [] : [missing.bigStep]].filter((one) => one.length > 0);
}
