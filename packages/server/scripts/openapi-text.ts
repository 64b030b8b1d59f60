// The OpenAPI as text with sorted components, for the script that writes it and the test that finds it stale.

import { buildApp } from '../src/build-app.ts';
import { openStore } from '../src/database/open-store.ts';

export async function openapiText(): Promise<string> {
  const store = await openStore({ dataDir: null });
  try {
    const app = await buildApp(store);
    await app.ready();
    const document = app.swagger();
    await app.close();
    return `${JSON.stringify(document, null, 1)}\n`;
  } finally {
    await store.close();
  }
}
