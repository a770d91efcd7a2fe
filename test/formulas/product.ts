import type { Cell } from '../../src/domain/cell';
import { partnerState, projectState } from '../../src/domain/decide';
import { gardenOf } from '../../src/domain/garden';
import { nextStepOf } from '../../src/domain/next-step';
import type { Windows } from '../../src/domain/rows';
import { wordsOf } from '../../src/domain/sentences/words';
import type { Language, Style } from '../../src/domain/words/language';
import type { Results, Rows } from '../../src/formulas/workbook';
import { readTable } from '../../src/workbook/tables/read';
import type { Grid, Table } from '../../src/workbook/tables/table';
import { tables } from '../../src/workbook/tables/tables';

/** What the product says of a row of Partners. */
export interface Answer {
  readonly row: number;
  readonly name: string;
  readonly stage: string;
  readonly tier: string;
  readonly inTouch: string;
  readonly line: string;
  readonly rule: string;
  readonly nextStep: string;
  readonly why: string;
}

function gridOf<T extends Table>(table: T, rows: readonly Readonly<Record<string, Cell | undefined>>[]): Grid<T> {
  const keys = Object.keys(table.columns);
  return {
    firstRow: 2,
    at: Object.fromEntries(keys.map((key, at) => [key, at])) as Grid<T>['at'],
    cells: rows.map((row) => keys.map((key) => row[key] ?? '')),
  };
}

/** The product's own garden from the same cells. */
export function gardenFrom(rows: Rows, asOf: string, windows: Windows) {
  return gardenOf(
    {
      partners: readTable(tables.partners, gridOf(tables.partners, rows.partners), asOf, 'name').rows,
      projects: readTable(tables.projects, gridOf(tables.projects, rows.projects), asOf, 'name').rows,
      log: readTable(tables.log, gridOf(tables.log, rows.log), asOf).rows,
    },
    asOf,
    windows,
  );
}

/** The product's answers for each row of Partners, in the words of a language. */
export function answersOf(rows: Rows, asOf: string, windows: Windows, language: Language, style: Style): Answer[] {
  const garden = gardenFrom(rows, asOf, windows);
  const words = wordsOf(language, style);
  return garden.rows.partners.map((partner) => {
    const state = partnerState(garden, partner);
    return {
      row: partner.row,
      name: partner.name,
      stage: words.stage(state.stage),
      tier: words.tier(state.tier),
      inTouch: words.inTouch(state.inTouch),
      line: nextStepOf(state).line,
      rule: state.rule,
      nextStep: words.nextStep(state),
      why: words.why(state),
    };
  });
}
/** The same as the results that a file holds, by table and column. */
export function resultsOf(rows: Rows, asOf: string, windows: Windows, language: Language, style: Style): Results {
  const answers = answersOf(rows, asOf, windows, language, style);
  const of = (key: 'stage' | 'tier' | 'inTouch' | 'nextStep' | 'why') =>
    rows.partners.map((_, index) => answers.find(({ row }) => row === index + 2)?.[key] ?? '');
  const garden = gardenFrom(rows, asOf, windows);
  const words = wordsOf(language, style);
  const projects = garden.rows.projects.map((project) => projectState(garden, project));
  const ofProject = (say: (state: (typeof projects)[number]) => string | number) =>
    rows.projects.map((_, index) => {
      const state = projects.find(({ project }) => project.row === index + 2);
      return state === undefined ? '' : say(state);
    });
  return {
    partners: {
      stage: of('stage'),
      tier: of('tier'),
      inTouch: of('inTouch'),
      nextStep: of('nextStep'),
      why: of('why'),
    },
    projects: {
      stage: ofProject(({ stage }) => words.stage(stage)),
      why: ofProject((state) => words.projectWhy(state)),
    },
  };
}
