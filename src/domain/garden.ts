/** The front door of the rules: rows and a day in; stages, tiers and checks out. */
export { gardenChecks } from './checks';
export type { Garden } from './evidence';
export { gardenOf } from './evidence';
export { highestTier, partnerState, projectState } from './states';
