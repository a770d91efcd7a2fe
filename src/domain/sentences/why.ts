import { dayNumber, dayOf } from '../day';
import type { Event } from '../event';
import type { PlotFacts, StageRule } from '../stage';
import { isCurrent, lookBackBy } from '../stage';
import type { PartnerState, ProjectState } from '../state';
import { answersSince, firstAfter, hasTiers, isQuiet, lastOf, routineBlocks } from '../tier';
import type { LanguageWords, NoTier, StageSaid, WhyWords } from '../words/language-words';
import { happeningOf } from './happening';

/** The stage sentence, then the tier sentence. */
export function why(words: LanguageWords, state: PartnerState): string {
  const { rule, plot, speaker } = state;
  const stage = words.why.stage[rule](stageSaid(words, rule, plot, state.partner.kind === 'Network we sit on'));
  const said = speaker === null ? stage : words.why.ofProject(speaker.name, stage);
  return `${said} ${tierWhy(words, state)}`;
}

/** The stage sentence of a project. */
export function projectWhy(words: LanguageWords, { rule, plot }: ProjectState): string {
  return words.why.stage[rule](stageSaid(words, rule, plot, false));
}

/** Why the partner has no tier; null when it can have one. */
function noTier(state: PartnerState): NoTier | null {
  if (!hasTiers(state.partner)) return 'kind';
  if (!state.ended) return null;
  return state.season.next === 'Let go' ? 'let go' : 'ended';
}

function tierWhy(words: LanguageWords, state: PartnerState): string {
  const { days, partner, windows, tier, plan } = state;
  const none = noTier(state);
  if (none !== null || tier === '') return words.why.noTier[none ?? 'kind'];
  const today = dayNumber(state.asOf);
  const since = answersSince(partner, today, windows, plan !== undefined);
  const said = (number: number) => (Number.isFinite(number) ? words.date(dayOf(number)) : '');
  return words.why.tier[isQuiet(tier) ? 'Quiet' : (tier as Exclude<typeof tier, `Quiet${string}`>)]({
    agreed: said(lastOf(days.agreed, today)),
    firstInput: said(firstAfter(days.input, since, today)),
    lastInput: said(lastOf(days.input, today)),
    blocks: routineBlocks(days, today),
    confirmed: words.date(partner.missionConfirmedOn),
    bigStep: said(lastOf(days.bigStep, today)),
    two: state.rule === 'S14' && state.plot.two?.at === lastOf(days.two, today) ? '' : said(lastOf(days.two, today)),
    once: tier.replace(/\D/g, ''),
    beginning: beginningOf(words, state),
  });
}

function beginningOf({ date }: LanguageWords, { partner, events, asOf }: PartnerState) {
  const later = events.some(({ day, meaning, source }) => day <= asOf && meaning.contact && source !== 'Beginning');
  if (later) return null;
  // The first of January stands for a year of which nobody knows the day.
  const said = (day: string) => (day.endsWith('-01-01') ? day.slice(0, 4) : date(day));
  if (partner.partnerSince !== '') return { of: 'partner', day: said(partner.partnerSince) } as const;
  return { of: 'contact', day: said(partner.firstContact) } as const;
}

function stageSaid(words: LanguageWords, rule: StageRule, facts: PlotFacts, network: boolean): StageSaid {
  const { season, view, plan, two } = facts;
  const on = (event: Event | undefined) => words.date(event?.day ?? '');
  const sign = signOf(rule, facts);
  return {
    decided: words.date(season.decidedOn),
    until: words.date(season.restUntil),
    ended: words.date(season.endedOn),
    again: againIn(facts),
    lookedBack: on(facts.lookedBack),
    lookBackBy: words.date(lookBackBy(facts)),
    alive: clauseOf(words.why, facts.alive, words),
    network: network && facts.act !== facts.alive,
    two: clauseOf(words.why, two, words),
    declined: two?.meaning.declines === true,
    held: plan === undefined ? { by: 'agreement', day: words.date(view.agreementEnds) } : { by: 'plan', day: on(plan) },
    sign: clauseOf(words.why, sign, words, view.asOf),
    signed: sign === undefined ? '' : sign === plan ? 'Planned' : happeningOf(sign),
    answered: facts.everTwo !== undefined,
    hasIdea: facts.hasIdea,
    done: facts.act !== undefined ? 'earlier' : facts.everActed !== undefined ? 'other season' : 'never',
    lastDone: on(facts.everActed),
    called: clauseOf(words.why, facts.called, words),
  };
}

/** Repeat or Change, when the plot is between seasons. */
export function againIn({ season }: PlotFacts): StageSaid['again'] {
  return season.between ? (season.next as 'Repeat' | 'Change') : '';
}

/** What happened, as a clause; a plan is only said to be one. */
export function clauseOf(
  { happened }: WhyWords,
  event: Event | undefined,
  { date }: Pick<LanguageWords, 'date'>,
  asOf?: string,
): string {
  if (event === undefined) return '';
  if (asOf !== undefined && event.day > asOf) return happened.Planned(date(event.day));
  const happening = happeningOf(event);
  return happened[happening](date(happening === 'running' ? (event.log?.until ?? '') : event.day));
}

/** What spoke where nobody answered: by S12 and S13 the first that is current, by S15 the last. */
function signOf(rule: StageRule, facts: PlotFacts): Event | undefined {
  const { out, idea, unknown, thanked, plan, view } = facts;
  const among = rule === 'S12' ? [out, idea] : rule === 'S13' ? [unknown, thanked] : [out, unknown, thanked, idea];
  const signs = among.filter((event): event is Event => event !== undefined);
  if (rule === 'S15') return signs.reduce((a, b) => (b.at > a.at ? b : a));
  return signs.find(({ day }) => isCurrent(day, view)) ?? plan;
}
