import { render } from 'preact';
import { clientOf } from './client';
import { LookBackPage } from './look-back/page';

render(<LookBackPage ask={clientOf()} />, document.getElementById('page')!);
