import { AGREEMENT, GIFT, NEXT_SEASON, PARTNER_KIND, PERCEPTION, RHYTHM, SECTOR } from '../../domain/lists';
import { computed, date, list, suggestions, table, text } from './table';

/**
 * One row per organisation. The order is the order of a new sheet; only `start` is there from the first day. The first seven are in sight
 * together on a screen of 1280 pixels, beside the sidebar.
 */
export const partners = table('partners', 'Partners', {
  name: text('Partner', { width: 190 }),
  stage: computed('Stage', { width: 100 }),
  tier: computed('Tier', { width: 160 }),
  inTouch: computed('In touch', { width: 100 }),
  nextStep: computed('Next step', { width: 190 }),
  lastTalked: date('Last talked', { width: 95 }),
  lastDone: date('Last done together', { width: 95 }),
  commonGoal: text('Common goal', { width: 200 }),
  goalAgreedOn: date('Goal agreed on'),
  nextSeason: list('Next season', NEXT_SEASON, { width: 110 }),
  lead: text('Library lead', { width: 120 }),
  sector: suggestions('Sector', SECTOR),
  contact: text('Contact'),
  reach: text('Email or phone', { width: 190 }),
  notes: text('Notes', { width: 260 }),
  why: computed('Why', { width: 420 }),
  kind: list('Kind', PARTNER_KIND, { set: 'relationship', width: 160 }),
  partnerSince: date('Partner since', { set: 'relationship' }),
  firstContact: date('First contact', { set: 'relationship' }),
  lastContact: date('Last contact', { set: 'relationship' }),
  rhythm: list('Rhythm', RHYTHM, { set: 'relationship' }),
  whoKnows: text('Who knows whom', { set: 'relationship', width: 200 }),
  perception: suggestions('How they see us', PERCEPTION, { set: 'relationship' }),
  servesMission: text('How it serves their mission', { set: 'goals', width: 240 }),
  missionConfirmedOn: date('Mission fit confirmed on', { set: 'goals', width: 130 }),
  planGoal: text('Plan goal', { set: 'goals' }),
  agreement: suggestions('Agreement', AGREEMENT, { set: 'agreement' }),
  agreedOn: date('Agreed on', { set: 'agreement', ahead: 'reported' }),
  agreementEnds: date('Agreement ends', { set: 'agreement', ahead: 'yes' }),
  weGive: suggestions('We give', GIFT, { set: 'give and get', several: true, width: 180 }),
  theyGive: suggestions('They give', GIFT, { set: 'give and get', several: true, width: 180 }),
  idea: text('Idea', { set: 'season', width: 220 }),
  ideaNotedOn: date('Idea noted on', { set: 'season' }),
  decidedOn: date('Decided on', { set: 'season', ahead: 'reported' }),
  restUntil: date('Rest until', { set: 'season', ahead: 'yes' }),
  endedOn: date('Ended on', { set: 'season' }),
  endedBecause: text('Ended because', { set: 'season', width: 220 }),
});
