import { lazily } from '../../domain/lazily';
import type { Meaning } from './meaning';

/**
 * One way to say a field. `says`: the meanings the heading must have, `a|b` for either, and in brackets those it may have; any other
 * meaning means something else. `weight` is how sure that is before the values are looked at.
 */
export interface Rule {
  readonly field: string;
  readonly needs: readonly (readonly Meaning[])[];
  readonly may: ReadonlySet<Meaning>;
  readonly weight: number;
}

/** Reads the rules of a table from lines `says: weight`, when they are first asked for. */
export function rulesOf(says: Readonly<Record<string, string>>): () => readonly Rule[] {
  return lazily(() => readRules(says));
}

function readRules(says: Readonly<Record<string, string>>): Rule[] {
  return Object.entries(says).flatMap(([field, lines]) =>
    lines.split(';').map((line): Rule => {
      const [, needed = '', optional = '', weight = '1'] =
        /^([^[=]*)(?:\[([^\]]*)\])?\s*(?:=\s*([\d.]+))?\s*$/.exec(line.trim()) ?? [];
      const needs = words(needed).map((word) => word.split('|') as Meaning[]);
      return {
        field,
        needs,
        may: new Set([...needs.flat(), ...(words(optional) as Meaning[])]),
        weight: Number(weight),
      };
    }),
  );
}

/** Whether a heading of these meanings says the rule's field. */
export function says(rule: Rule, meanings: ReadonlySet<Meaning>): boolean {
  return (
    rule.needs.every((group) => group.some((one) => meanings.has(one))) &&
    [...meanings].every((one) => rule.may.has(one))
  );
}

function words(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}
