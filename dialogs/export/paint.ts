import type { Measure } from './bars';
import type { Picture } from './picture';

/** Twice the pixels, so that a printed picture is sharp. */
const SHARP = 2;
const FONT = 'Arial, "Helvetica Neue", "Noto Sans", sans-serif';

/** Paints a picture; null where the browser has no canvas. */
export function paint(made: (measure: Measure) => Picture): HTMLCanvasElement | null {
  const canvas = document.createElement('canvas');
  const brush = canvas.getContext('2d');
  if (brush === null) return null;
  const picture = made((text, size, bold) => {
    brush.font = fontOf(size, bold);
    return brush.measureText(text).width;
  });
  canvas.width = picture.width * SHARP;
  canvas.height = Math.ceil(picture.height) * SHARP;
  brush.scale(SHARP, SHARP);
  brush.fillStyle = '#ffffff';
  brush.fillRect(0, 0, picture.width, picture.height);
  for (const { x, y, width, height, colour } of picture.boxes) {
    brush.fillStyle = colour;
    brush.fillRect(x, y, width, height);
  }
  brush.textBaseline = 'middle';
  for (const { x, y, text, size, bold, colour, align } of picture.texts) {
    brush.font = fontOf(size, bold);
    brush.fillStyle = colour;
    brush.textAlign = align;
    brush.fillText(text, x, y);
  }
  return canvas;
}

function fontOf(size: number, bold: boolean): string {
  return `${bold ? 'bold ' : ''}${size}px ${FONT}`;
}
