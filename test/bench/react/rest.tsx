/** @jsxImportSource react */
import { useState } from 'react';
import type { DialogName } from '../../../src/contract/dialogs';
import type { ReportKind } from '../../../src/domain/report';
import { call } from './server';
import { useWords } from './words';

/** What to build, and for whom. */
export function Report() {
  const text = useWords().report;
  const [kind, setKind] = useState<ReportKind>('board');
  return (
    <section className="panel" aria-labelledby="report">
      <h2 id="report">{text.title}</h2>
      <p className="quiet">{text.hint}</p>
      <fieldset>
        <legend>{text.kind}</legend>
        <div className="choices wide">
          {(['board', 'community', 'internal'] as const).map((one) => (
            <label className="choice" key={one}>
              <input type="radio" name="report-kind" checked={kind === one} onChange={() => setKind(one)} />
              {text.kinds[one]}
            </label>
          ))}
        </div>
      </fieldset>
      <button type="button" className="button main" onClick={() => call('buildReport', { kind })}>
        {text.builds[kind]}
      </button>
      <details>
        <summary>{text.choose}</summary>
      </details>
      <div className="way">
        <button type="button" className="button plain" onClick={() => call('openDialog', 'export')}>
          {text.exportWords}
        </button>
        <p className="quiet">{text.alongHint}</p>
      </div>
    </section>
  );
}

const WINDOWS = [
  ['thanks', 'thanks'],
  ['look-back', 'lookBack'],
  ['handover', 'handover'],
  ['rename', 'rename'],
] as const satisfies readonly (readonly [DialogName, string])[];

/** What one needs now and then. */
export function More({ sample, act }: { sample: boolean; act: (what: 'recalculate' | 'removeSample') => void }) {
  const { more, passingOn } = useWords();
  return (
    <section className="panel" aria-labelledby="more">
      <h2 id="more">{more.title}</h2>
      <div className="way">
        <h3>{passingOn.more}</h3>
        <ul className="lines">
          {WINDOWS.map(([name, key]) => (
            <li key={name}>
              <button type="button" className="button link" onClick={() => call('openDialog', name)}>
                {passingOn[key].title}
              </button>
            </li>
          ))}
        </ul>
      </div>
      <div className="way">
        <button type="button" className="button plain" onClick={() => act('recalculate')}>
          {more.recalculate}
        </button>
        <p className="quiet">{more.recalculateHint}</p>
      </div>
      {sample && (
        <div className="way">
          <button type="button" className="button plain" onClick={() => act('removeSample')}>
            {more.sample}
          </button>
          <p className="quiet">{more.sampleHint}</p>
        </div>
      )}
      <p className="credit">{more.credit}</p>
    </section>
  );
}
