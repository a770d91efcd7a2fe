import { nameKey } from '../../domain/fold';
import { SECTOR } from '../../domain/lists';
import { ONE_COLOUR } from '../../domain/palette';
import { namedStates } from '../../domain/summary';
import { wordIn } from '../../domain/words/recognise';
import type { Chart } from './chart';
import { label, severalIn, shownOf } from './labels';
import { isLive } from './live';

/** 6: live partners by sector; the library's own list of sectors, else ours, and whatever else stands in the sheet. */
export const sectors: Chart = {
  key: 'sectors',
  number: 6,
  board: 'yes',
  community: 'default',
  shape: { type: 'BAR', stacked: false, colours: ONE_COLOUR },
  draw({ now, settings, words }, say) {
    const listed = settings.sectors.length > 0 ? settings.sectors : SECTOR;
    const english = (text: string) => wordIn(SECTOR, text) ?? text;
    const named = namedStates(now);
    const all = severalIn([...listed, ...named.map(({ sector }) => english(sector))].map(english));
    const live = named.filter(isLive).map(({ sector }) => nameKey(english(sector)));
    const rows = all.map((sector) => ({
      sector: words.list(sector),
      live: live.filter((key) => key === nameKey(sector)).length,
    }));
    const { shown, rest } = shownOf(rows);
    const unknown = live.filter((key) => key === '').length;
    return {
      headline: say.sectors.headline({
        live: live.length,
        covered: rows.filter((row) => row.live > 0).length,
        of: rows.length,
        none: rows.filter((row) => row.live === 0).map(({ sector }) => label(sector)),
      }),
      table: [
        [say.sectors.sector, say.livePartners],
        ...shown.map((row) => [label(row.sector), row.live]),
        ...(rest.length > 0 ? [[say.others(rest.length), rest.reduce((sum, row) => sum + row.live, 0)]] : []),
        ...(unknown > 0 ? [[say.sectors.unknown, unknown]] : []),
      ],
      notes: unknown > 0 ? [say.sectors.missing(unknown, live.length)] : [],
    };
  },
};
