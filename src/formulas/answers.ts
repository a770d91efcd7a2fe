import { IN_TOUCH, LEVELS, STAGES, TIERS } from '../domain/lists';
import { wordsOf } from '../domain/sentences/words';
import type { Language, Style } from '../domain/words/language';
import { STYLES } from '../domain/words/language';
import { chosen } from './texts';

const QUIET = TIERS.filter((tier) => tier.startsWith('Quiet'));

/** The texts in both styles; which of them counts is asked of the settings. */
function inStyle(text: (style: Style) => string): string {
  return `CHOOSE(@STYLE,${STYLES.map(text)})`;
}

/** What stands in the computed columns of Partners, in a language: the numbers of the formulas as words. */
export function partnerAnswers(language: Language) {
  const { tier } = wordsOf(language, 'garden');
  const quiet = chosen('{highest}', ['', '', ...QUIET.map(tier)]);
  return {
    stageWord: inStyle((style) =>
      chosen('{finalAlive}', ['', ...STAGES.map((stage) => wordsOf(language, style).stage(stage))]),
    ),
    tierWord: `IF({tier}=5,${quiet},${chosen('{tier}', ['', ...LEVELS.map(tier), '', tier('No contact yet'), tier('No date yet')])})`,
    touchWord: inStyle((style) =>
      chosen('{inTouch}', ['', ...IN_TOUCH.map((touch) => wordsOf(language, style).inTouch(touch))]),
    ),
  };
}

/** What stands in the computed columns of Projects. */
export function projectAnswers(language: Language) {
  return {
    stageWord: inStyle((style) =>
      chosen('{alive}', ['', ...STAGES.map((stage) => wordsOf(language, style).stage(stage))]),
    ),
  };
}
