import { isUnderWay } from '../../domain/counted';
import { nameKey } from '../../domain/fold';
import { SECTOR } from '../../domain/lists';
import { ONE_COLOUR } from '../../domain/palette';
import { wordIn } from '../../domain/words/recognise';
import type { Chart } from './chart';
import { label, severalIn, shownOf } from './labels';
import { wholeOf } from './whole';

/** Nobody looks for them. */
const NOT_MISSED: readonly string[] = ['Individual', 'Other'];

/** 6: partners under way by sector; the library's own list of sectors, else ours, and whatever else stands in the sheet. */
export const sectors: Chart = {
  key: 'sectors',
  number: 6,
  board: 'yes',
  community: 'default',
  shape: { type: 'BAR', stacked: false, colours: ONE_COLOUR },
  draw(input, say, kind) {
    const { settings, words } = input;
    const listed = settings.sectors.length > 0 ? settings.sectors : SECTOR;
    const english = (text: string) => wordIn(SECTOR, text) ?? text;
    const { partners } = wholeOf(input);
    const all = severalIn([...listed, ...partners.map(({ sector }) => english(sector))].map(english));
    const live = partners.filter(isUnderWay).map(({ sector }) => nameKey(english(sector)));
    const rows = all.map((sector) => ({
      key: sector,
      sector: words.list(sector),
      live: live.filter((key) => key === nameKey(sector)).length,
    }));
    const covered = rows.filter((row) => row.live > 0);
    const { shown, rest } = shownOf(kind === 'community' ? covered : rows);
    const unknown = live.filter((key) => key === '').length;
    if (kind === 'community') {
      return {
        question: say.sectors.question,
        headline: say.sectors.outside(covered.length),
        table: [
          [say.sectors.sector, say.livePartners],
          ...shown.map((row) => [label(row.sector), row.live]),
          ...(rest.length > 0 ? [[say.others(rest.length), rest.reduce((sum, row) => sum + row.live, 0)]] : []),
          ...(covered.length === 0 ? [[say.nobody, 0]] : []),
        ],
        notes: [],
        empty: covered.length === 0,
      };
    }
    return {
      headline: say.sectors.headline({
        live: live.length,
        covered: covered.length,
        of: rows.length,
        none: rows.filter((row) => row.live === 0 && !NOT_MISSED.includes(row.key)).map(({ sector }) => label(sector)),
      }),
      table: [
        [say.sectors.sector, say.livePartners],
        ...shown.map((row) => [label(row.sector), row.live]),
        ...(rest.length > 0 ? [[say.others(rest.length), rest.reduce((sum, row) => sum + row.live, 0)]] : []),
        ...(unknown > 0 ? [[say.sectors.unknown, unknown]] : []),
      ],
      notes: unknown > 0 ? [say.sectors.missing(unknown, live.length)] : [],
      empty: covered.length === 0,
    };
  },
};
