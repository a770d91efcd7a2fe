/** What is made when it is first asked for, and then kept: each execution loads the whole script, and most ask for little of it. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
