import type { PlanEnd } from '../../../src/contract/season';
import type { TodayKind, TodayLine } from '../../../src/contract/today';
import { Button } from '../../parts/button';
import { lookOf } from '../../parts/look';
import { usePage } from '../../parts/page';
import { type Acts, FINISHING } from '../acts';

interface LineProps {
  kind: TodayKind;
  line: TodayLine;
  acts: Acts;
}

/** One thing to do today, with what one can do about it at once. */
export function Line({ kind, line, acts }: LineProps) {
  const { words } = usePage();
  const text = words.daily.today;
  const { partner, name, plan } = line;
  return (
    <li class={kind === 'talk' ? 'today-line talk' : 'today-line'}>
      <p class="who">
        {partner === '' ? (
          <strong>{name}</strong>
        ) : (
          <Button kind="link" onClick={() => acts.card(partner.split(';')[0]!.trim())}>
            {name}
          </Button>
        )}
        {line.inTouch !== null && (
          <span class="mark" style={lookOf(line.inTouch.key)}>
            {line.inTouch.word}
          </span>
        )}
      </p>
      <p class="quiet">{line.why}</p>
      <div class="acts">
        {(kind === 'talk' || kind === 'called') && (
          <Act name={name} act={text.log} onClick={() => acts.log({ partner, what: 'Talked', more: {} })} />
        )}
        {kind === 'harvest' && <Finish line={line} acts={acts} />}
        {kind === 'plan' && plan !== null && <Settle name={name} settle={(end) => acts.settle(plan, end)} />}
        {kind === 'called' && <Act name={name} act={text.decide} onClick={() => acts.decide(partner)} />}
        {(kind === 'rest' || kind === 'between') && (
          <>
            <Act
              name={name}
              act={kind === 'rest' ? text.replant : text.planNext}
              onClick={() => acts.log({ partner, what: 'Planned', more: withProject(line) })}
            />
            <Act name={name} act={text.decide} onClick={() => acts.decide(partner)} />
          </>
        )}
        {(kind === 'agreement' || kind === 'plan') && (
          <Act name={name} act={text.jump} onClick={() => acts.jump(line)} />
        )}
      </div>
    </li>
  );
}

/** What is left of a harvest: each part is a button that begins it. */
function Finish({ line, acts }: Omit<LineProps, 'kind'>) {
  return line.missing.map(({ mark, word }) => (
    <Act
      key={mark}
      name={line.name}
      act={word}
      onClick={() => {
        if (mark === 'counted' && line.cell !== null) return acts.jump(line);
        const told = FINISHING[mark] === 'Told others' ? { audience: '' } : {};
        acts.log({ partner: line.partner, what: FINISHING[mark], more: { ...withProject(line), ...told } });
      }}
    />
  ));
}

function Settle({ name, settle }: { name: string; settle: (end: PlanEnd) => void }) {
  const { talked, done, not } = usePage().words.daily.today;
  return (
    <>
      <Act name={name} act={talked} onClick={() => settle('Talked')} />
      <Act name={name} act={done} onClick={() => settle('Did it')} />
      <Act name={name} act={not} onClick={() => settle('Note')} />
    </>
  );
}

function withProject({ project }: TodayLine): Record<string, string> {
  return project === '' ? {} : { project };
}

/** A small button; read out, it says whom it is about. */
function Act({ name, act, onClick }: { name: string; act: string; onClick: () => void }) {
  const { words } = usePage();
  return (
    <Button kind="small" label={words.daily.today.about(act, name)} onClick={onClick}>
      {act}
    </Button>
  );
}
