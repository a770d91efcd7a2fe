import type { Measure } from './bars';
import type { Picture } from './chart-picture';
import { paint } from './paint';

/** Puts a picture among the downloads, named after these words; false where the browser can't make any. */
export function savePicture(made: (measure: Measure) => Picture, words: readonly string[]): boolean {
  const canvas = paint(made);
  if (canvas === null) return false;
  download(canvas.toDataURL('image/png'), `${fileName(words)}.png`);
  return true;
}

/** Puts a file among the downloads. */
export function download(address: string, name: string): void {
  const link = document.createElement('a');
  link.download = name;
  link.href = address;
  document.body.append(link);
  link.click();
  link.remove();
}

const MAX_LENGTH = 120;

/** Words as a file's name in any system: what systems refuse is left out. */
export function fileName(words: readonly string[]): string {
  const name = words
    .map((word) => word.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').trim())
    .filter((word) => word !== '')
    .join(', ')
    .replace(/\s+/g, ' ');
  return (
    Array.from(name)
      .slice(0, MAX_LENGTH)
      .join('')
      .replace(/[. ]+$/, '') || 'picture'
  );
}
