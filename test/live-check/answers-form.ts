import { emulatedAnswers, liveCheckScript } from './project';

/** The live check as a release brings it: one file to paste, and a form to fill in where the page cannot be mailed. */
export function liveCheckFiles(): Map<string, string> {
  return new Map([
    ['live-check/Code.js', liveCheckScript(emulatedAnswers())],
    ['live-check/ANSWERS.md', ANSWERS],
  ]);
}

const QUESTIONS = [
  'Account: private or of an organisation, and which language',
  '1. 2025-03-04 is a day in en_US, de_DE, fr_FR, es_ES, pt_BR',
  '2. An apostrophe is kept in a cell of format Plain text',
  '3. A filter that a script sorts moves the column beside it',
  '4. A date written into a cell of format Plain text stays a text',
  'A. Sorted by the filter’s arrow: the column beside it moved; onEdit fired',
  'B. Sorted by the Table’s arrow: the column beside it moved; onEdit fired',
  'B. What a typed column of a Table refuses; whether it takes in a row below',
  'C. Cut and pasted: where the mark of column K is',
  'D. Copy to keeps the mark of a column',
  'E. How the answer of a form arrives; onEdit fired',
  'F. onOpen wrote in the copy before anything was allowed',
  'Chart in the sheet “Live check”: 3 and 5 stand on the bars',
  'How many cases differ, and which',
  'How long runLiveCheck took',
];

const ANSWERS = `# Live check: answers

Ten minutes, with any Google account whose language is English.

1. Make a new, empty spreadsheet (sheets.new). Extensions, Apps Script.
2. Replace everything in Code.gs by \`Code.js\` of this folder, and save.
3. Choose the function \`runLiveCheck\`, Run, and allow it. It takes a few minutes.
4. Do the steps in the sheet “By hand”.
5. Choose \`finishLiveCheck\`, Run. Then print the sheet “Live check”, or File, Download, PDF, and send it back. Where that is not possible, fill in here:

| Question | Answer |
| --- | --- |
${QUESTIONS.map((question) => `| ${question} | |`).join('\n')}
`;
