import type { Adopting } from './adopting';

const rowsOf = (rows: readonly number[]) =>
  `${rows.length === 1 ? 'row' : 'rows'} ${rows.slice(0, 5).join(', ')}${rows.length > 5 ? ` and ${rows.length - 5} more` : ''}`;

export const adopting: Adopting = {
  remark(sheet, remark, date) {
    switch (remark.code) {
      case 'second-table':
        return `“${sheet}”: a second table begins in row ${remark.row}. It is left out; give it a sheet of its own if it is to count.`;
      case 'placeholders':
        return `“${sheet}”: ${rowsOf(remark.rows)} (“${remark.text}”) have no name yet, so they are not partners.`;
      case 'text-dates':
        return `“${sheet}”: ${remark.count === 1 ? 'one text' : `${remark.count} texts`} in “${remark.heading}” name a day (“${remark.text}” is ${date(remark.day)}) but are no dates, so they count as blank. One click turns the whole column into dates.`;
      case 'other-order':
        return `“${sheet}”: “${remark.heading}” is written ${remark.isDayFirst ? 'day first' : 'month first'} (“${remark.text}”), and this spreadsheet reads the ${remark.isDayFirst ? 'month' : 'day'} first.${remark.others > 0 ? ` ${remark.others === 1 ? 'One of its dates' : `${remark.others} of its dates`} may have day and month changed.` : ''} Say how the whole column is meant, and its texts become dates.`;
      case 'day-numbers':
        return `“${sheet}”: “${remark.heading}” holds Excel’s numbers of days (${remark.number} is ${date(remark.day)}), which count as blank. One click turns the whole column into dates.`;
      case 'no-heading':
        return `“${sheet}”: ${rowsOf(remark.rows)} ${remark.rows.length === 1 ? 'has' : 'have'} cells in columns without a heading. They are left alone.`;
      case 'no-what':
        return `“${sheet}”: ${remark.rows === 1 ? 'one dated row does' : `${remark.rows} dated rows do`} not say what happened, so ${remark.rows === 1 ? 'it is' : 'they are'} not counted as programs until you say what they were.`;
    }
  },
  noList: {
    form: (sheet) =>
      `“${sheet}” looks like a form about one partner: labels on the left, answers beside them. A list has one row for each partner, under a row of headings.`,
    'no-headings': (sheet) =>
      `No row of headings was found in “${sheet}”. Write one above the first row, such as “Organization”, “Contact” and “Last contact”.`,
  },
  leftOut: (sheet) => `“${sheet}” is left out: another sheet was taken for the same.`,
  readBeside: (sheet) => `“${sheet}” is read as one more log; nothing is written into it.`,
  merged: (sheet, rows) =>
    `“${sheet}”: ${rowsOf(rows)} belong to the merged cell above. Only its first row counts; unmerge the cells and write the name into each row.`,
};
