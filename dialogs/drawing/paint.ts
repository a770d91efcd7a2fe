import { FOOT, type Measure } from './bars';
import type { Picture } from './chart-picture';

/** Twice the pixels, so that a printed picture is sharp. */
const SHARP = 2;
export const FONT = 'Arial, "Helvetica Neue", "Noto Sans", sans-serif';

/** Paints a picture; null where the browser has no canvas. */
export function paint(made: (measure: Measure) => Picture): HTMLCanvasElement | null {
  const canvas = document.createElement('canvas');
  const brush = canvas.getContext('2d');
  if (brush === null) return null;
  const picture = made(measureWith(brush));
  canvas.width = picture.width * SHARP;
  canvas.height = Math.ceil(picture.height) * SHARP;
  brush.scale(SHARP, SHARP);
  brush.fillStyle = '#ffffff';
  brush.fillRect(0, 0, picture.width, picture.height);
  for (const { x, y, width, height, colour } of picture.boxes) {
    brush.fillStyle = colour;
    brush.fillRect(x, y, width, height);
  }
  for (const { d, x, y, scale, turn, fill, stroke, line } of picture.paths) {
    brush.save();
    brush.translate(x, y);
    brush.scale(scale, scale);
    // Plants bend where they grow out of the soil.
    brush.translate(...FOOT);
    brush.rotate((turn * Math.PI) / 180);
    brush.translate(-FOOT[0], -FOOT[1]);
    const path = new Path2D(d);
    if (fill !== null) {
      brush.fillStyle = fill;
      brush.fill(path);
    }
    if (stroke !== null) {
      brush.strokeStyle = stroke;
      brush.lineWidth = line;
      brush.lineCap = 'round';
      brush.stroke(path);
    }
    brush.restore();
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

/** Measures text as the browser draws it; where it has no canvas, by the average letter. */
export function canvasMeasure(): Measure {
  const brush = document.createElement('canvas').getContext('2d');
  return brush === null ? (text, size) => text.length * size * 0.56 : measureWith(brush);
}

function measureWith(brush: CanvasRenderingContext2D): Measure {
  return (text, size, bold) => {
    brush.font = fontOf(size, bold);
    return brush.measureText(text).width;
  };
}
