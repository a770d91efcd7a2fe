import { refuse } from '../preview/refusal';
import type { Outside } from '../publish/new-template';

/** Where the project is built. */
export const FOLDER = 'out/live-check';
/** Where clasp notes which script is the live check's. */
export const PROJECT = '.clasp.live-check.json';

const RUN = [
  'Choose the function “runLiveCheck”, then Run, and allow it. It may take a few minutes.',
  'Do the steps in the sheet “By hand”, then run “finishLiveCheck”.',
  'Print the sheet “Live check”, or save it as a PDF, and mail it back: one page with the decisive answers first.',
];

/** Builds the check, and pushes it into a spreadsheet of its own where clasp is logged in; says what is left for a hand to do. */
export function pushLiveCheck({ clasp, build, project }: Outside): string {
  build();
  const { loggedIn } = JSON.parse(clasp(['show-authorized-user', '--json'])) as { loggedIn: boolean };
  if (!loggedIn) refuse(byHand());
  if (project(PROJECT) === null) {
    const named = ['--type', 'sheets', '--title', 'Partner Garden live check'];
    clasp(['create-script', ...named, '--rootDir', FOLDER, '--project', PROJECT]);
    // create-script puts a manifest of its own into the folder.
    build();
  }
  clasp(['--project', PROJECT, 'push', '--force']);
  const { parentId } = JSON.parse(project(PROJECT) ?? '{}') as { parentId?: string | string[] };
  const id = [parentId].flat()[0] ?? 'ID-OF-THE-SPREADSHEET';
  return numbered(`The live check is there: https://docs.google.com/spreadsheets/d/${id}/edit`, [
    'Choose Extensions, Apps Script there. The account’s language has to be English.',
    ...RUN,
  ]);
}

function byHand(): string {
  return numbered(
    `${FOLDER} is built. clasp is not logged in, so nothing was pushed: run “npx clasp login”, then this again. Or by hand:`,
    [
      'With an account whose language is English, make a new, empty spreadsheet and choose Extensions, Apps Script.',
      `Paste ${FOLDER}/Code.js over Code.gs, and save. Nothing else needs to be pasted.`,
      ...RUN,
    ],
  );
}

function numbered(first: string, steps: readonly string[]): string {
  return [first, ...steps.map((step, index) => `${index + 1}. ${step}`)].join('\n');
}
