import { describe, expect, it } from 'vitest';
import type { Worked } from './worked';
import { decidedFor, planted, workedIn } from './worked';

const examples = workedIn<Worked & { readonly id: string }>('rules-examples.json');

describe('the worked examples of the rules', () => {
  it.each(examples)('$id: $says', (example) => {
    const { checks: codes, ...named } = example.expect;
    const { garden, checks } = planted(example);
    expect(decidedFor(garden, named)).toEqual(named);
    expect(checks.map(({ code }) => code).sort()).toEqual(codes);
  });
});
