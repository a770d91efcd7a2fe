import type { CatchUp, CatchUpAnswer } from '../../contract/catch-up';
import { CATCH_UP_ANSWERS } from '../../contract/catch-up';
import type { GapsFilled } from '../../contract/gaps';
import { LIMITS } from '../../contract/limits';
import { addYears } from '../../domain/day';
import { partnerState } from '../../domain/decide';
import { nameKey } from '../../domain/fold';
import type { Garden } from '../../domain/garden';
import { LANGUAGES } from '../../domain/words/language';
import { sheetWords } from '../../workbook/words/words';
import { gardenFrom } from '../garden/read-garden';
import { openWorkbook, readWorkbook, requireColumns } from '../garden/workbook';
import * as given from '../ground/arguments';
import { withLock } from '../ground/lock';
import { addTo } from '../set-up/set-up';
import { today } from '../sheets/cells';
import { fill, hintOf } from './gaps';
import { SEASON_COLUMNS } from './today';

type Partner = Garden['rows']['partners'][number];

/** The partners to go through: nothing was done together in the last year, and nobody has said how it stands with them. */
export function catchUp(): CatchUp {
  const workbook = readWorkbook(openWorkbook(), 'kept');
  const sheeted = requireColumns(workbook);
  const day = today(workbook.book.timeZone);
  const { garden } = gardenFrom(workbook, day);
  const answered = silentSince(garden, addYears(day, -1));
  const named = new Map<string, Partner>();
  for (const partner of garden.rows.partners) {
    const key = nameKey(partner.name);
    if (!named.has(key) && !answered.has(key) && isOpen(garden, partner)) named.set(key, partner);
  }
  return {
    language: workbook.settings.language,
    today: day,
    partners: [...named.values()].map(({ name, row }) => ({ name, hint: hintOf(sheeted, row) })),
  };
}

/** Stores what was said of these partners, in one go. */
export function answerCatchUp(answers: unknown): GapsFilled {
  const list = given.list(answers, 'answers', checkedAnswer, LIMITS.gaps);
  return withLock(() => {
    if (list.some(({ answer }) => answer === 'rest')) addTo(openWorkbook(), 'partners', SEASON_COLUMNS);
    const { book } = openWorkbook();
    const year = today(book.timeZone).slice(0, 4);
    return fill(
      list.map(({ name, answer, when }) => {
        if (answer === 'rest') return { name, rests: true };
        if (answer === 'silent') return { name, isSilent: true, ...(when === undefined ? {} : { talked: when }) };
        return { name, [answer === 'did' ? 'done' : 'talked']: when ?? year };
      }),
    );
  });
}

function checkedAnswer(one: unknown): CatchUpAnswer {
  const { name, answer, when } = given.partsOf(one);
  return {
    name: given.name(name, 'name'),
    answer: given.oneOf(CATCH_UP_ANSWERS, answer, 'answer'),
    ...(when === undefined ? {} : { when: given.text(when, 'when') }),
  };
}

/** Whether the question makes sense: no vendor, none that ended, was let go or rests, and nothing was done in the last year. */
function isOpen(garden: Garden, partner: Partner): boolean {
  if (partner.kind === 'Vendor or paid presenter') return false;
  const { stage, rule, events } = partnerState(garden, partner);
  const from = addYears(garden.asOf, -1);
  const isDone = events.some(({ day, meaning }) => meaning.act && day > from && day <= garden.asOf);
  const isChosen = stage === 'Resting' && ['S1', 'S2', 'S4', 'S5', 'S6'].includes(rule);
  return !isDone && !isChosen;
}

/** The names of which it was said since then that they are silent: they are not asked about again. */
function silentSince(garden: Garden, from: string): ReadonlySet<string> {
  const notes = new Set(LANGUAGES.map((language) => sheetWords(language).messages.silent));
  const rows = garden.rows.log.filter(({ what, date, note }) => what === 'Note' && date > from && notes.has(note));
  return new Set(rows.map(({ partner }) => nameKey(partner)));
}
