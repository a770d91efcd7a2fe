import { nameKey } from '../../domain/fold';
import { ONE_COLOUR } from '../../domain/palette';
import type { Chart } from './chart';
import { label, severalIn, shownOf } from './labels';
import { underWayOf } from './whole';

/** 12: how many live partnerships each library lead looks after. It names staff: for the library's own people only. */
export const leads: Chart = {
  key: 'leads',
  number: 12,
  board: 'no',
  community: 'no',
  shape: { type: 'BAR', stacked: false, colours: ONE_COLOUR },
  draw(input, say) {
    const { settings } = input;
    const live = underWayOf(input).map(({ states }) =>
      severalIn(
        states.map(({ partner }) => partner.lead),
        settings.staff,
      ),
    );
    const rows = severalIn([...settings.staff, ...live.flat()]).map((lead) => ({
      lead,
      live: live.filter((all) => all.some((one) => nameKey(one) === nameKey(lead))).length,
    }));
    const without = live.filter((all) => all.length === 0).length;
    const { shown, rest } = shownOf(rows);
    const alone = new Set(rest.map(({ lead }) => nameKey(lead)));
    const others = live.filter((all) => all.some((one) => alone.has(nameKey(one)))).length;
    const table = [
      ...shown.map((row) => [label(row.lead), row.live]),
      ...(rest.length > 0 ? [[say.others(rest.length), others]] : []),
      ...(without > 0 || rows.length === 0 ? [[say.leads.none, without]] : []),
    ];
    return {
      headline: say.leads.headline({
        people: rows.filter((row) => row.live > 0).length,
        led: live.length - without,
        live: live.length,
        most: Math.max(0, ...rows.map((row) => row.live)),
      }),
      table: [[say.leads.lead, say.livePartners], ...table],
      notes: live.some((all) => all.length > 1) ? [say.leads.shared] : [],
      empty: live.length === without,
    };
  },
};
