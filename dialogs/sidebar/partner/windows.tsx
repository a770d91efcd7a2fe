import type { DialogName } from '../../../src/contract/dialogs';
import { Button } from '../../parts/button';
import { usePage } from '../../parts/page';
import { type Dialogs, Elsewhere } from './elsewhere';

const WINDOWS = [
  ['thanks', 'thanks'],
  ['look-back', 'lookBack'],
  ['handover', 'handover'],
  ['rename', 'rename'],
] as const satisfies readonly (readonly [DialogName, string])[];

/** Small links to the windows that one needs a few times a year. */
export function Windows({ dialogs }: { dialogs: Dialogs }) {
  const { words } = usePage();
  return (
    <div class="way">
      <h3>{words.passingOn.more}</h3>
      <ul class="lines">
        {WINDOWS.map(([name, key]) => (
          <li key={name}>
            <Button kind="link" onClick={() => dialogs.open(name, 'windows')}>
              {words.passingOn[key].title}
            </Button>
          </li>
        ))}
      </ul>
      <Button kind="link" onClick={() => dialogs.open('guide', 'windows')}>
        {words.more.guide}
      </Button>
      <Elsewhere at="windows" dialogs={dialogs} />
    </div>
  );
}
