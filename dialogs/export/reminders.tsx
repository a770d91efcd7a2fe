import { useState } from 'preact/hooks';
import type { Export } from '../../src/contract/export';
import { download, fileName } from '../drawing/save';
import { Button } from '../parts/button';
import { usePage } from '../parts/page';

/** The next 90 days to take into any calendar. */
export function Reminders({ exported }: { exported: Export }) {
  const text = usePage().words.exportWords;
  const [said, setSaid] = useState('');
  function take() {
    const address = `data:text/calendar;charset=utf-8,${encodeURIComponent(exported.reminders)}`;
    download(address, `${fileName([exported.library, text.reminders, exported.asOf])}.ics`);
    setSaid(text.remindersSaved);
  }
  return (
    <section class="panel" aria-labelledby="export-reminders">
      <h2 id="export-reminders">{text.reminders}</h2>
      <p>{text.remindersHint}</p>
      <div class="row">
        <Button onClick={take}>{text.remindersTake}</Button>
        <span role="status" class="quiet">
          {said}
        </span>
      </div>
    </section>
  );
}
