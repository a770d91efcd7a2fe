import { render } from 'preact';
import { clientOf } from './client';
import { ThanksPage } from './thanks/page';

render(<ThanksPage ask={clientOf()} />, document.getElementById('page')!);
