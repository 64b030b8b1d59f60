// What the command line may use of the server.

export { buildApp, type AppOptions } from './build-app.ts';
export { openStore, type Store, type StoreOptions } from './database/open-store.ts';
export { StoreUnusable } from './database/store-unusable.ts';
export { importFile, type ImportedFile, type ImportFileOptions } from './import/import-file.ts';
export { getPlanContent, hasPlans, type PlanOfYear } from './plan/get-plan-content.ts';
export { Problem } from './request/problem.ts';
export { NotLocal, startServer, type RunningServer, type ServerOptions } from './start-server.ts';
