import { readFileSync } from 'node:fs';

/** Every function of the shipped script that a page, the menu or Google can call: the exports of main.ts. */
export function callable(dist = 'dist'): string[] {
  const script = readFileSync(`${dist}/Code.js`, 'utf8');
  return [...script.matchAll(/^function (\w+)\(\) \{ return PartnerGarden\./gm)].map(([, name]) => name!);
}
