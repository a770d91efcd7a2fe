import { refuse } from '../refusal';

const MARKS: readonly (readonly [number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** The text of a file: by its byte-order mark, else UTF-8, else the old Windows code page; refuses what is no text. */
export function decode(bytes: Uint8Array, name: string): string {
  const marked = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  const text = marked ? new TextDecoder(marked[1]).decode(bytes) : (asUtf8(bytes) ?? asWindows(bytes));
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

function asWindows(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes);
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
