import type { Day } from '../day';
import { addDays, dayNumber, dayOf } from '../day';
import type { Event } from '../event';
import type { PlotFacts, StageRule } from '../stage';
import type { PartnerState, ProjectState } from '../state';
import { firstAfter, hasTiers, lastOf, routineBlocks } from '../tier';
import type { LanguageWords, NoTier, Sign, StageSaid } from '../words/language-words';

/** The stage sentence, then the tier sentence. */
export function why(words: LanguageWords, state: PartnerState): string {
  const stage = words.stageWhy[state.rule](stageSaid(words, state.rule, state.plot));
  const told = state.speaker === null ? stage : words.ofProject(state.speaker.name, stage);
  return `${told} ${tierWhy(words, state)}`;
}

/** The stage sentence of a project. */
export function projectWhy(words: LanguageWords, state: ProjectState): string {
  return words.stageWhy[state.rule](stageSaid(words, state.rule, state.plot));
}

/** Why the partner has no tier; null when it can have one. */
export function noTier(state: PartnerState): NoTier | null {
  if (!hasTiers(state.partner)) return 'kind';
  if (!state.ended) return null;
  return state.season.next === 'Let go' ? 'let go' : 'ended';
}

function tierWhy(words: LanguageWords, state: PartnerState): string {
  const { days, partner, windows, tier } = state;
  const none = noTier(state);
  if (none !== null || tier === '') return words.noTierWhy[none ?? 'kind'];
  const today = dayNumber(state.asOf);
  const said = (number: number) => (Number.isFinite(number) ? words.date(dayOf(number)) : '');
  return words.tierWhy[tier]({
    contact: said(lastOf(days.contact, today)),
    two: said(lastOf(days.two, today)),
    agreed: said(lastOf(days.agreed, today)),
    firstInput: said(firstAfter(days.input, today - windows.active)),
    lastInput: said(lastOf(days.input, today)),
    blocks: routineBlocks(days, today),
    confirmed: words.date(partner.missionConfirmedOn),
    bigStep: said(lastOf(days.bigStep, today)),
    active: words.span(windows.active),
  });
}

function stageSaid(words: LanguageWords, rule: StageRule, facts: PlotFacts): StageSaid {
  const { season, windows } = facts;
  const on = (event: Event | undefined) => words.date(event?.day ?? '');
  const [sign, signDay] = signOf(rule, facts);
  return {
    decided: words.date(season.decidedOn),
    until: words.date(season.restUntil),
    ended: words.date(season.endedOn),
    lookedBack: on(facts.lookedBack),
    harvestUntil: season.endedOn === '' ? '' : words.date(addDays(season.endedOn, windows.harvest - 1)),
    act: on(facts.act),
    two: on(facts.two),
    plan: on(facts.plan),
    sign,
    signDay: words.date(signDay),
    hasIdea: facts.hasIdea,
    done: facts.act !== undefined ? 'earlier' : facts.everActed !== undefined ? 'other season' : 'never',
    lastDone: on(facts.everActed),
    answered: facts.everTwo !== undefined,
    active: words.span(windows.active),
    harvest: words.span(windows.harvest),
  };
}

/** What spoke where nobody answered: by S12 and S13 the first that is current, by S15 the last. */
function signOf(rule: StageRule, facts: PlotFacts): [Sign, Day] {
  const { out, idea, unknown, thanked, plan, windows } = facts;
  const from = dayNumber(facts.asOf) - windows.active;
  const among = rule === 'S12' ? [out, idea] : rule === 'S13' ? [unknown, thanked] : [out, unknown, thanked, idea];
  const signs = among.filter((event): event is Event => event !== undefined);
  const event = rule === 'S15' ? signs.reduce((a, b) => (b.at > a.at ? b : a)) : signs.find((sign) => sign.at > from);
  return event === undefined ? ['plan', plan?.day ?? ''] : [signIn(event), event.day];
}

function signIn(event: Event): Sign {
  switch (event.source) {
    case 'Reached out':
      return 'reached';
    case 'Pitched':
      return 'pitched';
    case 'Did it':
      return 'space';
    case 'Idea noted':
      return 'idea';
    case 'Thanked':
      return 'thanked';
    default:
      return 'unknown';
  }
}
