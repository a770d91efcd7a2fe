import { WORDS } from '../domain/words/all';
import type { Language } from '../domain/words/language';
import type { Happening, StageSaid } from '../domain/words/language-words';
import { firstOf } from './engine';
import { type Kind, MEANS } from './kinds';
import { CLOSED, lastOf } from './plot';
import { mark, spoken, writtenOut } from './sentence';
import { numberOf } from './word-list';

/** What a kind of event is called in a sentence. */
const HAPPENING: Readonly<Partial<Record<Kind, Happening>>> = {
  reachedOut: 'Reached out',
  theyReachedOut: 'They reached out',
  talked: 'Talked',
  notNow: 'Not now',
  pitched: 'Pitched',
  agreed: 'Agreed',
  didIt: 'Did it',
  audienceOnly: 'Did it',
  booth: 'booth',
  promotion: 'promotion',
  spaceOnly: 'room',
  gave: 'Gave',
  bigStep: 'Big step',
};

/** What happened on a day, as a clause: of several things on one day the one whose word comes last. */
export function clause(
  language: Language,
  prefix: string,
  kinds: readonly Kind[],
  day: string,
  written: string,
): string {
  const { happened } = WORDS[language].why;
  const inOrder = [...kinds].sort((a, b) => (HAPPENING[a]! < HAPPENING[b]! ? 1 : -1));
  const lines = inOrder.map((kind) => {
    return [`{${prefix}${kind}}=${day}`, spoken(happened[HAPPENING[kind]!](mark('written')), { written })] as const;
  });
  return `IF(${day}=0,"",${firstOf(lines, '""')})`;
}

const SAID: StageSaid = {
  decided: mark('onDecided'),
  until: mark('onRest'),
  ended: mark('onEnded'),
  again: '',
  lookedBack: mark('onLookedBack'),
  lookBackBy: mark('onLookBackBy'),
  alive: mark('aliveClause'),
  network: false,
  two: mark('twoClause'),
  declined: false,
  held: { by: 'plan', day: mark('onAhead') },
  sign: mark('signClause'),
  signed: 'Reached out',
  answered: false,
  hasIdea: true,
  done: 'never',
  lastDone: mark('onLastDone'),
  called: '',
};

/** What was the sign where nobody answered: 1 reached out, 2 pitched, 3 a room, 4 an idea, 5 of unknown direction, 6 thanks, 7 a plan. */
const SIGNS = ['Reached out', 'Pitched', 'room', 'Idea noted', 'Last contact', 'Thanked', 'Planned'] as const;

/** Columns of a plot: its days written out, and the sentence that says why its stage. `doing`: what keeps it in harvest; `called`: the last contact of a rest. */
export function whyColumns(
  language: Language,
  of: {
    doing: string;
    isNetwork: string;
    called: string;
    calledPrefix: string;
    network: string;
    agreementEnds: string;
  },
) {
  const { why } = WORDS[language];
  const say = (rule: keyof typeof why.stage, given: Partial<StageSaid> = {}) =>
    spoken(why.stage[rule]({ ...SAID, ...given }));
  const again = (rule: 'S4' | 'S5' | 'S6' | 'S7') =>
    `IF({next}=1,${say(rule, { again: 'Repeat' })},IF({next}=2,${say(rule, { again: 'Change' })},${say(rule)}))`;
  const held = (rule: 'S9' | 'S11', given: Partial<StageSaid> = {}) =>
    `IF({dayahead}>0,${say(rule, given)},${say(rule, { ...given, held: { by: 'agreement', day: mark('onAgreementEnds') } })})`;
  const signed = (rule: 'S12' | 'S13' | 'S15') =>
    `CHOOSE(MAX(1,{sign}),${SIGNS.map((sign) =>
      sign === 'Reached out' || sign === 'Pitched'
        ? `IF(${lastOf('day', MEANS.two)}>0,${say(rule, { signed: sign, answered: true })},${say(rule, { signed: sign })})`
        : say(rule, { signed: sign }),
    )})`;
  const out = 'IF({dayreachedOut}={out},1,IF({daypitched}={out},2,3))';
  return {
    onDecided: writtenOut('{decided}', language),
    onRest: writtenOut('{rest}', language),
    onEnded: writtenOut('{ended}', language),
    onLookedBack: writtenOut('{lookedBack}', language),
    onLookBackBy: writtenOut('IF({ended}=0,0,{ended}+@HARVEST-1)', language),
    onAhead: writtenOut('{dayahead}', language),
    onAgreementEnds: writtenOut(of.agreementEnds, language),
    onLastDone: writtenOut(lastOf('day', MEANS.act), language),
    aliveDay: of.doing,
    onAlive: writtenOut('{aliveDay}', language),
    aliveClause:
      of.network === 'FALSE'
        ? clause(language, 'day', MEANS.act, '{aliveDay}', '{onAlive}')
        : `IF(${of.isNetwork},${clause(language, 'day', MEANS.yes, '{aliveDay}', '{onAlive}')},${clause(language, 'day', MEANS.act, '{aliveDay}', '{onAlive}')})`,
    onTwo: writtenOut('{two}', language),
    twoClause: clause(language, 'day', MEANS.two, '{two}', '{onTwo}'),
    calledDay: `IF(AND({rule}=2,{decided}>0,${of.called}>{decided}),${of.called},0)`,
    onCalled: writtenOut('{calledDay}', language),
    calledClause: clause(language, of.calledPrefix, MEANS.two, '{calledDay}', '{onCalled}'),
    sign: firstOf(
      [
        ['{rule}=12', `IF({out}>@D-{window},${out},IF({noted}>@D-{window},4,7))`],
        ['{rule}=13', 'IF({unknown}>@D-{window},5,6)'],
        ['{rule}<>15', 0],
        ['{out}=MAX({out},{unknown},{thanked},{noted})', out],
        ['{unknown}=MAX({unknown},{thanked},{noted})', 5],
      ],
      'IF({thanked}>={noted},6,4)',
    ),
    signDay: 'CHOOSE({sign}+1,0,{out},{out},{out},{noted},{unknown},{thanked},{dayahead})',
    onSign: writtenOut('{signDay}', language),
    signClause: `CHOOSE({sign}+1,"",${SIGNS.map((sign) => spoken(why.happened[sign](mark('onSign'))))})`,
    ended1: `CHOOSE({rule},IF({decided}=0,${say('S1', { decided: '' })},${say('S1')}),IF({rest}=0,IF({calledDay}=0,${say('S2', { until: '' })},${say('S2', { until: '', called: mark('calledClause') })}),IF({calledDay}=0,${say('S2')},${say('S2', { called: mark('calledClause') })})),${say('S3')},${again('S4')},${again('S5')},${again('S6')},${again('S7')})`,
    alive1: `CHOOSE({rule}-7,IF(${of.network},${say('S8', { network: true })},${say('S8')}),${held('S9')},IF({idea},IF({act}>0,${say('S10', { done: 'earlier' })},IF(${lastOf('day', MEANS.act)}>0,${say('S10', { done: 'other season' })},${say('S10')})),IF({two}={daynotNow},${say('S10', { hasIdea: false, declined: true })},${say('S10', { hasIdea: false })})),IF({idea},${held('S11')},${held('S11', { hasIdea: false })}),${signed('S12')})`,
    quiet1: `CHOOSE({rule}-12,${signed('S13')},${say('S14')},${signed('S15')},${say('S16')},${say('S17')})`,
    whyStage: 'IF({rule}<=7,{ended1},IF({rule}<=12,{alive1},{quiet1}))',
  };
}

