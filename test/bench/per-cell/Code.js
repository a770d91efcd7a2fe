/*
 * Stage and tier as a script of forty lines would have them, one cell at a time, for two plain lists with their headings in row 1. It knows
 * one partner a cell, the exact word, no seasons but "Let go" and "Rest", and no reasons.
 */

const DAY = 86400000;

// biome-ignore lint/correctness/noUnusedVariables: called by its name.
function recalculate() {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const partners = file.getSheetByName('Partners');
  const log = file.getSheetByName('Log');
  const talked = {};
  const done = {};
  const lastEntry = log.getLastRow();
  for (let row = 2; row <= lastEntry; row += 1) {
    const date = log.getRange(row, 1).getValue();
    const name = log.getRange(row, 2).getValue();
    const what = log.getRange(row, 3).getValue();
    if (what === 'Talked' || what === 'They reached out' || what === 'Agreed') talked[name] = later(talked[name], date);
    if (what === 'Did it') done[name] = later(done[name], date);
  }
  const stageColumn = partners.getLastColumn() + 1;
  partners.insertColumnsAfter(stageColumn - 1, 2);
  partners.getRange(1, stageColumn).setValue('Stage');
  partners.getRange(1, stageColumn + 1).setValue('Tier');
  const lastPartner = partners.getLastRow();
  for (let row = 2; row <= lastPartner; row += 1) {
    const name = partners.getRange(row, 1).getValue();
    const lastTalked = later(talked[name], partners.getRange(row, 2).getValue());
    const lastDone = later(done[name], partners.getRange(row, 3).getValue());
    const goal = partners.getRange(row, 4).getValue();
    const next = partners.getRange(row, 6).getValue();
    const since = (date) => (date ? (Date.now() - date.getTime()) / DAY : 9999);
    let stage = lastTalked || lastDone ? 'Resting' : 'Needs a date';
    if (since(lastDone) < 396) stage = 'Harvest';
    else if (since(lastTalked) < 396) stage = goal === '' ? 'Seed' : 'Seedling';
    if (next === 'Let go' || next === 'Rest') stage = 'Resting';
    let tier = lastTalked || lastDone ? '1 Building relationships' : 'No contact yet';
    if (since(later(lastTalked, lastDone)) < 396) tier = goal === '' ? '2 Common goal' : '3 Supportive roles';
    partners.getRange(row, stageColumn).setValue(stage);
    partners.getRange(row, stageColumn + 1).setValue(tier);
  }
}

function later(one, other) {
  if (!one || !other) return one || other;
  if (one > other) return one;
  return other;
}
