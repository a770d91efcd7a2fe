import type { Stage } from '../lists';
import type { Summary } from '../summary';
import type { Style } from '../words/language';
import type { LanguageWords } from '../words/language-words';

/** In the order of the garden year. */
const YEAR: readonly Stage[] = ['Seed', 'Seedling', 'Harvest', 'Resting', 'Needs a date'];

/** How the garden is, in one sentence: the stages that there are, with their counts. */
export function headline(
  words: LanguageWords,
  style: Style,
  { partners, stages, quiet }: Pick<Summary, 'partners' | 'stages' | 'quiet'>,
): string {
  if (partners === 0) return words.headline.none;
  const parts = YEAR.filter((stage) => stages[stage] > 0).map((stage) => {
    const counted = words.headline.counted[style][stage](stages[stage]);
    return stage === 'Resting' && quiet > 0 ? `${counted} (${words.headline.quiet(quiet)})` : counted;
  });
  return words.headline.partners(partners, parts.join(', '));
}
