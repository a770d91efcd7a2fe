import type { Style } from '../../../domain/words/language';

/** What tonight's page says. */
export interface TonightWords {
  readonly title: string;
  /** In place of a number that nobody knows. */
  readonly nothingYet: string;
  readonly numbers: {
    readonly attendance: {
      label(number: number): string;
      note(facts: {
        year: string;
        over: boolean;
        missing: number;
        before: { year: string; people: number } | null;
      }): string;
      none(year: string): string;
    };
    readonly underWay: {
      label(number: number): string;
      note(of: number, undated: number): string;
      none(of: number): string;
    };
    readonly programs: { label(number: number): string; note(partners: number): string };
  };
  readonly garden: {
    readonly title: Readonly<Record<Style, string>>;
    readonly drooping: Readonly<Record<Style, (number: number) => string>>;
    undated(number: number): string;
    ended(number: number): string;
    vendors(number: number): string;
  };
  readonly story: string;
  readonly ask: string;
  credit(day: string): string;
}
