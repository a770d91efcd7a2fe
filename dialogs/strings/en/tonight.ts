/** What the dialog with tonight's page says, in English. */
export const tonight = {
  title: 'Tonight’s page',
  hint: 'One page to hand out. Print it, or save it as a picture; nothing is sent anywhere.',
  ask: 'What do you ask for tonight? (may stay blank)',
  askExample: 'For example: please approve 4 hours a week for partner work.',
  paper: 'Paper',
  papers: { letter: 'Letter', a4: 'A4 paper' },
  noStory: 'No story is marked “may be shared” yet. Mark one on the Projects sheet, or write one under Reports.',
  print: 'Print',
  save: 'Save as picture',
  saved: 'The picture is in your downloads.',
};

export type TonightStrings = typeof tonight;
