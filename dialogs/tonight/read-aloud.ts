import type { Tonight } from '../../src/contract/tonight';

/** All that the page says, for those who hear it. */
export function readAloud({ library, title, asOfText, numbers, garden, chart, story, ahead, ask }: Tonight): string {
  const sentences = [
    library,
    `${title}, ${asOfText}`,
    ...numbers.map(({ value, label, note }) => `${value} ${label} (${note})`),
    garden.title,
    ...garden.planted.filter(({ count }) => count > 0).map(({ word, count }) => `${count} ${word}`),
    garden.drooping,
    ...garden.notes,
    ...(chart === null ? [] : [chart.question, chart.headline]),
    ...(story.text === '' ? [] : [story.title, story.about, story.text]),
    ahead.title,
    ...ahead.lines.map(({ day, text }) => `${day}: ${text}`),
    ahead.more,
    ...(ask.text.trim() === '' ? [] : [ask.title, ask.text.trim()]),
  ];
  return sentences
    .filter((text) => text !== '')
    .map((text) => (/[.!?:]$/.test(text) ? text : `${text}.`))
    .join('\n');
}
