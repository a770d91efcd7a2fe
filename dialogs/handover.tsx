import { render } from 'preact';
import { clientOf } from './client';
import { HandoverPage } from './handover/page';

render(<HandoverPage ask={clientOf()} />, document.getElementById('page')!);
