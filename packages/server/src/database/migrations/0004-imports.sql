-- What a person said of columns that were not recognised, remembered for the layout; and plans that were taken back before anything was built on them.
-- Written for PostgreSQL 15.

create table tenun.column_mapping (
  satker_id   uuid not null references tenun.satker,
  -- A hash of the titles of the sheet: the same titles are the same layout, whatever stands under them.
  layout      text not null check (length(layout) = 64),
  -- Title as normalised: field of the matrix, or `ignore`.
  columns     jsonb not null,
  sheet       text not null,
  file_name   text not null,
  changed_at  timestamptz not null default now(),
  changed_by  text not null,
  primary key (satker_id, layout)
);

-- A draft that was taken back stays with all that was done to it; another plan may stand in its place.
alter table tenun.plan add column removed_at timestamptz, add column removed_by text, add check ((removed_at is null) = (removed_by is null));
alter table tenun.plan drop constraint plan_satker_id_year_key;
create unique index plan_of_year on tenun.plan (satker_id, year) where removed_at is null;

alter table tenun.command drop constraint command_kind_check;
alter table tenun.command add constraint command_kind_check check (kind in ('edit', 'undo', 'redo', 'repair', 'import', 'begin', 'suppress', 'lift', 'remove', 'bring-back', 'dataset-import', 'dataset-correct', 'dataset-withdraw', 'dataset-link'));
