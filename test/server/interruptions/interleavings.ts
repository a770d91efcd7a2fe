import fc from 'fast-check';
import type { UserAction } from '../../host';
import type { Ready } from './concurrent-edits';
import { ready } from './concurrent-edits';
import { meddlings } from './edits-of-others';
import type { Operation } from './operations';
import { OPERATIONS } from './operations';

/** An operation, and what another user does meanwhile: once or twice. Which and when are thousandths of all there are. */
interface Interleaving {
  readonly operation: string;
  readonly others: readonly { readonly which: number; readonly at: number }[];
}

/** Two things take a person longer than reading a sheet and writing it: so many calls at least. */
const APART = 6;
const part = fc.noBias(fc.nat(999));
const known = new Map<string, Ready>();

/** Interleavings of any of these operations. */
export function interleavings(operations: readonly Operation[]): fc.Arbitrary<Interleaving> {
  return fc.record({
    operation: fc.constantFrom(...operations.map(({ name }) => name)),
    others: fc.array(fc.record({ which: part, at: part }), { minLength: 1, maxLength: 2 }),
  });
}

/** What is wrong after one; '' when nothing is. */
export function wrongAfter({ operation: name, others }: Interleaving): string {
  const operation = OPERATIONS.find((one) => one.name === name)!;
  const one = known.get(name) ?? ready(operation);
  known.set(name, one);
  const all = Object.entries(meddlings(operation));
  const drawn = others.map(({ which, at }): { call: number; action: UserAction; doing: string } => {
    const [doing, action] = all[Math.floor((which / 1000) * all.length)]!;
    return { call: 1 + Math.floor((at / 1000) * one.calls), action, doing };
  });
  const [first] = drawn;
  const apart = drawn.filter((other) => other === first || Math.abs(other.call - first!.call) >= APART);
  // Whoever sorts after rows were inserted above would take the headings along: they see what they sort.
  const above = apart.some(({ action }) => action.type === 'insertRows' && action.before === 1);
  // Nor does a place say which row is meant once it was sorted together with one that the operation adds.
  const byRow = apart.some(({ action }) => ['setValue', 'type', 'insertRows', 'deleteRows'].includes(action.type));
  const chosen = above || byRow ? apart.filter(({ action }) => action.type !== 'sort') : apart;
  const wrong = one.disturbed(chosen);
  const told = chosen.map(({ doing, call }) => `another user ${doing} before call ${call}`).join(', ');
  return wrong === '' ? '' : `${name}, ${told}: ${wrong}`;
}
