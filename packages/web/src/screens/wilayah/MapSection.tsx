// The map of the region: one layer at a time, sources apart or together, and the same figures as a table below.

import { SegmentedControl } from '@mantine/core';
import { factsBesidePlan } from '@tenun/domain/dataset/facts-beside-plan.ts';
import { populationOf } from '@tenun/domain/dataset/facts.ts';
import { drawMap, type DrawnArea } from '@tenun/domain/region/draw-map.ts';
import { mapClasses } from '@tenun/domain/region/map-classes.ts';
import { layerKey, layersOf, measureOf, unitOf, type MeasureLayer, type RegionMeasure, type RegionValue } from '@tenun/domain/region/measures.ts';
import { sourcesOfFacts, yearsOfFacts } from '@tenun/domain/region/plan-measures.ts';
import { formatNumber } from '@tenun/domain/number/format-number.ts';
import { provinceOfOffice } from '@tenun/domain/region/region-names.ts';
import { loadMap } from '@tenun/reference/peta/load-map.ts';
import { placesOf } from '@tenun/reference/peta/places.ts';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useMessages } from '../../language/language.tsx';
import { MapLegend } from '../../parts/map/MapLegend.tsx';
import { RegionMap, type MapSign } from '../../parts/map/RegionMap.tsx';
import { useFacts } from '../../plan/use-facts.ts';
import { usePlan } from '../../plan/use-plan.tsx';
import { mapMessages } from './map-messages.ts';
import { MapTable } from './MapTable.tsx';
import styles from './wilayah.module.css';

const WIDTH = 1000;
const TOGETHER = '*';
const APART = '||';

