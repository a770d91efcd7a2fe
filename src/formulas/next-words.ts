import { WORDS } from '../domain/words/all';
import type { Language } from '../domain/words/language';
import type { NextSaid } from '../domain/words/language-words';
import { FAR, MEANS } from './kinds';
import { lastOf } from './plot';
import { mark, spoken, writtenOut } from './sentence';
import { clause } from './why';

const SAID: NextSaid = {
  day: mark('onNext'),
  happened: mark('nextClause'),
  happening: 'Talked',
  note: '',
  again: 'Repeat',
  who: null,
  thanked: false,
  restOver: false,
  mark: 'thanked',
  level: 3,
  missing: mark('missing'),
  more: 0,
};
const ofSpeaker = (column: string, own = `{${column}}`) =>
  `IF({speaker}>0,INDEX([members.${column}],{speaker}),${own})`;

/** The sentence of the next step, by its line. The note of a planned row is left out: a formula would have to look for it. */
export function nextWords(language: Language) {
  const { next } = WORDS[language];
  const say = (line: keyof typeof next.lines, given: Partial<NextSaid> = {}) =>
    spoken(next.lines[line]({ ...SAID, ...given }));
  const who = (line: 'N11' | 'N12', given: Partial<NextSaid> = {}) =>
    `IF({who}="",${say(line, given)},IF({isName},${say(line, { ...given, who: { name: true, text: mark('who') } })},${say(line, { ...given, who: { name: false, text: mark('who') } })}))`;
  const more = (level: number) =>
    `CHOOSE({missingCount},${[0, 1, 2].map((count) => say('N16', { level, more: count }))})`;
  const { missing } = next;
  const goal = `IF({hasGoal},${spoken(missing.agreed)},IF({allagreed}>0,${spoken(missing.goal)},${spoken(missing.goalAndDay)}))`;
  const blocks = [0, 1, 2].map((now) => spoken(missing.blocks(now)));
  return {
    nextDay: `CHOOSE(MAX(1,{line}),{allplanned},IF({ended}=0,0,{ended}+@HARVEST-1),0,0,0,${ofSpeaker('calledDay')},${ofSpeaker('rest')},IF({allahead}+{alllater}>0,IF({allahead}>0,{allahead},{alllater}),${ofSpeaker('unknown')}),IF({lastTwo}>0,{lastTwo},IF({lastContactDay}>0,{lastContactDay},IF(${ofSpeaker('noted')}>0,${ofSpeaker('noted')},{rest}))),{allnotNow},IF({finalRule}=3,{restEnd},{lastTwo}),MAX({allreachedOut},{allpitched}),{harvestAct},{allahead},IF({finalRule}=3,{restEnd},{lastTwo}),0,0,0,0)`,
    onNext: `IF({nextDay}=${FAR},"",${writtenOut('{nextDay}', language)})`,
    nextClause: `IF({line}=6,${ofSpeaker('calledClause')},IF({line}=12,${clause(language, 'all', ['reachedOut', 'pitched'], '{nextDay}', '{onNext}')},IF({line}=13,IF({harvestGave}={harvestAct},${spoken(WORDS[language].why.happened.Gave(mark('onNext')))},${spoken(WORDS[language].why.happened['Did it'](mark('onNext')))}),"")))`,
    who: 'IF({key}="","",LEFT(TRIM(<partners.whoKnows>),60))',
    /** A few words that all begin with a capital are a name, which can be asked. */
    isName: 'AND(EXACT(PROPER({who}),{who}),LEN({who})-LEN(SUBSTITUTE({who}," ",""))<4)',
    hasGoal: 'IF({key}="",FALSE,TRIM(<partners.commonGoal>)<>"")',
    /** Two-way events a month apart at which they only watched. */
    watched: `${lastOf('all', MEANS.tierTwo)}-MIN({firstInput},{firstWatched})>=30`,
    missingCount:
      'IF({tier}=2,(NOT({C}))+(NOT({I})),IF({tier}=3,(NOT({R}))*(({rhythm}=0)+({rhythm}>3)*1+({blocks}<3)*1>0)+(NOT({V}))*1+(NOT({K}))*1,1))',
    missing: `IF({tier}=2,IF({C},IF({watched},${spoken(missing.watched)},${spoken(missing.input)}),${goal}),IF({tier}=3,IF({R},IF({V},${spoken(missing.bigStep)},IF({serves}=0,${spoken(missing.serves)},${spoken(missing.confirm)})),IF(OR({rhythm}=0,{rhythm}>3),${spoken(missing.rhythm)},CHOOSE(MIN({blocks},2)+1,${blocks}))),""))`,
    call: `IF({finalRule}=3,${who('N11', { restOver: true })},${who('N11')})`,
    ask: who('N12'),
    nextStep: `IF({line}=0,"",CHOOSE({line},${[
      say('N1'),
      `IF({allthanked}>=${'{harvestFirst}'},${say('N2', { thanked: true })},${say('N2')})`,
      say('N3'),
      say('N4'),
      `IF(${ofSpeaker('next')}=2,${say('N5', { again: 'Change' })},${say('N5')})`,
      `IF(${ofSpeaker('calledByThem')}=1,${say('N6', { happening: 'They reached out' })},${say('N6')})`,
      `IF({nextDay}=0,${say('N7', { day: '' })},${say('N7')})`,
      `IF({nextDay}=0,${say('N8', { day: '' })},IF({allahead}+{alllater}>0,${say('N8', { happening: 'Planned' })},${say('N8', { happening: '' })}))`,
      `IF(AND({lastTwo}=0,{lastContactDay}=0,${ofSpeaker('noted')}>0),${say('N9', { happening: 'Idea noted' })},${say('N9')})`,
      say('N10'),
      '{call}',
      '{ask}',
      `CHOOSE(MAX(1,{mark}),${(['thanked', 'toldInside', 'toldOutside'] as const).map((one) => say('N13', { mark: one }))})`,
      say('N14'),
      `IF({finalRule}=3,${say('N15', { restOver: true })},${say('N15')})`,
      `IF({tier}=3,${more(4)},${more(3)})`,
      say('N17'),
      say('N18'),
      say('N19'),
    ]}))`,
  };
}
