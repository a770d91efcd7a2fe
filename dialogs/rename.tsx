import { render } from 'preact';
import { clientOf } from './client';
import { RenamePage } from './rename/page';

render(<RenamePage ask={clientOf()} />, document.getElementById('page')!);
