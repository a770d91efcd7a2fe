import { useEffect, useState } from 'preact/hooks';
import type { Handover } from '../../src/contract/handover';
import { closeDialog } from '../client';
import { Button } from '../parts/button';
import { usePage } from '../parts/page';
import { firstOf } from './first-of';
import { HandedPartner } from './partner';

/** Partners that are drawn at first, and with each wish for more. */
const SHOWN = 100;

/** Every partner on paper, for a new director. Nothing can be changed here. */
export function Handed({ start }: { start: Handover }) {
  const { words } = usePage();
  const text = words.passingOn.handover;
  const [shown, setShown] = useState(SHOWN);
  const rest = start.groups.reduce((count, { partners }) => count + partners.length, -shown);
  // On paper stand all, also when the browser's own menu prints.
  useEffect(() => {
    const all = () => setShown(Number.POSITIVE_INFINITY);
    window.addEventListener('beforeprint', all);
    return () => window.removeEventListener('beforeprint', all);
  }, []);

  function print() {
    setShown(Number.POSITIVE_INFINITY);
    requestAnimationFrame(() => window.print());
  }

  return (
    <>
      <header>
        <h1 id="title" tabIndex={-1}>
          {text.heading(start.library)}
        </h1>
        <p>
          {text.asOf(start.asOfText)}. {start.headline}
        </p>
        <p class="quiet">{text.promise}</p>
      </header>
      <main class="handover">
        {start.groups.length === 0 && <p>{text.none}</p>}
        {firstOf(start.groups, shown).map(({ stage, of, partners }) => (
          <section key={stage}>
            <h2>{text.group(stage, of)}</h2>
            {partners.map((partner, at) => (
              <HandedPartner key={`${at} ${partner.name}`} partner={partner} />
            ))}
          </section>
        ))}
        {rest > 0 && (
          <Button onClick={() => setShown(shown + SHOWN)}>{words.passingOn.thanks.more(Math.min(rest, SHOWN))}</Button>
        )}
        {start.lookedBack.length > 0 && (
          <section>
            <h2>{text.lookedBack}</h2>
            {start.lookedBack.map(({ about, dayText, note }) => (
              <article key={about}>
                <h3>
                  {about}, {dayText}
                </h3>
                <p class="as-written">{note === '' ? text.unknown : note}</p>
              </article>
            ))}
          </section>
        )}
      </main>
      <footer class="foot">
        <div class="row">
          <Button kind="main" onClick={print}>
            {text.print}
          </Button>
          <Button onClick={closeDialog}>{words.passingOn.close}</Button>
        </div>
      </footer>
    </>
  );
}
