-- Plans as versioned trees, the blocks of their documents, imported files, findings, suppressions, commands and the audit.
-- The satker stands first in every key, so that tables can be distributed by satker. No delete cascades: what is above a draft is never removed.
-- Written for PostgreSQL 15; names are ordered by the ICU collation.

create table tenun.satker (
  satker_id    uuid primary key,
  code         text,
  name         text collate "und-x-icu" not null,
  -- The name folded for matching: case, accents and punctuation do not make another office.
  name_key     text not null unique,
  kind         text check (kind in ('pusat', 'provinsi', 'kabupaten-kota')),
  region_code  text,
  created_at   timestamptz not null default now()
);

create table tenun.plan (
  satker_id    uuid not null references tenun.satker,
  plan_id      uuid not null,
  year         integer not null check (year between 1000 and 2999),
  created_at   timestamptz not null default now(),
  primary key (satker_id, plan_id),
  unique (satker_id, year),
  unique (plan_id)
);

create table tenun.plan_version (
  satker_id             uuid not null,
  version_id            uuid not null,
  plan_id               uuid not null,
  number                integer not null check (number >= 1),
  status                text not null default 'draft' check (status in ('draft', 'active', 'superseded')),
  -- Counts the changes of the content; a command says which one it was made for.
  revision              integer not null default 0,
  -- Counts the changes of the suppressions, which change the findings but not the content.
  suppression_revision  integer not null default 0,
  import_id             uuid,
  created_at            timestamptz not null default now(),
  changed_at            timestamptz not null default now(),
  primary key (satker_id, version_id),
  unique (satker_id, plan_id, number),
  foreign key (satker_id, plan_id) references tenun.plan
);

create table tenun.plan_profile (
  satker_id    uuid not null,
  version_id   uuid not null,
  office       text collate "und-x-icu" not null,
  office_kind  text check (office_kind in ('pusat', 'provinsi', 'kabupaten-kota')),
  region_code  text,
  year         integer,
  address      text,
  city         text,
  -- As printed ("6 Februari 2024"), not a calendar day.
  date         text,
  signatory    text,
  primary key (satker_id, version_id),
  foreign key (satker_id, version_id) references tenun.plan_version
);

create table tenun.plan_node (
  satker_id        uuid not null,
  version_id       uuid not null,
  -- Stable through versions, so that realisation and evidence survive a revision.
  node_id          text not null,
  parent_id        text,
  position         integer not null,
  level            text not null check (level in ('program', 'kegiatan', 'kro', 'ro', 'komponen', 'subkomponen', 'akun', 'detil')),
  code             text,
  name             text collate "und-x-icu" not null,
  marker           text,
  sasaran          text,
  volume_raw       text,
  volume           numeric,
  satuan           text,
  price_raw        text,
  price            bigint,
  -- What was stated (on a leaf: entered) as written and as understood, beside what the rows below add up to. Null is not zero.
  amount_raw       text,
  amount           bigint,
  amount_computed  bigint,
  sumber_dana      text,
  place_line       integer,
  place_cell       text,
  primary key (satker_id, version_id, node_id),
  foreign key (satker_id, version_id) references tenun.plan_version,
  foreign key (satker_id, version_id, parent_id) references tenun.plan_node (satker_id, version_id, node_id) deferrable initially deferred,
  check (volume is null or volume_raw is not null),
  check (price is null or price_raw is not null),
  check (amount is null or amount_raw is not null)
);

create table tenun.indicator (
  satker_id     uuid not null,
  version_id    uuid not null,
  indicator_id  text not null,
  node_id       text not null,
  position      integer not null,
  sasaran       text,
  name          text collate "und-x-icu" not null,
  marker        text,
  target_raw    text,
  target        numeric,
  satuan        text,
  kind          text check (kind in ('input', 'output', 'outcome', 'impact')),
  polarity      text not null check (polarity in ('maximize', 'minimize', 'stabilize')),
  scope         text not null check (scope in ('satker', 'wilayah')),
  aggregation   text not null check (aggregation in ('sum', 'count-units-reaching-target', 'count-regions-in-category', 'none')),
  place_line    integer,
  place_cell    text,
  primary key (satker_id, version_id, indicator_id),
  foreign key (satker_id, version_id, node_id) references tenun.plan_node deferrable initially deferred,
  check (target is null or target_raw is not null)
);

create table tenun.block (
  satker_id   uuid not null,
  version_id  uuid not null,
  block_id    text not null,
  position    integer not null,
  kind        text not null check (kind in ('heading', 'paragraph', 'list', 'table', 'picture')),
  content     jsonb not null,
  -- The texts of the block for searching.
  plain_text  text not null,
  primary key (satker_id, version_id, block_id),
  foreign key (satker_id, version_id) references tenun.plan_version
);

