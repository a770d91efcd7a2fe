import type { PassingOn } from './passing-on';

export const passingOn: PassingOn = {
  library: 'the whole library',
  questions: [
    ['What went well, and what did not?', 'Many came; the sound was poor.', 'Went well, or not'],
    ['What does not take root here, however hard you try?', 'Saturday mornings.', 'Does not take root'],
    [
      'What would do better elsewhere: another place, hour or person?',
      'The story walk, in the park.',
      'Better elsewhere',
    ],
    ['What grows here almost by itself?', 'Everything with food.', 'Grows by itself'],
    ['What did people need most?', 'Help with forms.', 'Needed most'],
    ['What would bring more next time?', 'Asking the school a month earlier.', 'For more next time'],
  ],
  thanksFor: (project, day, note, gift) =>
    `For ${gift ? 'what they gave' : project === '' ? 'what you did together' : `“${project}”`} on ${day}${note === '' ? '.' : `: ${note}`}`,
  happened: (day, what, note) => `${day}: ${what}${note === '' ? '' : ` (${note})`}`,
  toDo: (day, what) => (day === '' ? `To do: ${what}` : `To do by ${day}: ${what}`),
  until: (day) => `until ${day}`,
  since: (day) => `since ${day}`,
};
