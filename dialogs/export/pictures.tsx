import { useState } from 'preact/hooks';
import type { Export, PictureChart } from '../../src/contract/export';
import { Button } from '../parts/button';
import { usePage } from '../parts/page';
import { paint } from './paint';
import { pictureOf } from './picture';

/** Each chart as a picture to download, and how the native ones come into Slides or Docs. */
export function Pictures({ exported }: { exported: Export }) {
  const text = usePage().words.exportWords;
  const [said, setSaid] = useState('');
  function download(chart: PictureChart) {
    const saved = save(chart, text.stamp(exported.library, exported.asOfText), exported.asOf);
    setSaid(saved ? text.saved(chart.question) : text.notSaved);
  }
  return (
    <section class="panel" aria-labelledby="export-pictures">
      <h2 id="export-pictures">{text.pictures}</h2>
      <p>{text.native}</p>
      <ul class="lines">
        {exported.charts.map((chart) => (
          <li key={chart.chart} class="picture">
            <div>
              <p>{chart.question}</p>
              <p class="quiet">
                {chart.internal && `${text.internal} `}
                {chart.headline}
              </p>
            </div>
            <Button onClick={() => download(chart)} label={text.downloadWhat(chart.question)}>
              {text.download}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status" class="quiet">
        {said}
      </p>
    </section>
  );
}

function save(chart: PictureChart, stamp: string, asOf: string): boolean {
  const canvas = paint((measure) => pictureOf(chart, stamp, measure));
  if (canvas === null) return false;
  const link = document.createElement('a');
  link.download = `${String(chart.chart).padStart(2, '0')} ${asOf}.png`;
  link.href = canvas.toDataURL('image/png');
  document.body.append(link);
  link.click();
  link.remove();
  return true;
}