create table tenun.import_file (
  satker_id    uuid not null references tenun.satker,
  import_id    uuid not null,
  year         integer not null,
  file_name    text not null,
  sha256       text not null check (length(sha256) = 64),
  bytes        bytea not null,
  reader       text not null,
  unread       jsonb not null,
  received_at  timestamptz not null default now(),
  received_by  text not null,
  primary key (satker_id, import_id),
  unique (satker_id, sha256, year)
);

alter table tenun.plan_version add foreign key (satker_id, import_id) references tenun.import_file;

create table tenun.suppression (
  satker_id       uuid not null,
  suppression_id  uuid not null,
  plan_id         uuid not null,
  rule            text not null,
  -- Where: a path, or the line of the imported file; both null: the whole plan.
  path            text,
  line            integer,
  reason          text not null check (length(btrim(reason)) > 0),
  created_at      timestamptz not null default now(),
  created_by      text not null,
  lifted_at       timestamptz,
  lifted_by       text,
  primary key (satker_id, suppression_id),
  foreign key (satker_id, plan_id) references tenun.plan
);
create index on tenun.suppression (satker_id, plan_id) where lifted_at is null;

create table tenun.command (
  satker_id          uuid not null references tenun.satker,
  -- Made by the client; the same id is answered with the same reply.
  command_id         uuid not null,
  body_hash          text not null check (length(body_hash) = 64),
  kind               text not null check (kind in ('edit', 'undo', 'redo', 'repair', 'import', 'begin', 'suppress', 'lift')),
  label              text not null,
  actor              text not null,
  plan_id            uuid not null,
  version_id         uuid not null,
  expected_revision  integer,
  -- The revision that the command made; null when it left the content as it was.
  revision           integer,
  reply              jsonb not null,
  edits              jsonb,
  inverse            jsonb,
  -- For undo and redo: the commands that were taken back or done again, in that order.
  targets            uuid[] not null default '{}',
  done_at            timestamptz not null default now(),
  primary key (satker_id, command_id),
  foreign key (satker_id, version_id) references tenun.plan_version,
  check (revision is null or (edits is not null and inverse is not null))
);
create unique index on tenun.command (satker_id, version_id, revision);

-- What the linter found, kept per revision of content and suppressions. Computed from the plan: may be dropped and made again at any time.
create table tenun.lint_run (
  satker_id             uuid not null,
  version_id            uuid not null,
  revision              integer not null,
  suppression_revision  integer not null,
  -- Which rules: a hash of their sources.
  engine                text not null,
  passed                integer not null,
  failed                integer not null,
  not_applicable        integer not null,
  -- Totals of the plan: allocation and need, two things; null when not filled in or not computable.
  pagu                  numeric,
  kebutuhan             numeric,
  primary key (satker_id, version_id),
  foreign key (satker_id, version_id) references tenun.plan_version
);

create table tenun.finding (
  satker_id   uuid not null,
  version_id  uuid not null,
  position    integer not null,
  rule        text not null,
  severity    text not null check (severity in ('error', 'warning', 'info')),
  path        text not null,
  line        integer,
  cell        text,
  quote       text not null,
  stated      text,
  computed    text,
  difference  text,
  message     jsonb not null,
  -- Spot with the stretch of text, related places, repairs.
  spot        jsonb not null,
  related     jsonb not null,
  repairs     jsonb not null,
  suppressed_reason  text,
  primary key (satker_id, version_id, position),
  foreign key (satker_id, version_id) references tenun.plan_version
);

create table tenun.audit_entry (
  satker_id   uuid not null references tenun.satker,
  audit_id    bigint generated always as identity,
  at          timestamptz not null default now(),
  actor       text not null,
  permission  text not null,
  action      text not null,
  plan_id     uuid,
  version_id  uuid,
  command_id  uuid,
  details     jsonb not null default '{}',
  primary key (satker_id, audit_id)
);

-- Append-only: the hash chain over it comes with the issue on audit.
create function tenun.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'entries of % are never changed or removed', tg_table_name using errcode = 'raise_exception';
end
$$;
create trigger audit_entry_is_append_only before update or delete or truncate on tenun.audit_entry for each statement execute function tenun.refuse_change();
create trigger command_is_append_only before update or delete or truncate on tenun.command for each statement execute function tenun.refuse_change();
create trigger import_file_is_kept before delete or truncate on tenun.import_file for each statement execute function tenun.refuse_change();
