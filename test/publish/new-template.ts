import { refuse } from '../preview/refusal';

/** Where clasp notes which script is the template's; beside the placeholder, which stays as it is. */
export const PROJECT = '.clasp.template.json';
const TITLE = 'Partner Garden';

/** What making a template does to the world outside. */
export interface Outside {
  /** Runs clasp; returns what it printed. */
  clasp(args: readonly string[]): string;
  build(): void;
  /** The text of a file, null when there is none. */
  project(path: string): string | null;
}

/** Makes the spreadsheet and its script and pushes the files; says what is left for a hand to do. */
export function makeTemplate({ clasp, build, project }: Outside): string {
  if (project(PROJECT) !== null)
    refuse(`There is a template already: ${PROJECT} names it. Move that file away to make another.`);
  const { loggedIn } = JSON.parse(clasp(['show-authorized-user', '--json'])) as { loggedIn: boolean };
  if (!loggedIn)
    refuse(
      'clasp is not logged in, so nothing was made: run “npx clasp login” with the account that is to own the template, then this again.',
    );
  clasp(['create-script', '--type', 'sheets', '--title', TITLE, '--rootDir', 'dist', '--project', PROJECT]);
  // create-script puts a manifest of its own into dist.
  build();
  clasp(['--project', PROJECT, 'push', '--force']);
  const { parentId } = JSON.parse(project(PROJECT) ?? '{}') as { parentId?: string | string[] };
  const id = [parentId].flat()[0] ?? 'ID-OF-THE-SPREADSHEET';
  return [
    `The template is there: https://docs.google.com/spreadsheets/d/${id}/edit`,
    '1. For a Spanish template, set File, Settings, Locale to a Spanish-speaking country first.',
    '2. Choose Extensions, Apps Script, then the function “makeTemplate”, then Run. It fills the sheets and “Start here”.',
    '3. Share the spreadsheet so that anyone with the link may view it.',
    `4. Hand this link out; it offers a copy: https://docs.google.com/spreadsheets/d/${id}/copy`,
  ].join('\n');
}
