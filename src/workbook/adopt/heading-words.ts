import { fold } from '../../domain/fold';

/** The words of a heading, folded: camelCase and snake_case are split, signs that stand for a word become one. */
export function wordsOf(heading: string): string[] {
  return fold(
    heading
      .replace(/\(\d+\)|[¹²³*†‡]/g, ' ')
      .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
      .replace(/(\p{Lu})(\p{Lu}\p{Ll}{2,})/gu, '$1 $2')
      .replace(/[#№]|(?<!\p{L})n[º°]/giu, ' number ')
      .replace(/@/g, ' handle ')
      .replace(/%/g, ' percent ')
      .replace(/[$€£]/g, ' dollars '),
  )
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
