/** @jsxImportSource react */

import type { ReactNode } from 'react';
import { lookOf } from '../../../dialogs/parts/look';
import type { Card as CardFacts } from '../../../src/contract/card';
import type { Daily } from '../../../src/contract/today';
import { PlantIcon } from './plant';
import { call } from './server';
import { Quarters, Timeline } from './timeline';
import { useWords } from './words';

/** One partner: where it stands, why, what comes next, and what happened so far. */
export function Card({ card, daily, log }: { card: CardFacts; daily: Daily; log: () => void }) {
  const words = useWords();
  const text = words.daily.card;
  return (
    <article className="card" aria-labelledby="card-name">
      <h3 id="card-name">{card.name}</h3>
      <dl className="chips">
        <Fact label={words.card.stage} look={`chip ${lookOf(card.stage.key)}`}>
          <PlantIcon stage={card.stage.key} />
          {card.stage.word}
        </Fact>
        <Fact label={words.card.tier} look="chip tier">
          {card.tier.key === '' ? words.card.noTier : card.tier.word}
        </Fact>
        {card.inTouch.key !== '' && (
          <Fact label={words.card.inTouch} look={`chip ${lookOf(card.inTouch.key)}`}>
            {card.inTouch.word}
          </Fact>
        )}
      </dl>
      <div className="next">
        <h4>{words.card.next}</h4>
        <p>{card.nextStep}</p>
        <button type="button" className="button main" onClick={log}>
          {words.log.title}
        </button>
      </div>
      {card.stage.key === 'Seed' && daily.prompts && (
        <aside className="asked" aria-label={words.daily.idea}>
          <p>{words.daily.idea}</p>
          <p className="small">{words.daily.askedOff}</p>
        </aside>
      )}
      <h4>{words.card.why}</h4>
      <p>{card.why}</p>
      {card.tier.key === '2 Common goal' && card.goal === '' && <p className="quiet">{words.card.levelTwo}</p>}
      <dl className="facts">
        {card.goal !== '' && <Fact label={words.card.goal}>{card.goal}</Fact>}
        {card.gives.we !== '' && <Fact label={text.weGive}>{card.gives.we}</Fact>}
        {card.gives.they !== '' && <Fact label={text.theyGive}>{card.gives.they}</Fact>}
        {card.agreement !== '' && <Fact label={text.agreement}>{card.agreement}</Fact>}
        {card.season !== '' && <Fact label={text.season}>{card.season}</Fact>}
        {card.highestTier !== '' && <Fact label={words.card.highest}>{card.highestTier}</Fact>}
      </dl>
      {card.wouldChange.length > 0 && (
        <>
          <h4>{text.change}</h4>
          <ul className="changes">
            {card.wouldChange.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <button type="button" className="button plain" id="season">
        {words.daily.season.open}
      </button>
      {card.projects.length > 0 && (
        <>
          <h4>{words.card.projects}</h4>
          <ul className="projects">
            {card.projects.map((project) => (
              <li key={project.name} className="project">
                <PlantIcon stage={project.stage.key} />
                <span>
                  {project.name} <span className="quiet">{project.stage.word}</span>
                  <span className="small why">{project.why}</span>
                </span>
              </li>
            ))}
          </ul>
          {card.rollUp !== '' && <p className="small">{card.rollUp}</p>}
        </>
      )}
      <Quarters quarters={card.quarters} />
      <Timeline events={card.events} />
      {daily.projects === null && (
        <div className="way">
          <p className="small">{text.startHint}</p>
          <button type="button" className="button link" onClick={() => call('startProjects')}>
            {text.start}
          </button>
        </div>
      )}
    </article>
  );
}

function Fact({ label, look, children }: { label: string; look?: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className={look}>{children}</dd>
    </div>
  );
}
