import { IN_TOUCH, LEVELS, STAGES, TIERS } from '../domain/lists';
import { wordsOf } from '../domain/sentences/words';
import type { Language, Style } from '../domain/words/language';
import { STYLES } from '../domain/words/language';
import { MEANS } from './kinds';
import { nextWords } from './next-words';
import { lastOf } from './plot';
import { chosen } from './texts';
import { whyColumns, whyPartner } from './why';
import { numberOf } from './word-list';

const QUIET = TIERS.filter((tier) => tier.startsWith('Quiet'));

/** The texts in both styles; which of them counts is asked of the settings. */
function inStyle(text: (style: Style) => string): string {
  return `CHOOSE(@STYLE,${STYLES.map(text)})`;
}

const NETWORK = numberOf('kind', 'Network we sit on');
/** A plot of a project: what is done together keeps it in harvest. */
const PLOT = {
  doing: '{act}',
  isNetwork: 'FALSE',
  called: lastOf('day', MEANS.two),
  calledPrefix: 'day',
  network: 'FALSE',
};

/** What stands in the computed columns of Partners, in a language: the numbers of the formulas as words. */
export function partnerAnswers(language: Language) {
  const { tier } = wordsOf(language, 'garden');
  const quiet = chosen('{highest}', ['', '', ...QUIET.map(tier)]);
  return {
    stageWord: inStyle((style) =>
      chosen('{finalAlive}', ['', ...STAGES.map((stage) => wordsOf(language, style).stage(stage))]),
    ),
    tierWord: `IF({tier}=5,${quiet},${chosen('{tier}', ['', ...LEVELS.map(tier), '', tier('No contact yet'), tier('No date yet')])})`,
    ...whyColumns(language, {
      doing: `IF({kind}=${NETWORK},MAX({act},{yes}),{act})`,
      isNetwork: `{kind}=${NETWORK}`,
      called: '{lastTwo}',
      calledPrefix: 'all',
      network: `AND({kind}=${NETWORK},{act}<>{aliveDay})`,
      agreementEnds: '{agreementEnds}',
    }),
    calledByThem: 'IF(AND({calledDay}>0,{calledDay}={alltheyReachedOut}),1,0)',
    ...whyPartner(language),
    ...nextWords(language),
    touchWord: inStyle((style) =>
      chosen('{inTouch}', ['', ...IN_TOUCH.map((touch) => wordsOf(language, style).inTouch(touch))]),
    ),
  };
}

/** What stands in the computed columns of Projects. */
export function projectAnswers(language: Language) {
  return {
    ...whyColumns(language, { ...PLOT, agreementEnds: '0' }),
    why: 'IF({key}="","",{whyStage})',
    stageWord: inStyle((style) =>
      chosen('{alive}', ['', ...STAGES.map((stage) => wordsOf(language, style).stage(stage))]),
    ),
  };
}

/** What a project says to each of its partners. */
export function memberAnswers(language: Language) {
  return {
    ...whyColumns(language, { ...PLOT, agreementEnds: 'IF({partner}=0,0,INDEX([partners.agreementEnds],{partner}))' }),
    calledByThem: 'IF(AND({calledDay}>0,{calledDay}={daytheyReachedOut}),1,0)',
  };
}
