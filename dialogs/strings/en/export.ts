/** What the dialog "Words and pictures to take along" says, in English. */
export const exportWords = {
  title: 'Words and pictures to take along',
  hint: (day: string) => `As of ${day}. Nothing is sent anywhere: you copy or download what you want.`,
  words: 'Words',
  headlines: 'All headlines of the board report',
  minutes: 'A paragraph for the minutes',
  post: 'A short post',
  standard: 'The sentence for the state standard',
  thankWhom: 'Thank whom?',
  thanks: 'A sentence of thanks',
  nobodyToThank: 'Nothing was done together this fiscal year yet, so there is nobody to thank here.',
  table: (title: string) => `Table: ${title}`,
  surveyCells: 'The same as cells to paste',
  copy: 'Copy',
  copyWhat: (what: string) => `Copy: ${what}`,
  copied: 'Copied.',
  selected: 'The text is selected. Press Ctrl+C, or Command+C on a Mac.',
  reminders: 'Reminders',
  remindersHint:
    'The next 90 days as a calendar file: what is planned, agreements and rests that end, what is still to be finished. Google Calendar: Settings, Import. Outlook and phones: open the file. Taking it again brings what has moved and doubles nothing.',
  remindersTake: 'Download reminders',
  remindersSaved: 'The calendar file is in your downloads.',
  pictures: 'Pictures',
  native:
    'The charts in the report sheets can go into Slides or Docs as they are: click a chart in the sheet, copy it, and paste it there. Here you get each one as a PNG picture.',
  internal: 'For your own people only.',
  download: 'Download',
  downloadWhat: (question: string) => `Download the picture: ${question}`,
  saved: (question: string) => `The picture is in your downloads: ${question}`,
  notSaved: 'This browser cannot make pictures. Copy the chart from the report sheet.',
  stamp: (library: string, day: string) =>
    `${library === '' ? '' : `${library}. `}As of ${day}. Made with Partner Garden.`,
  close: 'Close',
};

export type ExportStrings = typeof exportWords;
