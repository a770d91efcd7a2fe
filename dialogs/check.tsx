import './style/base.css';
import './style/fields.css';
import './style/outcome.css';
import './style/start.css';
import './style/garden.css';
import './style/daily.css';
import './style/dialog.css';
import './style/check.css';
import './style/passing-on.css';
import { render } from 'preact';
import { CheckPage } from './check/page';
import { clientOf } from './client';

render(<CheckPage ask={clientOf()} />, document.getElementById('page')!);
