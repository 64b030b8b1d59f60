// Made by packages/server/scripts/generate-schema.ts from the migrated database. Do not edit: change a migration and run it again.

import type { ColumnType } from "kysely";

export type Generated<T> = T extends ColumnType<infer S, infer I, infer U>
  ? ColumnType<S, I | undefined, U>
  : ColumnType<T, T | undefined, T>;

export type Int8 = ColumnType<string, bigint | number | string, bigint | number | string>;

export type Json = JsonValue;

export type JsonArray = JsonValue[];

export type JsonObject = {
  [x: string]: JsonValue | undefined;
};

export type JsonPrimitive = boolean | number | string | null;

export type JsonValue = JsonArray | JsonObject | JsonPrimitive;

export type Numeric = ColumnType<string, number | string, number | string>;

export type Timestamp = ColumnType<Date, Date | string, Date | string>;

export interface AuditEntry {
  action: string;
  actor: string;
  at: Generated<Timestamp>;
  audit_id: Generated<Int8>;
  command_id: string | null;
  details: Generated<Json>;
  permission: string;
  plan_id: string | null;
  satker_id: string;
  version_id: string | null;
}

export interface Block {
  block_id: string;
  content: Json;
  kind: string;
  plain_text: string;
  position: number;
  satker_id: string;
  version_id: string;
}

export interface ColumnMapping {
  changed_at: Generated<Timestamp>;
  changed_by: string;
  columns: Json;
  file_name: string;
  layout: string;
  satker_id: string;
  sheet: string;
}

export interface Command {
  actor: string;
  body_hash: string;
  command_id: string;
  done_at: Generated<Timestamp>;
  edits: Json | null;
  expected_revision: number | null;
  inverse: Json | null;
  kind: string;
  label: string;
  plan_id: string;
  reply: Json;
  revision: number | null;
  satker_id: string;
  targets: Generated<string[]>;
  version_id: string;
}

export interface Dataset {
  dataset_id: string;
  file_id: string;
  from_year: number;
  imported_at: Generated<Timestamp>;
  imported_by: string;
  level: Generated<string>;
  number: Generated<Int8>;
  satker_id: string;
  source: string;
  source_key: string;
  subject: string;
  title: string;
  to_year: number;
}

export interface DatasetFile {
  blocks: Json;
  bytes: Buffer;
  file_id: string;
  file_name: string;
  origin: string;
  plan_id: string | null;
  received_at: Generated<Timestamp>;
  received_by: string;
  revision: number | null;
  satker_id: string;
  sha256: string;
}

export interface Finding {
  cell: string | null;
  computed: string | null;
  difference: string | null;
  line: number | null;
  message: Json;
  path: string;
  position: number;
  quote: string;
  related: Json;
  repairs: Json;
  rule: string;
  satker_id: string;
  severity: string;
  spot: Json;
  stated: string | null;
  suppressed_reason: string | null;
  version_id: string;
}

export interface ImportFile {
  bytes: Buffer;
  file_name: string;
  import_id: string;
  reader: string;
  received_at: Generated<Timestamp>;
  received_by: string;
  satker_id: string;
  sha256: string;
  unread: Json;
  year: number;
}

export interface Indicator {
  aggregation: string;
  indicator_id: string;
  kind: string | null;
  marker: string | null;
  name: string;
  node_id: string;
  place_cell: string | null;
  place_line: number | null;
  polarity: string;
  position: number;
  sasaran: string | null;
  satker_id: string;
  satuan: string | null;
  scope: string;
  target: Numeric | null;
  target_raw: string | null;
  version_id: string;
}

export interface LintRun {
  engine: string;
  failed: number;
  kebutuhan: Numeric | null;
  not_applicable: number;
  pagu: Numeric | null;
  passed: number;
  revision: number;
  satker_id: string;
  suppression_revision: number;
  version_id: string;
}

export interface Observation {
  dataset_id: string;
  entered_at: Generated<Timestamp>;
  entered_by: string;
  measure: string;
  month: number | null;
  observation_id: string;
  place_cell: string | null;
  place_line: number | null;
  position: number;
  quality: string | null;
  raw: string;
  reason: string | null;
  region_code: string;
  satker_id: string;
  substance: string | null;
  supersedes: string | null;
  unit: string | null;
  value: Numeric | null;
  year: number;
}

export interface Plan {
  created_at: Generated<Timestamp>;
  plan_id: string;
  removed_at: Timestamp | null;
  removed_by: string | null;
  satker_id: string;
  year: number;
}

export interface PlanDataset {
  dataset_id: string;
  link_id: string;
  linked_at: Generated<Timestamp>;
  linked_by: string;
  plan_id: string;
  satker_id: string;
  withdrawn_at: Timestamp | null;
  withdrawn_by: string | null;
  withdrawn_reason: string | null;
}

export interface PlanNode {
  amount: Int8 | null;
  amount_computed: Int8 | null;
  amount_raw: string | null;
  code: string | null;
  level: string;
  marker: string | null;
  name: string;
  node_id: string;
  parent_id: string | null;
  place_cell: string | null;
  place_line: number | null;
  position: number;
  price: Int8 | null;
  price_raw: string | null;
  sasaran: string | null;
  satker_id: string;
  satuan: string | null;
  sumber_dana: string | null;
  version_id: string;
  volume: Numeric | null;
  volume_raw: string | null;
}

export interface PlanProfile {
  address: string | null;
  city: string | null;
  date: string | null;
  office: string;
  office_kind: string | null;
  region_code: string | null;
  satker_id: string;
  signatory: string | null;
  version_id: string;
  year: number | null;
}

export interface PlanVersion {
  changed_at: Generated<Timestamp>;
  created_at: Generated<Timestamp>;
  import_id: string | null;
  number: number;
  plan_id: string;
  revision: Generated<number>;
  satker_id: string;
  status: Generated<string>;
  suppression_revision: Generated<number>;
  version_id: string;
}

export interface Satker {
  code: string | null;
  created_at: Generated<Timestamp>;
  kind: string | null;
  name: string;
  name_key: string;
  region_code: string | null;
  satker_id: string;
}

export interface Suppression {
  created_at: Generated<Timestamp>;
  created_by: string;
  lifted_at: Timestamp | null;
  lifted_by: string | null;
  line: number | null;
  path: string | null;
  plan_id: string;
  reason: string;
  rule: string;
  satker_id: string;
  suppression_id: string;
}

export interface DB {
  audit_entry: AuditEntry;
  block: Block;
  column_mapping: ColumnMapping;
  command: Command;
  dataset: Dataset;
  dataset_file: DatasetFile;
  finding: Finding;
  import_file: ImportFile;
  indicator: Indicator;
  lint_run: LintRun;
  observation: Observation;
  plan: Plan;
  plan_dataset: PlanDataset;
  plan_node: PlanNode;
  plan_profile: PlanProfile;
  plan_version: PlanVersion;
  satker: Satker;
  suppression: Suppression;
}
