import type { Doing, Told } from '../talk';

let line: Promise<unknown> = Promise.resolve();

/** Tells the server what was done; one after the other, in the order in which it was done. */
export function tell(doing: Doing): Promise<Told> {
  const told = line.then(async () => {
    const response = await fetch(location.pathname, { method: 'POST', body: JSON.stringify(doing) });
    if (!response.ok) throw new Error(await response.text());
    return (await response.json()) as Told;
  });
  line = told.catch(() => undefined);
  return told;
}
