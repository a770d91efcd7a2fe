import './style/base.css';
import './style/fields.css';
import './style/outcome.css';
import './style/start.css';
import './style/garden.css';
import './style/daily.css';
import './style/dialog.css';
import './style/passing-on.css';
import { render } from 'preact';
import { clientOf } from './client';
import { HandoverPage } from './handover/page';

render(<HandoverPage ask={clientOf()} />, document.getElementById('page')!);
