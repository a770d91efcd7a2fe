import { projectState } from '../../domain/decide';
import type { Event } from '../../domain/event';
import { yearToDate } from '../../domain/fiscal';
import { ONE_COLOUR } from '../../domain/palette';
import type { Chart, ReportInput } from './chart';
import type { Step } from './keys';
import { STEPS } from './keys';
import { wholeOf } from './whole';

/** 9: of the ideas noted or pitched since the last fiscal year began, how many went on. Nothing says why others did not. */
export const ideas: Chart = {
  key: 'ideas',
  number: 9,
  board: 'yes',
  community: 'no',
  shape: { type: 'BAR', stacked: false, colours: ONE_COLOUR },
  draw(input, say) {
    const { asOf, settings, words } = input;
    const { first } = yearToDate(asOf, settings.fiscalYearStart).before;
    const plots = plotsOf(input).map((events) => events.filter(({ day }) => day <= asOf));
    const begun = plots.flatMap((events) => {
      const idea = events.find((event) => namesIdea(event) && event.day >= first);
      return idea ? [events.filter(({ at }) => at >= idea.at)] : [];
    });
    const count: Readonly<Record<Step, number>> = {
      named: begun.length,
      answered: begun.filter((events) => events.some(({ meaning }) => meaning.two)).length,
      agreed: begun.filter((events) => events.some(({ source }) => source === 'Agreed')).length,
      done: begun.filter((events) => events.some(({ meaning }) => meaning.act)).length,
    };
    const undated = input.now.rows.partners.filter(
      (partner) => partner.idea !== '' && !(input.now.eventsOf.get(partner) ?? []).some(namesIdea),
    ).length;
    return {
      headline: say.ideas.headline({ ...count, since: words.date(first) }),
      table: [[say.ideas.step, say.ideas.ideas], ...STEPS.map((step) => [say.ideas.steps[step], count[step]])],
      empty: begun.length === 0,
      notes: [say.ideas.counted, ...(undated > 0 ? [say.ideas.undated(undated)] : [])],
    };
  },
};

function namesIdea({ source }: Event): boolean {
  return source === 'Idea noted' || source === 'Pitched';
}

/** The events of each project, and of each partner by name those that belong to none of its projects; oldest first. */
function plotsOf(input: ReportInput): Event[][] {
  const { now } = input;
  const projects = now.rows.projects.map((project) => [...projectState(now, project).events]);
  const partners = wholeOf(input).partners.map(({ states }) => {
    const theirs = new Set(states.flatMap((state) => state.projects.map(({ project }) => project)));
    const own = states
      .flatMap(({ events }) => events)
      .filter((event) => !event.projects.some((one) => theirs.has(one)));
    return states.length === 1 ? own : own.sort((a, b) => a.at - b.at);
  });
  return [...projects, ...partners];
}
