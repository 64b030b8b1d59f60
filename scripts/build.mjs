// `npm run build`: builds the screens and the fast command line when stale.

import { ensureBuilt, ensureInstalled } from './fresh.mjs';

ensureInstalled();
ensureBuilt();
