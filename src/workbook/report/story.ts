import { nameKey } from '../../domain/fold';
import type { ReportKind, StoryWish } from '../../domain/report';
import { wordIn } from '../../domain/words/recognise';
import type { Story } from '../charts/chart';

/** Whether everybody may read a project's story; `''`: nobody has said. */
export function consentOf({ storyShared }: Story): 'Yes' | 'No' | '' {
  return storyShared === '' ? '' : (wordIn(['Yes', 'No'] as const, storyShared) ?? 'No');
}

/**
 * The story that a report tells; null when there is none that it may. A No is kept everywhere, and everybody reads only
 * what a Yes stands beside.
 */
export function storyFor(stories: readonly Story[], kind: ReportKind, wish: StoryWish): string | null {
  if (wish !== null && 'text' in wish)
    return wish.text !== '' && (kind !== 'community' || wish.shared) ? wish.text : null;
  const may = (one: Story) => consentOf(one) === 'Yes' || (kind !== 'community' && consentOf(one) === '');
  const told = stories.filter((one) => one.story !== '' && may(one));
  const chosen =
    wish === null
      ? (told.filter((one) => consentOf(one) === 'Yes').pop() ?? told[told.length - 1])
      : told.find(({ name }) => nameKey(name) === nameKey(wish.project));
  return chosen ? `${chosen.name}: ${chosen.story}` : null;
}
