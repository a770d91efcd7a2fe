import { render } from 'preact';
import { GuidePage } from './guide/page';

render(<GuidePage />, document.getElementById('page')!);