export default function MapSection() {
  const t = useMessages(mapMessages);
  const plan = usePlan();
  const beside = useFacts();
  const navigate = useNavigate();
  const { model } = plan;
  const province = provinceOfOffice(model.content.profile);
  const loaded = useQuery({ queryKey: ['map', province], queryFn: () => loadMap(province ?? ''), enabled: province !== null, staleTime: Number.POSITIVE_INFINITY });
  const map = useMemo(() => (loaded.data == null ? null : drawMap(loaded.data, WIDTH)), [loaded.data]);
  const facts = useMemo(() => factsBesidePlan(model.cases, province, beside), [model.cases, province, beside]);
  const sources = sourcesOfFacts(facts);
  const layers = layersOf(facts);
  const [chosen, setChosen] = useState<{ readonly layer?: string; readonly year?: number; readonly source?: string; readonly people?: boolean }>({});
  const [overlays, setOverlays] = useState({ border: true, airports: false, ports: false });
  if (province === null || map === null) return loaded.isError || (loaded.isSuccess && loaded.data === null) ? <p className={styles['note']}>{t.noMap}</p> : null;
  const layer = layers.find((each) => layerKey(each) === chosen.layer) ?? layers[0] ?? null;
  const years = yearsOfFacts(facts.filter((fact) => layer !== null && layerKey(fact.layer) === layerKey(layer) && fact.value !== null));
  const year = years.includes(chosen.year ?? -1) ? chosen.year! : (years.at(-1) ?? null);
  const source = chosen.source !== undefined && [TOGETHER, APART, ...sources].includes(chosen.source) ? chosen.source : sources.length > 1 ? APART : (sources[0] ?? TOGETHER);
  const population = populationOf(beside, model.content.profile.year ?? undefined);
  const perPeople = chosen.people === true && population !== null;
  const groups = source === APART ? sources.map((each) => [each]) : source === TOGETHER ? [sources] : [[source]];
  const measures = layer === null || year === null ? [] : groups.map((group) => measureOf(facts, { layer, years: [year], sources: group, province, ...(population === null ? {} : { population: population.people }) }));
  const shown = (value: RegionValue): RegionValue => (perPeople ? { ...value, value: value.value === null ? null : value.per100k } : value);
  // One scale for all maps, so that a shade means the same on each.
  const classes = mapClasses(measures.flatMap(({ values }) => values.map(shown)));
  const places = placesOf(province);
  const signs: MapSign[] = [
    ...(overlays.airports ? (places?.airports ?? []).map((each): MapSign => ({ kind: 'airport', name: `${t.airport} ${each.name}`, at: map.place(each.lon, each.lat), doubtful: each.quality === 'low' })) : []),
    ...(overlays.ports ? (places?.ports ?? []).map((each): MapSign => ({ kind: 'port', name: `${t.port} ${each.name}`, at: map.place(each.lon, each.lat), doubtful: each.quality === 'low' })) : []),
  ];
  const border = new Set(map.areas.filter((area) => area.border).map((area) => area.code));
  const unit = layer === null ? '' : perPeople ? t.perPeopleUnit(unitOf(layer)) : unitOf(layer);
  return (
    <section className={styles['mapSection']} aria-labelledby="peta">
      <h2 id="peta">{t.title}</h2>
      <div className={styles['controls']}>
        {layers.length > 0 && (
          <label>{t.layer}
            <select value={layer === null ? '' : layerKey(layer)} onChange={(event) => setChosen({ ...chosen, layer: event.currentTarget.value })}>
              {layers.map((each) => <option key={layerKey(each)} value={layerKey(each)}>{layerName(each, t)}</option>)}
            </select>
          </label>
        )}
        {years.length > 0 && (
          <label>{t.year}
            <select value={String(year)} onChange={(event) => setChosen({ ...chosen, year: Number(event.currentTarget.value) })}>
              {years.map((each) => <option key={each} value={each}>{each === 0 ? t.undated : each}</option>)}
            </select>
          </label>
        )}
        {sources.length > 1 && <SegmentedControl aria-label={t.source} size="sm" value={source} onChange={(value) => setChosen({ ...chosen, source: value })} data={[{ value: APART, label: t.apart }, { value: TOGETHER, label: t.together }, ...sources.map((each) => ({ value: each, label: each }))]} />}
        {population !== null && layer !== null && layer.kind !== 'seizure' && <label className={styles['check']}><input type="checkbox" checked={perPeople} onChange={(event) => setChosen({ ...chosen, people: event.currentTarget.checked })} /> {t.perPeople(population.source, population.year)}</label>}
        <fieldset className={styles['overlays']}>
          <legend>{t.overlays}</legend>
          {map.border !== '' && <label className={styles['check']}><input type="checkbox" checked={overlays.border} onChange={(event) => setOverlays({ ...overlays, border: event.currentTarget.checked })} /> {t.border}</label>}
          {places !== null && <label className={styles['check']}><input type="checkbox" checked={overlays.airports} onChange={(event) => setOverlays({ ...overlays, airports: event.currentTarget.checked })} /> {t.airports(places.airports.length)}</label>}
          {places !== null && <label className={styles['check']}><input type="checkbox" checked={overlays.ports} onChange={(event) => setOverlays({ ...overlays, ports: event.currentTarget.checked })} /> {t.ports(places.ports.length)}</label>}
        </fieldset>
      </div>
      {source === TOGETHER && sources.length > 1 && <p className={styles['note']}>{t.togetherNote}</p>}
      <div className={styles['maps']} data-several={measures.length > 1 || undefined}>
        {(measures.length === 0 ? [null] : measures).map((measure) => {
          const values = measure === null ? null : new Map(measure.values.map((value) => [value.region, shown(value)]));
          const name = measure === null ? t.plain : t.mapOf(layer === null ? '' : layerName(layer, t), measure.sources.join(' + '), year === 0 || year === null ? t.undated : String(year));
          return (
            <figure key={measure?.sources.join() ?? 'plain'}>
              <figcaption>{name}</figcaption>
              <RegionMap
                map={map} label={name} hint={t.keys} values={values} classes={measure === null ? null : classes}
                figure={(value) => formatNumber(value.value ?? '0')}
                sentence={(area) => sentenceOf(area, values?.get(area.code), unit, t)}
                href={(code) => `/rencana/${plan.id}/wilayah/${code}`}
                onOpen={(code) => void navigate({ to: '/rencana/$planId/wilayah/$kode', params: { planId: plan.id, kode: code } })}
                signs={signs} showBorder={overlays.border} marked={overlays.border ? border : NOTHING}
              />
              {measure !== null && measure.unplaced.length > 0 && <p className={styles['note']}>{t.unplaced(measure.unplaced.map((each) => `${each.name}${each.value === null ? '' : ` (${formatNumber(each.value)})`}`).join('; '))}</p>}
            </figure>
          );
        })}
      </div>
      {measures.length > 0 && <MapLegend classes={classes} words={{ title: unit, zero: t.zero, gap: t.gap, unreadable: t.unreadable, partial: t.partial, airport: t.airport, port: t.port, doubtful: t.doubtful, border: t.borderLegend(map.countries.map((country) => country.name).join(', ')) }} shows={{ airports: overlays.airports, ports: overlays.ports, doubtful: signs.some((sign) => sign.doubtful), border: overlays.border && map.border !== '', partial: measures.some(({ values }) => values.some((value) => value.value !== null && value.missing.length > 0)) }} />}
      <p className={styles['credit']}>{t.credit}</p>
      {measures.length > 0 && <MapTable areas={map.areas} measures={measures as readonly RegionMeasure[]} perPeople={population === null ? null : population.year} unit={layer === null ? '' : unitOf(layer)} />}
    </section>
  );
}

const NOTHING: ReadonlySet<string> = new Set();

type Words = ReturnType<typeof useMessages<typeof mapMessages.id>>;

function layerName(layer: MeasureLayer, t: Words): string {
  return layer.kind === 'seizure' ? t.seizure(layer.substance, layer.unit) : t[layer.kind];
}

function sentenceOf(area: DrawnArea, value: RegionValue | undefined, unit: string, t: Words): string {
  if (value === undefined) return area.name;
  if (value.value === null) return `${area.name}: ${value.gap === 'unreadable' || value.gap === 'disputed' ? t.unreadable : t.gap}`;
  return `${area.name}: ${formatNumber(value.value)} ${unit}${value.missing.length === 0 ? '' : ` (${t.without(value.missing.join(', '))})`}`;
}
