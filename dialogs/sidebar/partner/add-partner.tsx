import { useState } from 'preact/hooks';
import { type Day, FIRST_YEAR, ymd } from '../../../src/domain/day';
import { nameKey } from '../../../src/domain/fold';
import { Button } from '../../parts/button';
import { focusOn } from '../../parts/focus';
import { namesLike } from '../../parts/names';
import { usePage } from '../../parts/page';

interface AddPartnerProps {
  names: readonly string[];
  today: Day;
  /** Whether it was added. */
  add: (name: string, talked: Day) => Promise<boolean>;
  open: (name: string) => void;
}

/** A new partner: a name is enough. One that is called much like another is asked about before it is added. */
export function AddPartner({ names, today, add, open }: AddPartnerProps) {
  const text = usePage().words.add;
  const [name, setName] = useState('');
  const [talked, setTalked] = useState<Day>('');
  const [asked, setAsked] = useState('');
  const [missing, setMissing] = useState(false);
  const wanted = name.trim();
  const alike = asked !== '' && asked === wanted ? namesLike(wanted, names, 3) : [];

  async function submit(sure: boolean) {
    if (wanted === '') {
      setMissing(true);
      return focusOn('add-name');
    }
    const same = names.find((one) => nameKey(one) === nameKey(wanted));
    if (same !== undefined) return open(same);
    if (!sure && namesLike(wanted, names, 1).length > 0) return setAsked(wanted);
    if (!(await add(wanted, talked))) return;
    setName('');
    setTalked('');
    setAsked('');
    focusOn('add-name');
  }

  return (
    <form
      class="add"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit(false);
      }}
    >
      <div class="field">
        <label for="add-name">{text.name}</label>
        <input
          id="add-name"
          type="text"
          maxLength={500}
          autocomplete="off"
          value={name}
          aria-invalid={missing ? 'true' : undefined}
          aria-describedby={missing ? 'add-missing' : undefined}
          onInput={(event) => {
            setName(event.currentTarget.value.replace(/;/g, ','));
            setMissing(false);
          }}
        />
        {missing && (
          <p class="missing" id="add-missing">
            {text.missing}
          </p>
        )}
      </div>
      <div class="field">
        <label for="add-talked">{text.talked}</label>
        <input
          id="add-talked"
          type="date"
          min={ymd(FIRST_YEAR, 1, 1)}
          max={today}
          value={talked}
          onInput={(event) => setTalked(event.currentTarget.value)}
        />
      </div>
      {alike.length > 0 ? (
        <div role="alert" class="trouble">
          <p>{text.alike}</p>
          {alike.map((one) => (
            <Button key={one} kind="main" onClick={() => open(one)}>
              {text.meant(one)}
            </Button>
          ))}
          <Button onClick={() => submit(true)}>{text.sure(wanted)}</Button>
        </div>
      ) : (
        <Button kind="main" submit>
          {text.add}
        </Button>
      )}
    </form>
  );
}
