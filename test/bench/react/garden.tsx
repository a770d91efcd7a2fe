/** @jsxImportSource react */
import type { CSSProperties } from 'react';
import type { Garden as GardenFacts } from '../../../src/contract/garden';
import { Plant } from './plant';
import { call } from './server';
import { useWords } from './words';

const UNITS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

/** The garden at a glance. */
export function Garden({ garden }: { garden: GardenFacts }) {
  const words = useWords().garden;
  const most = Math.max(0, ...garden.stages.map((stage) => stage.count));
  const widest = Math.max(1, ...garden.tiers.map((tier) => tier.count));
  const unit = UNITS.find((one) => most <= one * 10) ?? Math.ceil(most / 10);
  return (
    <section className="panel" aria-labelledby="garden">
      <h2 id="garden">{words.title}</h2>
      <p className="quiet">{words.asOf(garden.asOfText)}</p>
      <p className="headline">{garden.headline}</p>
      <figure className="bed">
        <ul aria-label={words.bed} style={{ '--digits': String(most).length } as CSSProperties}>
          {garden.stages.map((stage) => (
            <li key={stage.key} className="row-of-bed">
              <span className="bed-count">{stage.count}</span>
              <span className="bed-word">{stage.word}</span>
              <svg className="furrow" viewBox="0 0 136 28" aria-hidden="true" preserveAspectRatio="xMinYMid meet">
                <path
                  d="M2 24.500h132"
                  stroke="#b08a62"
                  strokeWidth="3"
                  strokeLinecap="round"
                  strokeDasharray="11 3 6 4"
                />
                {Array.from({ length: Math.ceil(stage.count / unit) }, (_, place) => (
                  <Plant key={place} stage={stage.key} x={1 + place * 13} />
                ))}
              </svg>
            </li>
          ))}
        </ul>
        {unit > 1 && <figcaption className="quiet">{words.unit(unit)}</figcaption>}
      </figure>
      <h3>{words.tiers}</h3>
      <ul className="tiers">
        {garden.tiers.map((tier) => (
          <li key={tier.key} className="row-of-tiers">
            <span className="bar" aria-hidden="true" style={{ width: `${(tier.count / widest) * 100}%` }} />
            <span className="word">{tier.word}</span>
            <span className="count">{tier.count}</span>
          </li>
        ))}
      </ul>
      {garden.checks > 0 && (
        <button type="button" className="button link" onClick={() => call('openDialog', 'check')}>
          {words.checks(garden.checks)}
        </button>
      )}
    </section>
  );
}
