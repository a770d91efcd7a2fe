import { nameKey } from '../../src/domain/fold';

/** The names in a field, separated by `;`, that are not listed. */
export function unlisted(field: string, names: readonly string[]): string[] {
  const listed = new Set(names.map(nameKey));
  const typed = field.split(';').map((name) => name.trim());
  return typed.filter((name) => name !== '' && !listed.has(nameKey(name)));
}

/** The name without case and accents, for looking up by a few letters. */
function loose(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .trim();
}

/** At most `limit` names that hold the letters; those that begin with them first, otherwise in the order given. */
export function namesWith(letters: string, names: readonly string[], limit: number): string[] {
  const wanted = loose(letters);
  if (wanted === '') return [];
  const inside = names.filter((name) => loose(name).includes(wanted));
  const atWord = (name: string) => ` ${loose(name)}`.includes(` ${wanted}`);
  const first = inside.filter((name) => loose(name).startsWith(wanted));
  const second = inside.filter((name) => !first.includes(name) && atWord(name));
  return [...new Set([...first, ...second, ...inside])].slice(0, limit);
}
