/** The two permissions of the manifest, and the wider one that covers the first. */
export const SCOPES = {
  sheet: ['https://www.googleapis.com/auth/spreadsheets.currentonly', 'https://www.googleapis.com/auth/spreadsheets'],
  ui: ['https://www.googleapis.com/auth/script.container.ui'],
} as const;

/**
 * What calling a class needs (platform.md, Permissions, from the reference; Google's types hold no notes on scopes). What is not here
 * needs more than the product has, or nobody has looked it up.
 */
export const NEEDS: Readonly<Record<string, keyof typeof SCOPES | 'nothing'>> = {
  ...all('nothing', ['Utilities', 'HtmlService', 'HtmlOutput', 'Session', 'ScriptApp', 'AuthorizationInfo']),
  ...all('nothing', ['Logger', 'Menu', 'Charts', 'PromptResponse']),
  ...all('nothing', ['PropertiesService', 'Properties', 'CacheService', 'Cache', 'LockService', 'Lock']),
  // Only what shows something; its menus need nothing.
  Ui: 'ui',
  ...all('sheet', ['SpreadsheetApp', 'Spreadsheet', 'Sheet', 'Range', 'Selection', 'NamedRange']),
  ...all('sheet', ['Filter', 'FilterCriteria', 'FilterCriteriaBuilder']),
  ...all('sheet', ['Protection', 'User', 'DataValidation', 'DataValidationBuilder']),
  ...all('sheet', ['ConditionalFormatRule', 'ConditionalFormatRuleBuilder', 'BooleanCondition']),
  ...all('sheet', ['DeveloperMetadata', 'DeveloperMetadataFinder', 'DeveloperMetadataLocation']),
  ...all('sheet', ['EmbeddedChart', 'EmbeddedChartBuilder', 'ChartOptions', 'ContainerInfo']),
};

function all<N extends string>(need: N, classes: readonly string[]): Record<string, N> {
  return Object.fromEntries(classes.map((one) => [one, need]));
}
