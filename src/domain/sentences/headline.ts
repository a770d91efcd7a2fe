import { GARDEN_YEAR } from '../lists';
import type { Summary } from '../summary';
import type { Style } from '../words/language';
import type { LanguageWords } from '../words/language-words';

/** How the garden is, in one sentence: the stages that there are, with their counts. */
export function headline(
  words: LanguageWords,
  style: Style,
  { partners, stages, quiet }: Pick<Summary, 'partners' | 'stages' | 'quiet'>,
): string {
  if (partners === 0) return words.headline.none;
  const parts = GARDEN_YEAR.filter((stage) => stages[stage] > 0).map((stage) => {
    const counted = words.headline.counted[style][stage](stages[stage]);
    return stage === 'Resting' && quiet > 0 ? `${counted} (${words.headline.quiet(quiet)})` : counted;
  });
  return words.headline.partners(partners, parts.join(', '));
}
