import './style/base.css';
import './style/dialog.css';
import './style/guide.css';
import { render } from 'preact';
import { GuidePage } from './guide/page';

render(<GuidePage />, document.getElementById('page')!);
