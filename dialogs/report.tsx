import { render } from 'preact';
import { clientOf } from './client';
import { TakeAlongPage } from './report/page';

render(<TakeAlongPage ask={clientOf()} />, document.getElementById('page')!);