/** Why a partner's stage and tier, from its own plot or the project that speaks. */
export function whyPartner(language: Language) {
  const { why } = WORDS[language];
  const tier = {
    agreed: mark('onAgreed'),
    firstInput: mark('onFirstInput'),
    lastInput: mark('onLastInput'),
    blocks: 0,
    confirmed: mark('onConfirmed'),
    bigStep: mark('onBigStep'),
    two: mark('onTierTwo'),
    once: mark('highest'),
    beginning: null,
  };
  const ofProject = spoken(why.ofProject(mark('project'), mark('sentence')), {
    project: 'INDEX([projects.title],INDEX([members.project],{speaker}))',
    sentence: 'INDEX([members.whyStage],{speaker})',
  });
  const began = (of: 'partner' | 'contact') =>
    spoken(why.tier['1 Building relationships']({ ...tier, beginning: { of, day: mark('onBeginning') } }));
  const beginning = 'IF({partnerSince}>0,{partnerSince},{firstContact})';
  // The product is asked for each number: a number may be a word in some language.
  const strategic = `CHOOSE(MAX(1,MIN(4,{blocks})),${[1, 2, 3, 4].map((blocks) => spoken(why.tier['4 Strategic collaboration']({ ...tier, blocks })))})`;
  return {
    onAgreed: writtenOut('{allagreed}', language),
    onFirstInput: writtenOut('IF({B},{firstInput},0)', language),
    onLastInput: writtenOut('{lastInput}', language),
    onConfirmed: writtenOut('{confirmed}', language),
    onBigStep: writtenOut('{allbigStep}', language),
    onTierTwo: writtenOut('{lastTierTwo}', language),
    onBeginning: `IF(AND(${beginning}>0,DAY(${beginning})=1,MONTH(${beginning})=1),YEAR(${beginning})&"",${writtenOut(beginning, language)})`,
    noTier: `IF(OR({kind}=${numberOf('kind', 'Sponsor or donor')},{kind}=${numberOf('kind', 'Vendor or paid presenter')}),${spoken(why.noTier.kind)},IF({next}=4,${spoken(why.noTier['let go'])},${spoken(why.noTier.ended)}))`,
    whyTier: `IF({tier}=0,{noTier},CHOOSE({tier},IF(OR({lastContactDay}>0,${beginning}=0),${spoken(why.tier['1 Building relationships'](tier))},IF({partnerSince}>0,${began('partner')},${began('contact')})),${spoken(why.tier['2 Common language'](tier))},${spoken(why.tier['3 Supportive roles'](tier))},${strategic},IF(AND({finalRule}=14,{speaker}=0,{two}={lastTierTwo}),${spoken(why.tier.Quiet({ ...tier, two: '' }))},${spoken(why.tier.Quiet(tier))}),${spoken(why.tier['No contact yet'](tier))},${spoken(why.tier['No date yet'](tier))}))`,
    why: `IF({key}="","",IF({finalRule}=${CLOSED},${spoken(why.stage.ended(SAID))},IF({speaker}>0,${ofProject},{whyStage}))&" "&{whyTier})`,
  };
}
