import type { Handover } from '../../src/contract/handover';

/** The groups with as many partners in all as are to be drawn; `of` is how many there are. */
export function firstOf(groups: Handover['groups'], shown: number) {
  let left = shown;
  return groups.flatMap(({ stage, partners }) => {
    const drawn = partners.slice(0, Math.max(left, 0));
    left -= partners.length;
    return drawn.length === 0 ? [] : [{ stage, of: partners.length, partners: drawn }];
  });
}
