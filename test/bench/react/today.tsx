/** @jsxImportSource react */
import { useState } from 'react';
import type { PlanAt, PlanEnd } from '../../../src/contract/season';
import type { Today as TodayFacts, TodayLine } from '../../../src/contract/today';
import type { What } from '../../../src/domain/lists';
import { call } from './server';
import { useWords } from './words';

interface Acts {
  log: (partner: string, what: What | '') => void;
  open: (name: string) => void;
  settle: (plan: PlanAt, end: PlanEnd) => void;
}

/** What a day asks for. */
export function Today({ today, ...acts }: { today: TodayFacts } & Acts) {
  const words = useWords();
  const text = words.daily.today;
  return (
    <section className="panel" aria-labelledby="today">
      <h2 id="today">{text.title}</h2>
      {today.groups.length === 0 && today.gaps === 0 && <p>{text.nothing}</p>}
      {today.groups.map((group, place) => (
        <Group key={group.kind} group={group} first={place === 0} acts={acts} />
      ))}
      {today.gaps > 0 && (
        <div className="way">
          <p id="today-gaps">{words.garden.gaps(today.gaps)}</p>
          <button
            type="button"
            className="button plain"
            aria-describedby="today-gaps"
            onClick={() => call('openDialog', 'gaps')}
          >
            {words.garden.fill}
          </button>
        </div>
      )}
    </section>
  );
}

interface GroupProps {
  group: TodayFacts['groups'][number];
  first: boolean;
  acts: Acts;
}

function Group({ group, first, acts }: GroupProps) {
  const text = useWords().daily.today;
  const [all, setAll] = useState(false);
  const lines = all ? group.lines : group.lines.slice(0, 3);
  return (
    <details open={first}>
      <summary>
        <h3>
          {group.title} <span className="quiet">({group.count})</span>
        </h3>
      </summary>
      <ul className="today">
        {lines.map((line) => (
          <li key={`${line.name} ${line.project} ${line.why}`} className="today-line">
            <p>
              <strong>{line.name}</strong>
              {line.inTouch !== null && <span className="mark">{line.inTouch.word}</span>}
            </p>
            <p className="quiet">{line.why}</p>
            <div className="acts">
              <LineActs kind={group.kind} line={line} acts={acts} />
            </div>
          </li>
        ))}
      </ul>
      {!all && group.lines.length > 3 && (
        <button type="button" className="button link" onClick={() => setAll(true)}>
          {text.more(group.lines.length - 3)}
        </button>
      )}
    </details>
  );
}

function LineActs({ kind, line, acts }: { kind: string; line: TodayLine; acts: Acts }) {
  const text = useWords().daily.today;
  const { partner, name, plan, cell } = line;
  const act = (word: string, onClick: () => void) => (
    <button key={word} type="button" className="button small" aria-label={text.about(word, name)} onClick={onClick}>
      {word}
    </button>
  );
  return (
    <>
      {kind === 'talk' && act(text.log, () => acts.log(partner, ''))}
      {kind === 'harvest' && line.missing.map(({ word }) => act(word, () => acts.log(partner, 'Thanked')))}
      {kind === 'plan' && plan !== null && (
        <>
          {act(text.talked, () => acts.settle(plan, 'Talked'))}
          {act(text.done, () => acts.settle(plan, 'Did it'))}
          {act(text.not, () => acts.settle(plan, 'Note'))}
        </>
      )}
      {kind === 'rest' && act(text.replant, () => acts.log(partner, 'Planned'))}
      {kind === 'rest' && act(text.decide, () => acts.open(partner))}
      {partner !== '' && act(text.card, () => acts.open(partner))}
      {(kind === 'agreement' || kind === 'plan') &&
        act(text.jump, () => cell && call('showCell', cell.sheet, cell.row, cell.column))}
    </>
  );
}
