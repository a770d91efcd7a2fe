import { useState } from 'preact/hooks';
import type { Export } from '../../src/contract/export';
import { usePage } from '../parts/page';
import { Copy } from './copy';

/** The sentence that thanks a partner, for each with whom something was done this fiscal year. */
export function Thanks({ thanks }: { thanks: Export['thanks'] }) {
  const text = usePage().words.exportWords;
  const [at, setAt] = useState(0);
  const one = thanks[at];
  if (!one) return <p class="quiet">{text.nobodyToThank}</p>;
  return (
    <>
      <div class="field">
        <label for="thank-whom">{text.thankWhom}</label>
        <select id="thank-whom" value={at} onChange={(event) => setAt(Number(event.currentTarget.value))}>
          {thanks.map(({ partner }, index) => (
            <option key={partner} value={index}>
              {partner}
            </option>
          ))}
        </select>
      </div>
      <Copy key={one.partner} id="thanks" label={text.thanks} value={one.sentence} rows={3} />
    </>
  );
}
