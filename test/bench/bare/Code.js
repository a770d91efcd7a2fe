/** Reads all sheets and looks at every cell so many times: what no script can do without, and nothing else. */
// biome-ignore lint/correctness/noUnusedVariables: called by its name.
function bare(passes) {
  const grids = SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .map((sheet) => sheet.getDataRange().getValues());
  let seen = 0;
  for (let pass = 0; pass < passes; pass += 1)
    for (const grid of grids)
      for (const row of grid)
        for (const cell of row)
          seen += typeof cell === 'string' ? cell.length : typeof cell === 'object' ? cell.getTime() % 2 : 1;
  return seen;
}
