import { nameKey } from '../../domain/fold';
import { PERCEPTION } from '../../domain/lists';
import { ONE_COLOUR } from '../../domain/palette';
import { wordIn } from '../../domain/words/recognise';
import type { Chart } from './chart';
import { underWayOf } from './whole';

/** 13: what the library is for its live partners, by what was written down. It has no dates, so there is no "before". */
export const ladder: Chart = {
  key: 'ladder',
  number: 13,
  board: 'yes',
  community: 'no',
  shape: { type: 'BAR', stacked: false, colours: ONE_COLOUR },
  draw(input, say) {
    const { partners, words } = input;
    const seen = new Map<string, string>();
    for (const { name, perception } of partners) {
      if (perception !== '' && !seen.has(nameKey(name))) seen.set(nameKey(name), perception);
    }
    const live = underWayOf(input).map(({ name }) => seen.get(nameKey(name)) ?? '');
    const steps = live.map((text) => wordIn(PERCEPTION, text));
    const count = (step: string) => steps.filter((one) => one === step).length;
    const unknown = live.filter((text) => text === '').length;
    const other = live.length - unknown - steps.filter((step) => step !== undefined).length;
    return {
      headline: say.ladder.headline({
        partners: count('3 Partner'),
        known: live.length - unknown,
        live: live.length,
      }),
      table: [
        [say.ladder.step, say.livePartners],
        ...PERCEPTION.map((step) => [words.list(step), count(step)]),
        ...(other > 0 ? [[say.ladder.other, other]] : []),
        [say.ladder.unknown, unknown],
      ],
      notes: [say.ladder.undated],
      empty: live.length === unknown,
    };
  },
};
