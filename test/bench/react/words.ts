import { createContext, useContext } from 'react';
import { type Strings, stringsOf } from '../../../dialogs/strings/strings';

const WordsContext = createContext(stringsOf('en'));

/** Gives the words to everything below. */
export const WordsProvider = WordsContext.Provider;

/** The words in the spreadsheet's language. */
export function useWords(): Strings {
  return useContext(WordsContext);
}
