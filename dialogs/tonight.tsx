import { render } from 'preact';
import { clientOf } from './client';
import { TonightPage } from './tonight/page';

render(<TonightPage ask={clientOf()} />, document.getElementById('page')!);
