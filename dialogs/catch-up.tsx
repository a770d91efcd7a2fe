import './style/base.css';
import './style/fields.css';
import './style/outcome.css';
import './style/start.css';
import './style/garden.css';
import './style/daily.css';
import './style/dialog.css';
import './style/catch-up.css';
import { render } from 'preact';
import { CatchUpPage } from './catch-up/page';
import { clientOf } from './client';

render(<CatchUpPage ask={clientOf()} />, document.getElementById('page')!);
