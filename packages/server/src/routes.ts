// All endpoints of the API, in the order in which the OpenAPI lists them.

import { getAgencyTotals } from './agency/get-agency-totals.ts';
import { confirmDataset } from './dataset/confirm-dataset.ts';
import { correctObservation } from './dataset/correct-observation.ts';
import { getDatasetFile } from './dataset/get-dataset-file.ts';
import { linkDataset, withdrawDataset } from './dataset/link-dataset.ts';
import { getRegionFacts, listDatasets } from './dataset/list-datasets.ts';
import { startDataset, startDatasetFromPlan } from './dataset/start-dataset.ts';
import { getBackup } from './backup/get-backup.ts';
import { getDocument } from './document/get-document.ts';
import { getTemplate } from './document/get-template.ts';
import { getHealth } from './health/get-health.ts';
import { applyImport } from './import/apply-import.ts';
import { cancelImport } from './import/cancel-import.ts';
import { getMarkedFile } from './import/get-marked-file.ts';
import { getReading } from './import/reading-progress.ts';
import { startImport } from './import/start-import.ts';
import { applyRepair } from './lint/apply-repair.ts';
import { getFindings } from './lint/get-findings.ts';
import { liftSuppression } from './lint/lift-suppression.ts';
import { suppressFinding } from './lint/suppress-finding.ts';
import { beginPlan } from './plan/begin-plan.ts';
import { editPlan } from './plan/edit-plan.ts';
import { getPlan } from './plan/get-plan.ts';
import { listHistory } from './plan/list-history.ts';
import { listPlans } from './plan/list-plans.ts';
import { bringPlanBack, removePlan } from './plan/remove-plan.ts';
import { redoEdits, undoEdits } from './plan/undo-edits.ts';
import type { Route } from './request/endpoint.ts';
import { getRule } from './rules/get-rule.ts';
import { listRules } from './rules/list-rules.ts';
import { searchPlans } from './search/search-plans.ts';

export const ROUTES: readonly Route[] = [
  getHealth, getBackup,
  listPlans, getPlan, beginPlan, removePlan, bringPlanBack, editPlan, undoEdits, redoEdits, listHistory,
  getFindings, applyRepair, suppressFinding, liftSuppression,
  startImport, getReading, getMarkedFile, applyImport, cancelImport,
  listDatasets, getDatasetFile, getRegionFacts, startDataset, startDatasetFromPlan, confirmDataset, correctObservation, withdrawDataset, linkDataset,
  getDocument, getTemplate,
  listRules, getRule,
  searchPlans,
  getAgencyTotals,
];
