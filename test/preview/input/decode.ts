import { refuse } from '../refusal';

const MARKS: readonly (readonly [number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** What the bytes 80 to 9F are in windows-1252; a blank where they are nothing. Node's decoder reads them as Latin-1. */
const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** The text of a file: by its byte-order mark, else UTF-8, else the old Windows code page; refuses what is no text. */
export function decode(bytes: Uint8Array, name: string): string {
  const marked = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  const text = marked ? new TextDecoder(marked[1]).decode(bytes) : (asUtf8(bytes) ?? asWindows(bytes));
  if (text === null) {
    refuse(`${name} has letters in a code that is not known here; save the list as .csv (UTF-8) or .xlsx.`);
  }
  if (!isText(text)) refuse(`${name} is not a text file; save the list as .csv (UTF-8) or .xlsx.`);
  if (text.trim() === '') refuse(`${name} is empty.`);
  return text;
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** null: a byte that is no letter there. */
function asWindows(bytes: Uint8Array): string | null {
  const text = Buffer.from(bytes).toString('latin1');
  let isKnown = true;
  const read = text.replace(/[\u0080-\u009f]/g, (letter) => {
    const one = WINDOWS[letter.charCodeAt(0) - 0x80]!;
    if (one === ' ') isKnown = false;
    return one;
  });
  return isKnown ? read : null;
}

/** No NUL, and control characters only by accident (a soft line break of a spreadsheet, a stray page feed). */
function isText(text: string): boolean {
  let odd = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0) return false;
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13) || code === 0xfffd) odd += 1;
  }
  return odd * 100 <= text.length;
}
