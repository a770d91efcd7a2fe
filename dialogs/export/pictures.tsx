import { useState } from 'preact/hooks';
import type { Export, PictureChart } from '../../src/contract/export';
import { pictureOf } from '../drawing/chart-picture';
import { savePicture } from '../drawing/save';
import { Button } from '../parts/button';
import { usePage } from '../parts/page';

/** Each chart as a picture to download, and how the native ones come into Slides or Docs. */
export function Pictures({ exported }: { exported: Export }) {
  const text = usePage().words.exportWords;
  const [said, setSaid] = useState('');
  function download(chart: PictureChart) {
    const stamp = text.stamp(exported.library, exported.asOfText);
    const name = [exported.library, chart.question, exported.asOf];
    const saved = savePicture((measure) => pictureOf(chart, stamp, measure), name);
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
