import { render } from 'preact';
import { clientOf } from './client';
import { GapsPage } from './gaps/page';

render(<GapsPage ask={clientOf()} />, document.getElementById('page')!);
