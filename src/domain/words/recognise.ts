/** The word of the list that the text means, in any language the product speaks, regardless of case and outer spaces; else undefined. */
export function wordIn<V extends string>(values: readonly V[], text: string): V | undefined {
  const wanted = text.trim().toLowerCase();
  return values.find((value) => value.toLowerCase() === wanted);
}
