// What the command line may use of the server.

export { TOTAL_LEVELS, type AgencyTotal, type TotalLevel, type TotalsOf } from './agency/agency-totals.ts';
export { getTotals } from './agency/get-totals.ts';
export { importPlans, type ImportedPlans, type PlanToImport } from './agency/import-plans.ts';
export { buildApp, type AppOptions } from './build-app.ts';
export { backupPlace } from './backup/backup-place.ts';
export { BackupUnusable } from './backup/backup-unusable.ts';
export { readBackup, type BackupSummary } from './backup/read-backup.ts';
export { restoreBackup } from './backup/restore-backup.ts';
export { writeBackup } from './backup/write-backup.ts';
export { examine, type Examined } from './doctor/examine.ts';
export { openStore, type Store, type StoreOptions } from './database/open-store.ts';
export { StoreUnusable } from './database/store-unusable.ts';
export { importFile, type ImportedFile, type ImportFileOptions } from './import/import-file.ts';
export { lintAgency, type CheckedOfAgency, type LintAgencyOptions, type LintedAgency, type LintProgress, type PlanFindings } from './lint/lint-agency.ts';
export { getPlanContent, hasPlans, type PlanOfYear } from './plan/get-plan-content.ts';
export { Problem } from './request/problem.ts';
export { NotLocal, startServer, type RunningServer, type ServerOptions } from './start-server.ts';
