import type { ComponentChildren } from 'preact';
import type { Card as CardFacts } from '../../src/contract/contract';
import { Button } from '../parts/button';
import { usePage } from '../parts/page';
import { PlantIcon } from '../parts/plant';
import { Timeline } from './timeline';

/** One partner: where it stands, why, what comes next, and what happened so far. */
export function Card({ card, log }: { card: CardFacts; log: () => void }) {
  const { words } = usePage();
  const card_ = words.card;
  return (
    <article class="card" aria-labelledby="card-name">
      <h3 id="card-name" tabIndex={-1}>
        {card.name}
      </h3>
      <dl class="chips">
        <Chip label={card_.stage} look={`stage ${card.stage.key.toLowerCase().replace(/ /g, '-')}`}>
          <PlantIcon stage={card.stage.key} />
          {card.stage.word}
        </Chip>
        <Chip label={card_.tier} look="tier">
          {card.tier.key === '' ? card_.noTier : card.tier.word}
        </Chip>
        {card.inTouch.key !== '' && (
          <Chip label={card_.inTouch} look={`touch ${card.inTouch.key.toLowerCase().replace(/ /g, '-')}`}>
            {card.inTouch.word}
          </Chip>
        )}
      </dl>
      <div class="next">
        <h4>{card_.next}</h4>
        <p>{card.nextStep}</p>
        <Button kind="main" onClick={log}>
          {card_.log(card.name)}
        </Button>
      </div>
      <h4>{card_.why}</h4>
      <p>{card.why}</p>
      {card.tier.key === '2 Common goal' && card.goal === '' && <p class="quiet">{card_.levelTwo}</p>}
      <dl class="facts">
        {card.goal !== '' && <Fact label={card_.goal}>{card.goal}</Fact>}
        {card.highestTier !== '' && <Fact label={card_.highest}>{card.highestTier}</Fact>}
      </dl>
      {card.projects.length > 0 && (
        <>
          <h4>{card_.projects}</h4>
          <ul class="projects">
            {card.projects.map((project) => (
              <li key={project.name} class="project">
                <PlantIcon stage={project.stage.key} />
                <span>
                  {project.name} <span class="quiet">{project.stage.word}</span>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <Timeline events={card.events} />
    </article>
  );
}

function Chip({ label, look, children }: { label: string; look: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd class={`chip ${look}`}>{children}</dd>
    </div>
  );
}

function Fact({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
