import { sheetWords } from '../../../src/workbook/words/words';
import type { Execution } from '../../host';

const { trouble } = sheetWords('en');

/** What JavaScript says of a mistake of ours, and the emulator of what it does not know: nobody can use that. */
const OF_A_MISTAKE = /undefined|not a function|not iterable|Cannot read|Invalid |is not emulated|The test/;

/** The sentence of ours that the user was told when an execution went wrong; '' when all went well, null when there is none. */
export function toldOf({ ok, value, shown }: Execution): string | null {
  if (!ok) return null;
  const answer = value as { ok?: boolean; trouble?: { sentence?: string } } | null;
  if (answer?.ok) return '';
  const messages = shown.flatMap((one) => ('message' in one ? [one.message] : []));
  const sentence = answer?.trouble?.sentence ?? messages.find(isTrouble) ?? '';
  // An edit and the menu answer nothing: what they have to say they show.
  if (answer == null && sentence === '') return '';
  return isTrouble(sentence) && !OF_A_MISTAKE.test(sentence) ? sentence : null;
}

function isTrouble(sentence: string): boolean {
  return Object.values(trouble).some((say) => isOf(say, sentence));
}

/** Whether a sentence is one of ours, whatever it names. */
function isOf(say: (what: string) => string, sentence: string): boolean {
  const [begin = '', ...rest] = say('\u0000').split('\u0000');
  const end = rest.pop() ?? '';
  return rest.length === 0 && end === '' ? sentence === begin : sentence.startsWith(begin) && sentence.endsWith(end);
}
