// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { ReportChoices } from '../../src/contract/report';
import type { Reactions } from './fake-run';
import { opened, settings } from './sample';
import { choose, click, openSidebar, pass, pick, setTheStage, statuses, text, type } from './stage';

setTheStage();

const charts = (...numbers: number[]) =>
  numbers.map((number) => ({ number, question: `Question ${number}?`, chosen: number < 5 }));
const plain = { nameResting: false, story: null };
const choices: ReportChoices = {
  today: '2026-06-30',
  days: [{ day: '2026-03-31', word: 'End of the last quarter: 31 March 2026' }],
  kinds: {
    board: { charts: charts(1, 2, 9), ...plain },
    community: { charts: charts(1, 4), ...plain },
    internal: { charts: charts(8, 12), ...plain },
  },
  stories: ['Story Walk', 'Book Bike'],
};
const last = { value: { done: 1, of: 1, message: '', next: null, coming: '' } };
const ready: Reactions = { reportChoices: () => ({ value: choices }), buildReportStep: () => last };

const look = async () => {
  const folded = [...document.querySelectorAll('details')].find((one) => one.querySelector('#report-as-of, .outcome'))!;
  folded.open = true;
  folded.dispatchEvent(new Event('toggle'));
  await pass();
};
const tick = async (label: string) => {
  const box = [...document.querySelectorAll('label')].find((one) => one.textContent?.includes(label));
  box!.querySelector('input')!.click();
  await pass();
};
const stories = () => [...document.querySelectorAll('#report-story option')].map((one) => one.textContent);

describe('choosing what stands in a report', () => {
  it('sends charts, day, names and story as they were chosen', async () => {
    const run = await openSidebar(ready);
    await look();
    await pick('report-as-of', '2026-03-31');
    await tick('Question 2?');
    await tick('Question 9?');
    await tick('Name the partners that rest or were let go');
    await pick('report-story', 'project Story Walk');
    await click('Build the board report');
    expect(run.calls.at(-1)).toEqual([
      'buildReportStep',
      0,
      { kind: 'board', charts: [1, 9], nameResting: true, story: { project: 'Story Walk' }, asOf: '2026-03-31' },
    ]);
  });

  it('offers the stories that may be told', async () => {
    await openSidebar(ready);
    await look();
    expect(stories()).toEqual(['The newest one that may be told', 'Story Walk', 'Book Bike', 'One I write here']);
  });

  it.each([
    ['not for everybody', false],
    ['for everybody', true],
  ])('sends a story that is typed, %s', async (_, shared) => {
    const run = await openSidebar(ready);
    await choose('community');
    await look();
    await pick('report-story', 'own');
    await type('report-story-text', 'We walked.');
    if (shared) await tick('The people in it agree that everybody may read it');
    expect(text('report')).toContain('Without this it is never in the community report.');
    await click('Build the community report');
    expect(run.calls.at(-1)?.[2]).toMatchObject({ kind: 'community', story: { text: 'We walked.', shared } });
  });

  it('asks for what may be chosen once, and for nothing while nobody looks', async () => {
    const run = await openSidebar(ready);
    await click('Build the board report');
    await look();
    await choose('internal');
    expect(run.calls.map(([name]) => name)).toEqual(['openSidebar', 'buildReportStep', 'reportChoices']);
    expect(document.getElementById('report-story')).toBeNull();
  });
});

it('speaks Spanish', async () => {
  await openSidebar({ ...ready, openSidebar: () => ({ value: opened({ settings: settings({ language: 'es' }) }) }) });
  await look();
  await pick('report-story', 'own');
  await pick('report-as-of', '2026-03-31');
  expect(text('report')).toMatch(/^Informes.*¿Para quién\?.*Informe para la junta/);
  for (const words of ['Nombrar a los socios', 'Su historia', 'Un día pasado', 'Una que escribo aquí']) {
    expect(text('report')).toContain(words);
  }
  await click('Crear el informe para la junta');
  expect(statuses()).toContain('El informe para la junta está listo.');
});
