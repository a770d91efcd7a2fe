import { NEXT_SEASON, PROJECT_KIND, YES_NO } from '../../domain/lists';
import { computed, date, list, suggestions, table, text } from './table';

/** Optional: one row per thing that partners do together with the library. */
export const projects = table('projects', 'Projects', {
  name: text('Project', { width: 220 }),
  partners: text('Partners', { width: 240 }),
  stage: computed('Stage', { width: 110 }),
  why: computed('Why', { width: 360 }),
  harvest: computed('Harvest', { width: 80 }),
  need: text('Need', { width: 220 }),
  excited: text('Who is excited', { width: 180 }),
  kind: suggestions('Kind', PROJECT_KIND),
  ideaNotedOn: date('Idea noted on'),
  endedOn: date('Ended on', { ahead: 'yes' }),
  nextSeason: list('Next season', NEXT_SEASON, { width: 110 }),
  decidedOn: date('Decided on', { ahead: 'reported' }),
  restUntil: date('Rest until', { ahead: 'yes' }),
  reason: text('Reason', { width: 220 }),
  benefited: text('Who benefited', { width: 180 }),
  story: text('Story', { width: 320 }),
  storyShared: suggestions('Story may be shared', YES_NO),
});
