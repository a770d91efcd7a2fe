import type { Day } from '../../domain/day';
import type { Garden } from '../../domain/garden';
import type { ReportKind } from '../../domain/report';
import type { LogRow } from '../../domain/rows';
import type { Words } from '../../domain/sentences/words';
import type { Settings } from '../settings/settings';
import type { log } from '../tables/log';
import type { partners } from '../tables/partners';
import type { projects } from '../tables/projects';
import type { RowOf } from '../tables/table';
import type { ChartKey } from './keys';
import type { ChartWords } from './words/words';

/** A story as a row of Projects tells it. */
export type Story = Pick<RowOf<typeof projects>, 'name' | 'story' | 'storyShared'>;

/** What reports read of a Partners row beyond what the rules read. */
export type PartnerRow = Pick<RowOf<typeof partners>, 'row' | 'name' | 'theyGive' | 'perception'>;

/** What reports read of a Log row: more than the rules. */
export type WorkRow = LogRow &
  Pick<RowOf<typeof log>, 'where' | 'ageGroup' | 'value' | 'hours' | 'cost' | 'staffHours'>;

/** What charts and reports are made of. */
export interface ReportInput {
  readonly asOf: Day;
  readonly now: Garden;
  /** The same rows, understood for the day one year before. */
  readonly before: Garden;
  readonly settings: Settings;
  readonly words: Words;
  readonly stories: readonly Story[];
  readonly partners: readonly PartnerRow[];
  readonly log: readonly WorkRow[];
}

/** The first row holds the headings, the first column the categories; a blank number is not known. */
export type ChartTable = (string | number)[][];

/** A chart in numbers and words. */
export interface Drawn {
  readonly headline: string;
  readonly table: ChartTable;
  /** What is missing or left out: said, not hidden. */
  readonly notes: readonly string[];
  /** There is nothing to say yet: reports leave it out. */
  readonly empty?: boolean;
  /** In place of those of the shape, for a report that shows less. */
  readonly colours?: readonly string[];
  /** How many columns of the table are drawn, from the left; all when absent. */
  readonly charted?: number;
  /** In place of the usual question. */
  readonly question?: string;
}

/** How a chart is drawn from its table: bars lie, columns stand. */
export interface Shape {
  /** A list is no chart: its lines stand as they are. */
  readonly type: 'BAR' | 'COLUMN' | 'LIST';
  readonly stacked: boolean;
  /** Of the series, from the last backwards: where a comparison is missing, the present keeps its colour. */
  readonly colours: readonly string[];
}

/** One question of product.md, Reports, and how it is answered. */
export interface Chart {
  readonly key: ChartKey;
  /** Its number in product.md. */
  readonly number: number;
  /** `default`: in every report of this kind unless unticked; `yes`: on request; `no`: never. What stands in neither is internal. */
  readonly board: 'default' | 'yes' | 'no';
  readonly community: 'default' | 'no';
  readonly shape: Shape;
  /** `kind`: for whom; outside nothing is said of what is missing. */
  draw(input: ReportInput, say: ChartWords, kind: ReportKind): Drawn;
}
