/** Input that cannot be used: one sentence for the person at the terminal, exit code 2, nothing written. */
interface Refusal extends Error {
  readonly refusal: true;
}

/** Stops with a sentence that says what is wrong and what would be right. */
export function refuse(sentence: string): never {
  throw Object.assign(new Error(sentence), { refusal: true as const });
}

/** Whether something thrown is a refusal. */
export function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && 'refusal' in error;
}
