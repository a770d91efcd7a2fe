import { render } from 'preact';
import { clientOf } from './client';
import { Sidebar } from './sidebar/sidebar';

render(<Sidebar ask={clientOf()} />, document.getElementById('page')!);
