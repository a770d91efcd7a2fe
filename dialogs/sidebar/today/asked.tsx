import { usePage } from '../../parts/page';

/** A short question at the right moment; nothing when the library switched them off. */
export function Asked({ question, on }: { question: string | undefined; on: boolean }) {
  const { words } = usePage();
  if (!on || question === undefined) return null;
  return (
    <aside class="asked" aria-label={question}>
      <p>{question}</p>
      <p class="small">{words.daily.askedOff}</p>
    </aside>
  );
}
