import type { Handover } from '../../src/contract/handover';
import { closeDialog } from '../client';
import { Button } from '../parts/button';
import { usePage } from '../parts/page';
import { HandedPartner } from './partner';

/** Every partner on paper, for a new director. Nothing can be changed here. */
export function Handed({ start }: { start: Handover }) {
  const { words } = usePage();
  const text = words.passingOn.handover;
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
        {start.groups.map(({ stage, partners }) => (
          <section key={stage}>
            <h2>{text.group(stage, partners.length)}</h2>
            {partners.map((partner, at) => (
              <HandedPartner key={`${at} ${partner.name}`} partner={partner} />
            ))}
          </section>
        ))}
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
          <Button kind="main" onClick={() => window.print()}>
            {text.print}
          </Button>
          <Button onClick={closeDialog}>{words.passingOn.close}</Button>
        </div>
      </footer>
    </>
  );
}
