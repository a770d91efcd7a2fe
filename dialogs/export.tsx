import { render } from 'preact';
import { clientOf } from './client';
import { ExportPage } from './export/page';

render(<ExportPage ask={clientOf()} />, document.getElementById('page')!);
