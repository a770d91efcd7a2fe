import './style/base.css';
import './style/fields.css';
import './style/outcome.css';
import './style/start.css';
import './style/garden.css';
import './style/card.css';
import './style/daily.css';
import './style/dialog.css';
import './style/adopt.css';
import { render } from 'preact';
import { AdoptPage } from './adopt/page';
import { clientOf } from './client';

render(<AdoptPage ask={clientOf()} />, document.getElementById('page')!);
