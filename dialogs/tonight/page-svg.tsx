import type { Text } from '../drawing/bars';
import { FOOT } from '../drawing/bars';
import type { Picture } from '../drawing/chart-picture';
import { FONT } from '../drawing/paint';

const ANCHORS: Readonly<Record<Text['align'], 'start' | 'middle' | 'end'>> = {
  left: 'start',
  center: 'middle',
  right: 'end',
};

/** A picture as SVG: sharp on any printer. Its words are one label for those who hear it. */
export function PageSvg({ picture, label }: { picture: Picture; label: string }) {
  const { width, height, boxes, paths, texts } = picture;
  return (
    <svg class="sheet-of-paper" role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`} font-family={FONT}>
      <rect width={width} height={height} fill="#ffffff" />
      {boxes.map((box, at) => (
        <rect
          key={at}
          x={box.x}
          y={box.y}
          width={Math.max(0, box.width)}
          height={Math.max(0, box.height)}
          fill={box.colour}
        />
      ))}
      {paths.map(({ d, x, y, scale, turn, fill, stroke, line }, at) => (
        <path
          key={at}
          d={d}
          transform={`translate(${x} ${y}) scale(${scale}) rotate(${turn} ${FOOT.join(' ')})`}
          fill={fill ?? 'none'}
          {...(stroke === null ? {} : { stroke, 'stroke-width': line, 'stroke-linecap': 'round' as const })}
        />
      ))}
      {texts.map(({ x, y, text, size, bold, colour, align }, at) => (
        <text
          key={at}
          x={x}
          y={y}
          dominant-baseline="central"
          text-anchor={ANCHORS[align]}
          font-size={size}
          font-weight={bold ? 700 : 400}
          fill={colour}
        >
          {text}
        </text>
      ))}
    </svg>
  );
}
