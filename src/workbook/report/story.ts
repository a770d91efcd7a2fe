import { nameKey } from '../../domain/fold';
import type { ReportKind, StoryWish } from '../../domain/report';
import { wordIn } from '../../domain/words/recognise';
import type { Story } from '../charts/chart';

/** Whether everybody may read a project's story; `''`: nobody has said. */
export function consentOf({ storyShared }: Story): 'Yes' | 'No' | '' {
  return storyShared === '' ? '' : (wordIn(['Yes', 'No'] as const, storyShared) ?? 'No');
}

/** A story, and the project that it is about; `''` for one that somebody typed. */
export interface ToldStory {
  readonly about: string;
  readonly text: string;
}

/**
 * The story that a report tells; null when there is none that it may. Board packets are often public: one from the sheet is told only
 * where a Yes stands beside it, and the community also reads one that was typed only with that consent.
 */
export function storyFor(stories: readonly Story[], kind: ReportKind, wish: StoryWish): ToldStory | null {
  if (wish !== null && 'text' in wish)
    return wish.text !== '' && (kind !== 'community' || wish.shared) ? { about: '', text: wish.text } : null;
  const told = stories.filter((one) => one.story !== '' && consentOf(one) === 'Yes');
  const chosen = wish === null ? told.pop() : told.find(({ name }) => nameKey(name) === nameKey(wish.project));
  return chosen ? { about: chosen.name, text: chosen.story } : null;
}

/** A story in one text. */
export function storyText({ about, text }: ToldStory): string {
  return about === '' ? text : `${about}: ${text}`;
}
