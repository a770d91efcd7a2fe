import { render } from 'preact';
import { CheckPage } from './check/page';
import { clientOf } from './client';

render(<CheckPage ask={clientOf()} />, document.getElementById('page')!);
