import { ageGroupOf } from '../../domain/age-group';
import { AGE_GROUP, AUDIENCE, LIBRARY_PART, PARTNER_PART, PLACE, WHAT, WHY_TOLD } from '../../domain/lists';
import { date, list, number, suggestions, table, text } from './table';

/** One row per thing that happened. */
export const log = table('log', 'Log', {
  date: date('Date', { ahead: 'yes' }),
  partner: text('Partner', { width: 220 }),
  what: list('What happened', WHAT, { width: 140 }),
  people: number('People', { width: 80 }),
  note: text('Note', { width: 360 }),
  project: text('Project', { set: 'programs', width: 180 }),
  libraryPart: list("Library's part", LIBRARY_PART, { set: 'programs' }),
  partnerPart: suggestions("Partner's part", PARTNER_PART, { set: 'programs' }),
  sessions: number('Sessions', { set: 'programs' }),
  until: date('Until', { set: 'programs', ahead: 'yes' }),
  where: suggestions('Where', PLACE, { set: 'programs' }),
  ageGroup: suggestions('Age group', AGE_GROUP, { set: 'programs', several: true, fromDay: ageGroupOf }),
  audience: suggestions('Audience', AUDIENCE, { set: 'telling others', several: true }),
  whyTold: suggestions('Why told', WHY_TOLD, { set: 'telling others', several: true }),
  cameOfIt: text('What came of it', { set: 'telling others', width: 220 }),
  value: number('Value', { set: 'work' }),
  hours: number('Hours', { set: 'work' }),
  cost: number('Cost', { set: 'work' }),
  staffHours: number('Staff hours', { set: 'work' }),
  by: text('By', { set: 'work' }),
  toDo: text('To do', { set: 'work', width: 220 }),
  toDoBy: date('To do by', { set: 'work', ahead: 'yes' }),
});
