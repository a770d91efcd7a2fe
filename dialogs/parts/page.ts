import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Ask } from '../client';
import type { Strings } from '../strings/strings';
import type { Work } from './work';

/** What every part of the sidebar needs: the server, the words, and the one piece of work at a time. */
export interface Page {
  ask: Ask;
  words: Strings;
  work: Work;
}

export const PageContext = createContext<Page | null>(null);

/** The page a component stands on; throws outside of one. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === null) throw new Error('This component stands outside of a page.');
  return page;
}
