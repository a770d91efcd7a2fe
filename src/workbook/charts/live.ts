import type { Stage } from '../../domain/lists';

const LIVE: readonly Stage[] = ['Seed', 'Seedling', 'Harvest'];

/** Whether a partnership is alive (rules.md 8). */
export function isLive({ stage }: { readonly stage: Stage }): boolean {
  return LIVE.includes(stage);
}
