/** For whom a report is: the board, everybody, or the library's own people. */
export const REPORT_KINDS = ['board', 'community', 'internal'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/**
 * The story that a report tells: that of a project, or one that somebody typed, who says whether everybody may read it. null: the last
 * one in the sheet that may be told.
 */
export type StoryWish = { readonly project: string } | { readonly text: string; readonly shared: boolean } | null;
