import type { Handover, HandoverPartner } from '../../contract/handover';
import { partnerState } from '../../domain/decide';
import type { Garden } from '../../domain/garden';
import type { Stage } from '../../domain/lists';
import { summaryOf } from '../../domain/summary';
import { asText } from '../../workbook/tables/read';
import { headingIn } from '../../workbook/words/headings';
import { readGarden } from '../garden/read-garden';
import type { Workbook } from '../garden/workbook';
import { logPlace } from '../garden/workbook';
import { cellAt } from '../sheets/read';
import { lookedBack } from './look-back';

/** The order of the page: what lives, what nobody knows about, what rests. */
const ORDER: readonly Stage[] = ['Harvest', 'Seedling', 'Seed', 'Needs a date', 'Resting'];
const PROMISES = ['commonGoal', 'agreement', 'weGive', 'theyGive'] as const;

type Rows = Garden['rows'];

/** Everything a successor needs to know, from one look at the sheets. */
export function handover(): Handover {
  const { workbook, garden } = readGarden();
  const { words, settings, sheetWords } = workbook;
  const toDo = tasksOf(workbook, garden);
  const groups = ORDER.map((stage) => ({
    stage: words.stage(stage),
    partners: garden.rows.partners
      .filter((partner) => partnerState(garden, partner).stage === stage)
      .map((partner) => partnerShown(workbook, garden, partner, toDo.get(partner.row) ?? [])),
  }));
  return {
    language: settings.language,
    library: settings.library,
    asOfText: words.date(garden.asOf),
    headline: words.gardenHeadline(summaryOf(garden)),
    groups: groups.filter(({ partners }) => partners.length > 0),
    lookedBack: lookedBack(workbook, garden).map(({ partner, dayText, note }) => ({
      about: partner === '' ? sheetWords.passingOn.library : partner,
      dayText,
      note,
    })),
  };
}

function partnerShown(
  workbook: Workbook,
  garden: Garden,
  partner: Rows['partners'][number],
  toDo: readonly string[],
): HandoverPartner {
  const { words, settings, sheetWords, sheets } = workbook;
  const { happened } = sheetWords.passingOn;
  const state = partnerState(garden, partner);
  const cell = (column: string) => asText(cellAt(sheets.partners!, partner.row, column));
  const events = state.events.filter(({ day, source, again }) => !again && day !== '' && source !== 'Beginning');
  const past = events.filter(({ day, source }) => day <= garden.asOf && source !== 'Planned');
  const last = past[past.length - 1];
  const tell = ({ day, source, log }: (typeof events)[number]) =>
    happened(
      words.date(day),
      (sheetWords.sources as Readonly<Record<string, string>>)[source] ?? words.list(source),
      log?.note ?? '',
    );
  // They are listed as planned: a plan's note says what.
  const plan = (event: (typeof events)[number]) =>
    event.source === 'Planned' && event.log?.note ? happened(words.date(event.day), event.log.note, '') : tell(event);
  return {
    name: partner.name,
    stage: words.stage(state.stage),
    tier: words.tier(state.tier),
    lead: partner.lead,
    contact: cell('contact'),
    reach: cell('reach'),
    promised: PROMISES.map((column) => ({
      label: headingIn(settings.language, 'partners', column),
      text: [cell(column), ...(column === 'agreement' ? agreed(workbook, partner) : [])]
        .filter((text) => text !== '')
        .join(', '),
    })).filter(({ text }) => text !== ''),
    last: last ? tell(last) : '',
    who: words.who(partner),
    next: words.nextStep(state),
    ahead: [...events.filter(({ day }) => day > garden.asOf).map(plan), ...toDo],
  };
}

function agreed({ words, sheetWords }: Workbook, { agreedOn, agreementEnds }: Rows['partners'][number]): string[] {
  const { since, until } = sheetWords.passingOn;
  return [
    agreedOn === '' ? '' : since(words.date(agreedOn)),
    agreementEnds === '' ? '' : until(words.date(agreementEnds)),
  ];
}

/** What is written under To do in the Log, by the partner's row. */
function tasksOf(workbook: Workbook, garden: Garden): ReadonlyMap<number, string[]> {
  const tasks = new Map<number, string[]>();
  const { words, sheetWords } = workbook;
  for (const { row: line, partner } of garden.rows.log) {
    const { sheeted, row } = logPlace(workbook, line);
    const task = sheeted ? asText(cellAt(sheeted, row, 'toDo')) : '';
    if (task === '') continue;
    const by = cellAt(sheeted!, row, 'toDoBy');
    const told = sheetWords.passingOn.toDo(typeof by === 'object' ? words.date(by.date) : asText(by), task);
    for (const { row: at } of garden.partners.mentioned(partner).known) tasks.set(at, [...(tasks.get(at) ?? []), told]);
  }
  return tasks;
}
