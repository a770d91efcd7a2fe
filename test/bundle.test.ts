import { describe } from 'vitest';
import { checkBundle } from './bundle';

describe('the built project', { timeout: 60_000 }, () => checkBundle('dist'));
