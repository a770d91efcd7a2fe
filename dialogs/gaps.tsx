import './style/base.css';
import './style/fields.css';
import './style/outcome.css';
import './style/start.css';
import './style/garden.css';
import './style/card.css';
import './style/daily.css';
import './style/dialog.css';
import './style/gaps.css';
import { render } from 'preact';
import { clientOf } from './client';
import { GapsPage } from './gaps/page';

render(<GapsPage ask={clientOf()} />, document.getElementById('page')!);
