// Borders, airports and seaports that the plan names in this kab/kota, each leading to where it says so.

import { recogniseRegion } from '@tenun/domain/region/region-names.ts';
import { useMessages } from '../../language/language.tsx';
import { PlaceLink } from '../../parts/PlaceLink.tsx';
import { usePlan } from '../../plan/use-plan.tsx';
import { messages } from './messages.ts';
import styles from './kabkota.module.css';

export function PlacesHere({ code, province }: { readonly code: string; readonly province: string }) {
  const t = useMessages(messages);
  const { borders, tables } = usePlan().model.places;
  const isHere = (raw: string): boolean => recogniseRegion(raw, province)?.code === code;
  const lists = [
    { title: t.border, names: borders.filter(({ region }) => isHere(region.raw)).flatMap(({ districts }) => districts) },
    ...(['airports', 'seaports', 'other'] as const).map((kind) => ({ title: t[kind], names: tables.filter((table) => table.kind === kind).flatMap(({ rows }) => rows.filter(({ region }) => isHere(region.raw)).flatMap(({ names }) => names)) })),
  ].filter(({ names }) => names.length > 0);
  return (
    <section aria-labelledby="tempat">
      <h2 id="tempat">{t.places}</h2>
      {lists.length === 0 ? <p className={styles['soft']}>{t.noPlaces}</p> : (
        <dl className={styles['places']}>
          {lists.map(({ title, names }) => (
            <div key={title}>
              <dt>{title}</dt>
              <dd><ul>{names.map((name) => <li key={`${name.at.path} ${name.at.start}`}><PlaceLink path={name.at.path}>{name.raw}</PlaceLink></li>)}</ul></dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
