import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Card as CardFacts } from '../../../src/contract/card';
import type { Daily } from '../../../src/contract/today';
import type { NextSeason } from '../../../src/domain/lists';
import { Button } from '../../parts/button';
import { lookOf } from '../../parts/look';
import { usePage } from '../../parts/page';
import { PlantIcon } from '../../parts/plant';
import type { Decide } from '../acts';
import { Asked } from '../today/asked';
import { Quarters } from './quarters';
import { Season } from './season';
import { Timeline } from './timeline';

/** What is offered after a no. */
const RESTFUL: readonly NextSeason[] = ['Rest', 'Let go'];

interface CardProps {
  card: CardFacts;
  daily: Daily;
  log: () => void;
  decide: Decide;
  /** The form for the season is open. */
  deciding: boolean;
  setDeciding: (open: boolean) => void;
  startProjects: () => void;
}

/** One partner: where it stands, why, what comes next, and what happened so far. */
export function Card({ card, daily, log, decide, deciding, setDeciding, startProjects }: CardProps) {
  const { words } = usePage();
  const card_ = words.card;
  const text = words.daily.card;
  const [preset, setPreset] = useState<NextSeason | ''>('');
  return (
    <article class="card" aria-labelledby="card-name">
      <h3 id="card-name" tabIndex={-1}>
        {card.name}
      </h3>
      <dl class="chips">
        <Chip label={card_.stage} look={lookOf(card.stage.key)}>
          <PlantIcon stage={card.stage.key} />
          {card.stage.word}
        </Chip>
        <Chip label={card_.tier} look={lookOf(card.tier.key)}>
          {card.tier.key === '' ? card_.noTier : card.tier.word}
        </Chip>
        {card.inTouch.key !== '' && (
          <Chip label={card_.inTouch} look={lookOf(card.inTouch.key)}>
            {card.inTouch.word}
          </Chip>
        )}
      </dl>
      <div class="next">
        <h4>{card_.next}</h4>
        <p>{card.nextStep}</p>
        {card.who !== '' && <p class="quiet">{card.who}</p>}
        {card.declined && !deciding && (
          <>
            <p class="quiet">{text.declined}</p>
            <div class="acts">
              {daily.seasons
                .filter(({ key }) => RESTFUL.includes(key))
                .map(({ key, word }) => (
                  <Button
                    key={key}
                    kind="small"
                    onClick={() => {
                      setPreset(key);
                      setDeciding(true);
                    }}
                  >
                    {word}
                  </Button>
                ))}
            </div>
          </>
        )}
        <div class="acts">
          <Button kind="main" onClick={log}>
            {words.log.title}
          </Button>
          {!deciding && (
            <Button
              id="season"
              onClick={() => {
                setPreset('');
                setDeciding(true);
              }}
            >
              {words.daily.season.open}
            </Button>
          )}
        </div>
      </div>
      {deciding && (
        <Season card={card} daily={daily} preset={preset} decide={decide} close={() => setDeciding(false)} />
      )}
      <Asked question={card.stage.key === 'Seed' ? words.daily.idea : undefined} on={daily.prompts} />
      <h4>{card_.why}</h4>
      <p>{card.why}</p>
      {card.tier.key === '2 Common language' && card.goal === '' && <p class="quiet">{card_.levelTwo}</p>}
      {card.missing.length > 1 && (
        <>
          <h4>{card_.missing}</h4>
          <ul class="changes">
            {card.missing.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <dl class="facts">
        {card.goal !== '' && <Fact label={card_.goal}>{card.goal}</Fact>}
        {card.gives.we !== '' && <Fact label={text.weGive}>{card.gives.we}</Fact>}
        {card.gives.they !== '' && <Fact label={text.theyGive}>{card.gives.they}</Fact>}
        {card.agreement !== '' && <Fact label={text.agreement}>{card.agreement}</Fact>}
        {card.season !== '' && <Fact label={text.season}>{card.season}</Fact>}
        {card.highestTier !== '' && <Fact label={card_.highest}>{card.highestTier}</Fact>}
      </dl>
      {card.wouldChange.length > 0 && (
        <details>
          <summary>{text.change}</summary>
          <ul class="changes">
            {card.wouldChange.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
      {card.projects.length > 0 && (
        <>
          <h4>{card_.projects}</h4>
          <ul class="projects">
            {card.projects.map((project) => (
              <li key={project.name} class="project">
                <PlantIcon stage={project.stage.key} />
                <span>
                  {project.name} <span class="quiet">{project.stage.word}</span>
                  <span class="small why">{project.why}</span>
                </span>
              </li>
            ))}
          </ul>
          {card.rollUp !== '' && <p class="small">{card.rollUp}</p>}
        </>
      )}
      <Timeline events={card.events} />
      <Quarters quarters={card.quarters} />
      {daily.projects === null && (
        <div class="way">
          <p class="small" id="projects-hint">
            {text.startHint}
          </p>
          <Button kind="link" onClick={startProjects} describedBy="projects-hint">
            {text.start}
          </Button>
        </div>
      )}
    </article>
  );
}

interface ChipProps {
  label: string;
  look: ReturnType<typeof lookOf>;
  children: ComponentChildren;
}

function Chip({ label, look, children }: ChipProps) {
  return (
    <div>
      <dt class="unseen">{label}</dt>
      <dd class="chip" style={look ?? {}}>
        {children}
      </dd>
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
