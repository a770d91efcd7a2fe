import type { LogField } from '../../src/contract/log';
import type { Daily } from '../../src/contract/today';
import { Button } from '../parts/button';
import { unlisted } from '../parts/names';
import { usePage } from '../parts/page';
import type { Draft } from './log/entry';

interface OffersProps {
  draft: Draft;
  names: readonly string[];
  daily: Daily;
  addPartners: (names: string[]) => void;
  addColumns: (set: LogField['set']) => void;
}

/** Why the entry was refused, where one click is the way out: a partner who is not listed, a column that is not there. */
export function Offers({ draft, names, daily, addPartners, addColumns }: OffersProps) {
  const { words, work } = usePage();
  const refused = work.outcome?.place === 'log' && 'trouble' in work.outcome ? work.outcome.trouble.code : null;
  const strangers = refused === 'partner-gone' ? unlisted(draft.partner, names) : [];
  const lacks = daily.fields.filter(({ key, there }) => !there && (draft.more[key] ?? '').trim() !== '');
  const sets = refused === 'needs-columns' ? daily.sets.filter(({ key }) => lacks.some(({ set }) => set === key)) : [];
  return (
    <>
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
