import type { LogField } from '../../src/contract/log';
import type { Daily } from '../../src/contract/today';
import { Button } from '../parts/button';
import { namesLike, unlisted } from '../parts/names';
import { usePage } from '../parts/page';
import type { Draft } from './log/entry';

interface OffersProps {
  draft: Draft;
  names: readonly string[];
  daily: Daily;
  /** Saves with this name in place of the one that is not listed. */
  useName: (stranger: string, name: string) => void;
  addPartners: (names: string[]) => void;
  addColumns: (set: LogField['set']) => void;
}

const MEANT = 3;

/** Why the entry was refused, where one click is the way out: a name that was meant, a new partner, a column that is not there. */
export function Offers({ draft, names, daily, useName, addPartners, addColumns }: OffersProps) {
  const { words, work } = usePage();
  const refused = work.outcome?.place === 'log' && 'trouble' in work.outcome ? work.outcome.trouble.code : null;
  const strangers = refused === 'partner-gone' ? unlisted(draft.partner, names) : [];
  const stranger = strangers[0];
  const meant = stranger === undefined ? [] : namesLike(stranger, names, MEANT);
  const lacks = daily.fields.filter(({ key, there }) => !there && (draft.more[key] ?? '').trim() !== '');
  const sets = refused === 'needs-columns' ? daily.sets.filter(({ key }) => lacks.some(({ set }) => set === key)) : [];
  return (
    <>
      {meant.map((name) => (
        <Button key={name} kind="main" onClick={() => useName(stranger!, name)}>
          {words.log.meant(name)}
        </Button>
      ))}
      {strangers.length > 0 && (
        <Button onClick={() => addPartners(strangers)}>{words.log.addPartner(strangers.join(', '))}</Button>
      )}
      {sets.map(({ key, word }) => (
        <Button key={key} onClick={() => addColumns(key)}>
          {words.daily.fields.addAndSave(word)}
        </Button>
      ))}
    </>
  );
}
