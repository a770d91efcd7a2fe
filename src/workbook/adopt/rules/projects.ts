import { rulesOf } from '../rule';

/** How headings say the fields of Projects. */
export const projectRules = rulesOf({
  name: 'project [name topic]',
  partners: 'partner [org name]; org [partner name] = 0.9',
  need: 'need',
  excited: 'excited',
  kind: 'type [project]= 0.8; project type',
  ideaNotedOn: 'idea noted|added|date [noted added date]',
  endedOn: 'ended [date project]; end date = 0.7; project end [date]',
  nextSeason: 'season; next year; next season',
  decidedOn: 'decide [date]',
  restUntil: 'rest until',
  reason: 'why [decide ended season]',
  benefited: 'benefit [people]',
  story: 'story [result]',
  storyShared: 'share [story]',
});
