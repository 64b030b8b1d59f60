// What the command line may use of the server.

export { openStore, type Store, type StoreOptions } from './database/open-store.ts';
export { StoreUnusable } from './database/store-unusable.ts';
export { buildApp, type AppOptions } from './build-app.ts';
export { NotLocal, startServer, type RunningServer, type ServerOptions } from './start-server.ts';
export { Problem } from './request/problem.ts';
