import { readdirSync, readFileSync } from 'node:fs';
import { LANGUAGES } from '../../../src/domain/words/language';
import { LISTING_PICTURES } from '../../browser/listing-pictures';
import { LISTING, SCOPES } from './listing';

/** What is pasted and uploaded into the Marketplace's form. */
export function listingFiles(): Map<string, string | Uint8Array> {
  const files = new Map<string, string | Uint8Array>();
  for (const language of LANGUAGES) {
    const { name, short, long, privacy } = LISTING[language];
    files.set(`${language}/description.txt`, `${[name, short, ...long].join('\n\n')}\n`);
    files.set(`${language}/privacy.txt`, `${[name, ...privacy].join('\n\n')}\n`);
  }
  const reasons = Object.entries(SCOPES).map(([scope, reason]) => `${scope}\n${reason}\n`);
  files.set('scopes.txt', reasons.join('\n'));
  for (const name of readdirSync(LISTING_PICTURES).sort()) {
    files.set(name, readFileSync(`${LISTING_PICTURES}/${name}`));
  }
  return files;
}
