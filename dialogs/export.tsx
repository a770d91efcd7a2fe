import './style/base.css';
import './style/fields.css';
import './style/outcome.css';
import './style/start.css';
import './style/garden.css';
import './style/daily.css';
import './style/dialog.css';
import './style/passing-on.css';
import './style/report.css';
import { render } from 'preact';
import { clientOf } from './client';
import { ExportPage } from './export/page';

render(<ExportPage ask={clientOf()} />, document.getElementById('page')!);
