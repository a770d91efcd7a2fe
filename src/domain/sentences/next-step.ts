import { dayNumber } from '../day';
import type { PartnerState } from '../state';
import { goalAgreed, missionConfirmed, ROUTINE_BLOCKS, ROUTINE_RHYTHMS, routineBlocks } from '../tier';
import type { LanguageWords } from '../words/language-words';
import { noTier } from './why';

/** The next step up: for tier 3 the missing ones of R, V and K, for tier 2 those of C and I (rules.md 5). */
export function nextStep(words: LanguageWords, state: PartnerState): string {
  const none = noTier(state);
  if (none !== null || state.tier === '') return words.noTierNext[none ?? 'kind'];
  return words.next[state.tier](missingFor(words, state).join('; '), words.span(state.windows.active));
}

/** What is missing for the next tier, one text for each of the facts; none for the tiers that need no list. */
function missingFor(words: LanguageWords, state: PartnerState): string[] {
  const { facts, partner, days, windows } = state;
  const { missing } = words;
  const today = dayNumber(state.asOf);
  const parts = (...all: (string | false)[]) => words.and(all.filter((part) => part !== false));
  if (state.tier === '2 Common goal') {
    const C = parts(partner.commonGoal === '' && missing.goal, !goalAgreed(days, today) && missing.agreed);
    return [...(facts.C ? [] : [C]), ...(facts.I ? [] : [missing.input(words.span(windows.active))])];
  }
  if (state.tier !== '3 Supportive roles') return [];
  const blocks = routineBlocks(days, today);
  const R = parts(
    !ROUTINE_RHYTHMS.includes(partner.rhythm) && missing.rhythm,
    blocks < ROUTINE_BLOCKS && missing.blocks(blocks),
  );
  const V = parts(
    partner.servesMission === '' && missing.serves,
    !missionConfirmed(partner, today, windows) && missing.confirm(words.span(windows.mission)),
  );
  return [
    ...(facts.R ? [] : [R]),
    ...(facts.V ? [] : [V]),
    ...(facts.K ? [] : [missing.bigStep(words.span(windows.bigStep))]),
  ];
}
