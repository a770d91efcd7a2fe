// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { CatchUpPage } from '../../dialogs/catch-up/page';
import type { CatchUpAnswer } from '../../src/contract/catch-up';
import type { Reactions } from './fake-run';
import { done } from './sample';
import { alerts, click, openPage, press, setTheStage, statuses, text, type } from './stage';

setTheStage();

const names = (count: number) => Array.from({ length: count }, (_, at) => `Partner ${at + 1}`);

async function open(count: number, different: Reactions = {}) {
  const sent: CatchUpAnswer[][] = [];
  await openPage(CatchUpPage, {
    catchUp: () => ({
      value: { language: 'en', today: '2026-06-30', partners: names(count).map((name) => ({ name, hint: '' })) },
    }),
    answerCatchUp: (answers: CatchUpAnswer[]) => {
      sent.push(answers);
      return {
        value: {
          message: 'Stored.',
          undo: 'the answers',
          left: [],
          partners: answers.map(({ name }) => ({ name, stage: { key: 'Harvest', word: 'Harvest' }, why: '' })),
        },
      };
    },
    undoLast: () => ({ value: done({ message: 'Taken back.', undo: null }) }),
    ...different,
  });
  return sent;
}

const key = press;

describe('catching up', () => {
  it('one key answers a card; forty partners are forty keys and four writes', async () => {
    const sent = await open(40);
    let keys = 0;
    while (text().includes('How does it stand with')) {
      await key(String((keys % 4) + 1));
      keys += 1;
    }
    expect({ keys, writes: sent.length, each: sent.map((one) => one.length) }).toEqual({
      keys: 40,
      writes: 4,
      each: [10, 10, 10, 10],
    });
    expect(sent[0]!.slice(0, 4).map(({ answer }) => answer)).toEqual(['did', 'talk', 'silent', 'rest']);
    expect(document.querySelectorAll('.growing svg')).toHaveLength(40);
  });

  it('a day or month that is known goes along, and what is not understood is said', async () => {
    const sent = await open(2);
    await type('when', 'somewhen');
    document.getElementById('title')!.focus();
    await key('1');
    expect(alerts()).toContain('Not understood');
    await type('when', 'March');
    document.getElementById('when')!.focus();
    await key('Enter');
    await key('1');
    await key('2');
    expect(sent[0]).toEqual([
      { name: 'Partner 1', answer: 'did', when: '2026-03' },
      { name: 'Partner 2', answer: 'talk' },
    ]);
  });

  it('goes back one before anything is stored, and takes the stored ones back together', async () => {
    const sent = await open(12);
    await key('1');
    await key('u');
    expect(text()).toContain('1 of 12');
    for (let at = 0; at < 10; at += 1) await key('1');
    expect(sent).toHaveLength(1);
    await key('u');
    expect(text()).toContain('1 of 12');
    expect(statuses()).toContain('Taken back.');
  });

  it('stores what was answered when one stops', async () => {
    const sent = await open(12);
    await key('3');
    await click('Stop here');
    expect(sent).toEqual([[{ name: 'Partner 1', answer: 'silent' }]]);
  });

  it('says when there is nobody to ask about', async () => {
    await open(0);
    expect(text()).toContain('Everybody is caught up');
  });
});
