/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import { Sidebar } from './sidebar';

/*
 * The first screen of the sidebar as one would write it in React, with the same words, style and markup. It does less than ours behind
 * it: no type-ahead of its own, no outcomes and undo, no season, no steps of a report, no dialogs to come back from.
 */

createRoot(document.getElementById('page')!).render(<Sidebar />);
