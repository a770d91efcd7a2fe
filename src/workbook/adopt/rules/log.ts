import { rulesOf } from '../rule';

/** How headings say the fields of the Log. */
export const logRules = rulesOf({
  date: 'date [event talk contact visit when contacted session project start]; when; date start [event time]; event start [date time]= 0.9; start date = 0.8; talk date; start = 0.7; timestamp = 0.55',
  partner:
    'partner [name org partnership]; org [name partner they]; partner contact [name]= 0.6; partner|org person = 0.5; person [we talk] = 0.45',
  what: 'happened [event contact]; type = 0.7; event type [project]= 0.7',
  people: 'people [number event]; someOfPeople [number] = 0.7',
  note: 'notes [event talk staff we other]; notes desc = 0.8',
  project: 'project [name event]; event [name]= 0.9; event topic [name]= 0.8',
  libraryPart: 'library|we role|part',
  partnerPart: 'partner|they role|part',
  sessions: 'session [number]; number event = 0.7',
  until: 'until [date event session]; event|session|project until [date]; last session [date]= 0.8',
  where: 'where [event]; where place = 0.7; event place = 0.6',
  ageGroup: 'age [audience people]; audience = 0.8',
  audience: 'told audience; audience = 0.6',
  whyTold: 'told [why]',
  cameOfIt: 'result [event]',
  value: 'value [amount number]',
  hours: 'hours [number partner they]',
  cost: 'cost [number amount]',
  staffHours: 'staffHours [number we library]; hours staff|we|library [number]',
  by: 'liaison [name] = 0.55; liaison staff|library|we [name]; staff [lead name person event]; lead [name person staff]; library|we person|contact|lead; we = 0.6; by [staff]',
  toDo: 'todo; followUp = 0.9; step followUp = 0.6',
  toDoBy: 'due [todo followUp date]; followUp date [due]; todo date|due',
});
