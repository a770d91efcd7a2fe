import { useEffect, useState } from 'preact/hooks';
import type { Garden } from '../../../src/contract/garden';
import type { Today as TodayFacts } from '../../../src/contract/today';
import { Button } from '../../parts/button';
import { Outcome } from '../../parts/outcome';
import { usePage } from '../../parts/page';
import type { Acts } from '../acts';
import { Bed } from '../garden/bed';
import type { Dialogs } from '../partner/elsewhere';
import { Undo } from '../undo';
import { Line } from './line';

interface TodayProps {
  garden: Garden;
  today: TodayFacts;
  /** Who looks after partners. */
  leads: readonly string[];
  acts: Acts;
  undo: string | null;
  onUndo: () => void;
  dialogs: Dialogs;
}

/** What a day asks for: whom to talk to and why, what to finish, what to decide. */
export function Today({ garden, today: all, leads, acts, undo, onUndo, dialogs }: TodayProps) {
  const { ask, words, work } = usePage();
  const text = words.daily.today;
  const [lead, setLead] = useState('');
  const [theirs, setTheirs] = useState<TodayFacts | null>(null);
  const today = lead === '' || theirs === null ? all : theirs;
  useEffect(() => {
    if (lead !== '') choose(lead);
  }, [all]);

  async function choose(whose: string) {
    setLead(whose);
    if (whose === '') return setTheirs(null);
    const answer = await work.run('today', () => ask('todayFor', whose));
    if (answer !== null) setTheirs(answer);
  }
  return (
    <section class="panel" aria-labelledby="today">
      <h2 id="today" class="unseen">
        {text.title}
      </h2>
      <Bed garden={garden} most={ON_TODAY} open={acts.card} />
      <div class="acts">
        <Button kind="small" onClick={() => dialogs.open('tonight', 'today')}>
          {words.tonight.title}
        </Button>
        {leads.length > 1 && (
          <select aria-label={text.whose} value={lead} onChange={(event) => choose(event.currentTarget.value)}>
            <option value="">{text.everybody}</option>
            {leads.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        )}
      </div>
      <Outcome at="today">
        <Undo at="today" undo={undo} onUndo={onUndo} />
        {dialogs.elsewhere === 'today' && <Button onClick={() => dialogs.look('today')}>{words.dialog.look}</Button>}
      </Outcome>
      {today.groups.length === 0 && today.gaps === 0 && <p>{text.nothing}</p>}
      {today.groups.map((group, place) => (
        <Group key={group.kind} group={group} first={place === 0} acts={acts} />
      ))}
      {today.gaps > 0 && (
        <div class="way">
          <p id="today-gaps">{words.garden.gaps(today.gaps)}</p>
          <Button onClick={() => dialogs.open('gaps', 'today')} describedBy="today-gaps">
            {words.garden.fill}
          </Button>
          <Button onClick={() => dialogs.open('catch-up', 'today')}>{words.garden.catchUp}</Button>
        </div>
      )}
    </section>
  );
}

/** Three lines of plants: what there is to do must be in sight below. */
const ON_TODAY = 33;
const FIRST = 3;

interface GroupProps {
  group: TodayFacts['groups'][number];
  first: boolean;
  acts: Acts;
}

/** One kind of work. Only the most urgent is open: all of them are to be seen at a glance. */
function Group({ group, first, acts }: GroupProps) {
  const { words } = usePage();
  const text = words.daily.today;
  const [all, setAll] = useState(false);
  const lines = all ? group.lines : group.lines.slice(0, FIRST);
  return (
    <details open={first}>
      <summary>
        <h3>
          {group.title} <span class="quiet">({group.count})</span>
        </h3>
      </summary>
      <ul class="today">
        {lines.map((line, place) => (
          <Line key={`${line.name} ${line.project} ${place}`} kind={group.kind} line={line} acts={acts} />
        ))}
      </ul>
      {!all && group.lines.length > FIRST && (
        <Button kind="link" onClick={() => setAll(true)}>
          {text.more(group.lines.length - FIRST)}
        </Button>
      )}
    </details>
  );
}
