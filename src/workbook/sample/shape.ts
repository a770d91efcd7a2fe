import type { log } from '../tables/log';
import type { partners } from '../tables/partners';
import type { ComputedColumn, DateColumn, ListColumn, NumberColumn, TextColumn } from '../tables/table';

/** A date of the sample: how many days ago it was; ahead when negative. */
export type Ago = number;

type Shaped<C> = {
  readonly [K in keyof C as C[K] extends TextColumn | ComputedColumn ? never : K]?: C[K] extends DateColumn
    ? Ago
    : C[K] extends NumberColumn
      ? number
      : C[K] extends ListColumn<infer V>
        ? V
        : never;
};

/** What a sample partner has in every language: its dates and its words from lists. */
export type PartnerShape = Shaped<typeof partners.columns>;

/** A sample row of the Log; `with`: the other partner that it names. */
export type EventShape = Omit<Shaped<typeof log.columns>, 'date'> & { readonly ago: Ago; readonly with?: string };

/** What a sample partner has in one language: the texts of its row. */
export type PartnerTexts = { readonly name: string } & {
  readonly [K in keyof typeof partners.columns as (typeof partners.columns)[K] extends TextColumn ? K : never]?: string;
};
