import { render } from 'preact';
import { AdoptPage } from './adopt/page';
import { clientOf } from './client';

render(<AdoptPage ask={clientOf()} />, document.getElementById('page')!);
