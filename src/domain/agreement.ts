import { dayNumber } from './day';
import { AGREEMENT } from './lists';
import type { Partner } from './rows';
import { wordIn } from './words/recognise';

/** Whether the word says that there is no agreement; a blank cell says nothing. */
export function isNoAgreement(agreement: string): boolean {
  return wordIn(AGREEMENT, agreement) === 'None';
}

/** The day on which the agreement ends; `''` when that day is before it began: a mistake, reported. */
export function endOfAgreement({ agreedOn, agreementEnds }: Partner, asOf: string): string {
  return agreedOn <= asOf && agreementEnds < agreedOn ? '' : agreementEnds;
}

/** Whether an agreement is in force on the day with this number: it has a word, its last day is not over, and its first has come. */
export function agreementHolds({ agreement, agreedOn, agreementEnds }: Partner, day: number): boolean {
  if (agreement === '' || agreementEnds === '' || agreementEnds < agreedOn) return false;
  if (dayNumber(agreementEnds) < day || (agreedOn !== '' && dayNumber(agreedOn) > day)) return false;
  return !isNoAgreement(agreement);
}
