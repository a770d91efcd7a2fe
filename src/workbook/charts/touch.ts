import { dayNumber } from '../../domain/day';
import type { InTouch } from '../../domain/lists';
import { ONE_COLOUR } from '../../domain/palette';
import type { NamedState } from '../../domain/summary';
import type { Chart } from './chart';
import { label } from './labels';
import { underWayOf } from './whole';

/** The order in which the headline counts. */
const ORDER: readonly InTouch[] = ['In touch', 'Planned', 'Needs water', 'Wilting', 'No answer yet'];
const URGENCY: readonly (InTouch | '')[] = ['', 'No answer yet', 'In touch', 'Planned', 'Needs water', 'Wilting'];
/** How many are shown. */
const MAX_BARS = 14;

/** 8: how long each live partner has not answered. It names who wilts: for the library's own people only. */
export const touch: Chart = {
  key: 'touch',
  number: 8,
  board: 'no',
  community: 'no',
  shape: { type: 'BAR', stacked: false, colours: ONE_COLOUR },
  draw(input, say) {
    const { asOf, words } = input;
    const live = underWayOf(input).map((one) => ({ name: one.name, ...touchOf(one, asOf) }));
    // Who is overdue by its own rhythm comes before who was silent longer.
    const silent = live
      .filter(({ gap }) => gap !== null)
      .sort((a, b) => URGENCY.indexOf(b.inTouch) - URGENCY.indexOf(a.inTouch) || b.gap! - a.gap!);
    const shown = silent.slice(0, MAX_BARS);
    const unanswered = live.length - silent.length;
    return {
      headline: say.touch.headline(
        live.length,
        ORDER.map((key) => ({
          word: words.inTouch(key),
          count: live.filter(({ inTouch }) => inTouch === key).length,
        })).filter(({ count }) => count > 0),
      ),
      table: [
        [say.touch.partner, say.touch.days],
        ...(shown.length === 0 ? [[say.nobody, '']] : shown.map(({ name, gap }) => [label(name), gap!])),
      ],
      notes: [
        ...(silent.length > shown.length ? [say.touch.longest(shown.length, silent.length)] : []),
        ...(unanswered > 0 ? [say.touch.unanswered(unanswered)] : []),
      ],
      empty: live.length === 0,
    };
  },
};

/** Of its rows the one that answered last; null: no answer ever. */
function touchOf({ states }: NamedState, asOf: string): { gap: number | null; inTouch: InTouch | '' } {
  const today = dayNumber(asOf);
  const rows = states.map(({ events, inTouch }) => {
    const answers = events.filter(({ at, meaning }) => meaning.two && at <= today);
    const last = answers[answers.length - 1];
    return { gap: last ? today - last.at : null, inTouch };
  });
  const asked = rows.filter(({ inTouch }) => inTouch !== '');
  return asked.sort((a, b) => (a.gap ?? Infinity) - (b.gap ?? Infinity))[0] ?? { gap: null, inTouch: '' };
}
