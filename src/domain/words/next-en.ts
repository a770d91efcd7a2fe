import type { NextSaid, NextWords } from './language-words';

/** "or ask Maria"; what is more than a name stands as its own sentence. */
function call({ who }: NextSaid, when: string): string {
  if (who === null) return `Call them: ${when}.`;
  return who.name ? `Call them, or ask ${who.text}: ${when}.` : `Call them: ${when}. Who knows them: ${who.text}.`;
}

const TELL = {
  thanked: 'thank them',
  toldInside: 'tell your staff or board about it',
  toldOutside: 'tell the town about it',
};

export const nextEn: NextWords = {
  lines: {
    N1: ({ day, note }) => `Did ${note === '' ? 'it' : `“${note}”`} happen on ${day}? Log what came of it.`,
    N2: ({ day, thanked }) =>
      thanked ? `Look back by ${day}: what went well?` : `Look back, and thank them, by ${day}.`,
    N3: () => 'Ended: nothing to do.',
    N4: () => 'A vendor or paid presenter: nothing to do.',
    N5: ({ again }) =>
      again === 'Change'
        ? 'You chose Change: plan the next date, and what will be different.'
        : 'You chose Repeat: plan the next date.',
    N6: ({ happened, happening }) =>
      `${happened}, during the rest: ${happening === 'They reached out' ? 'answer, and ' : ''}decide whether it goes on.`,
    N7: ({ day }) =>
      day === ''
        ? 'Resting. Write down until when; a short hello before then is enough.'
        : `Resting until ${day}. A short hello before then is enough.`,
    N8: ({ day, happening }) => {
      if (day === '') return 'Write down when you last talked or did something together.';
      if (happening === 'Planned') return `Planned for ${day}: afterwards, log what came of it.`;
      return `Did both sides talk on ${day}? Then log it as “Talked”.`;
    },
    N9: ({ day, happening }) =>
      happening === 'Idea noted'
        ? `The idea is from ${day}: call them, plan something, or let it go.`
        : `Quiet since ${day}: call, plan something, choose a rest, or let go.`,
    N10: ({ day }) => `They said not now on ${day}: ask again next season, or let it rest.`,
    N11: (said) => call(said, said.restOver ? `the rest has been over since ${said.day}` : `quiet since ${said.day}`),
    N12: ({ happened, who }) => {
      if (who === null) return `${happened}; no answer yet. Ask around who knows them.`;
      return who.name
        ? `${happened}; no answer yet. Ask ${who.text} to introduce you.`
        : `${happened}; no answer yet. Who knows them: ${who.text}.`;
    },
    N13: ({ happened, mark }) => `${happened}: ${TELL[mark]}.`,
    N14: ({ day }) => `Planned for ${day}: nothing else is due.`,
    N15: ({ day, restOver }) =>
      restOver ? `The rest ended on ${day}: say hello.` : `Time to talk again: last on ${day}.`,
    N16: ({ level, missing, more }) =>
      `For tier ${level}: ${missing}${more === 0 ? '' : more === 1 ? ' (and 1 more thing)' : ` (and ${more} more things)`}.`,
    N17: () => 'Tell them what their gift made possible.',
    N18: () => 'Keep the rhythm; nothing is missing.',
    N19: () => 'Ask how you could work together.',
  },
  who: ({ name, text }) => (name ? `Ask ${text}, who knows them.` : `Who knows them: ${text}.`),
  missing: {
    goal: 'write down what you both want, as the common goal',
    goalAndDay: 'agree on a common goal, and write it down with the day',
    agreed: 'write down the day on which you both agreed on the goal',
    input: 'talk or do something together on two days, a month or more apart',
    watched: 'ask for their ideas; visits where they only watch do not count',
    rhythm: 'agree to talk at least every quarter, and set Rhythm',
    blocks: (now) => `talk in 3 of every 4 quarters; so far in ${now === 0 ? 'none' : now}`,
    serves: 'ask what they are there for, and write down how this serves it',
    confirm: 'have them say that it serves their mission, and write down the day',
    bigStep: 'take a big step together, and log it',
  },
};
