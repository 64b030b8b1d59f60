-- External datasets: figures that others counted, each by kab/kota and year, with the file that said so and who imported it.
-- The satker stands first in every key. Nothing is deleted and no delete cascades: a correction is an observation of its own that supersedes another.
-- Written for PostgreSQL 15.

-- The file as it came, kept once. Of a table taken over from a plan: its blocks, with the plan and the revision they stood in.
create table tenun.dataset_file (
  satker_id    uuid not null references tenun.satker,
  file_id      uuid not null,
  origin       text not null check (origin in ('file', 'paste', 'plan')),
  file_name    text not null,
  sha256       text not null check (length(sha256) = 64),
  bytes        bytea not null,
  -- What was read of it: what a person reviews and what is stored are one reading.
  blocks       jsonb not null,
  plan_id      uuid,
  revision     integer,
  received_at  timestamptz not null default now(),
  received_by  text not null,
  primary key (satker_id, file_id),
  unique (satker_id, sha256, origin, file_name),
  foreign key (satker_id, plan_id) references tenun.plan
);

create table tenun.dataset (
  satker_id    uuid not null,
  dataset_id   uuid not null,
  file_id      uuid not null,
  -- Counts the datasets of a satker as they come: the later one says what counts.
  number       bigint generated always as identity,
  -- Who reported, as written and as the keys of figures carry it: "POLDA NTT", polda.
  source       text collate "und-x-icu" not null check (length(btrim(source)) > 0),
  source_key   text not null check (length(source_key) > 0),
  subject      text not null check (subject in ('kasus-narkotika', 'penduduk')),
  -- Below which level of region the figures are divided.
  level        text not null default 'kabupaten-kota' check (level in ('kabupaten-kota')),
  title        text not null,
  from_year    integer not null check (from_year between 1000 and 2999),
  to_year      integer not null check (to_year between from_year and 2999),
  imported_at  timestamptz not null default now(),
  imported_by  text not null,
  primary key (satker_id, dataset_id),
  foreign key (satker_id, file_id) references tenun.dataset_file
);

create table tenun.observation (
  satker_id       uuid not null,
  dataset_id      uuid not null,
  observation_id  uuid not null,
  -- The order of the file; a correction has the position of what it corrects.
  position        integer not null,
  -- Kemendagri: 53.04.
  region_code     text not null check (region_code ~ '^[0-9]{2}\.[0-9]{2}$'),
  year            integer not null check (year between 1000 and 2999),
  month           integer check (month between 1 and 12),
  measure         text not null check (measure in ('kasus', 'tersangka', 'barang-bukti', 'penduduk')),
  substance       text,
  unit            text,
  quality         text check (quality in ('bruto', 'netto')),
  -- Null: the source has the row but states nothing there. That is no zero.
  value           numeric check (value >= 0),
  -- The characters of the source; empty where a person entered it.
  raw             text not null,
  place_line      integer,
  place_cell      text,
  supersedes      uuid,
  reason          text check (length(btrim(reason)) > 0),
  entered_at      timestamptz not null default now(),
  entered_by      text not null,
  primary key (satker_id, dataset_id, observation_id),
  foreign key (satker_id, dataset_id) references tenun.dataset,
  foreign key (satker_id, dataset_id, supersedes) references tenun.observation (satker_id, dataset_id, observation_id) deferrable initially deferred,
  -- One observation is corrected once; who corrects again corrects the correction.
  unique (satker_id, dataset_id, supersedes),
  check ((measure = 'barang-bukti') = (substance is not null and unit is not null)),
  check (supersedes is null or reason is not null)
);

-- Which datasets stand beside which plan. Taken back, the line stays, with who did it and why.
create table tenun.plan_dataset (
  satker_id         uuid not null,
  link_id           uuid not null,
  plan_id           uuid not null,
  dataset_id        uuid not null,
  linked_at         timestamptz not null default now(),
  linked_by         text not null,
  withdrawn_at      timestamptz,
  withdrawn_by      text,
  withdrawn_reason  text check (length(btrim(withdrawn_reason)) > 0),
  primary key (satker_id, link_id),
  foreign key (satker_id, plan_id) references tenun.plan,
  foreign key (satker_id, dataset_id) references tenun.dataset,
  check ((withdrawn_at is null) = (withdrawn_reason is null))
);
create unique index on tenun.plan_dataset (satker_id, plan_id, dataset_id) where withdrawn_at is null;

alter table tenun.command drop constraint command_kind_check;
alter table tenun.command add constraint command_kind_check check (kind in ('edit', 'undo', 'redo', 'repair', 'import', 'begin', 'suppress', 'lift', 'dataset-import', 'dataset-correct', 'dataset-withdraw', 'dataset-link'));

create trigger observation_is_append_only before update or delete or truncate on tenun.observation for each statement execute function tenun.refuse_change();
create trigger dataset_is_append_only before update or delete or truncate on tenun.dataset for each statement execute function tenun.refuse_change();
create trigger dataset_file_is_kept before update or delete or truncate on tenun.dataset_file for each statement execute function tenun.refuse_change();
create trigger plan_dataset_is_kept before delete or truncate on tenun.plan_dataset for each statement execute function tenun.refuse_change();
