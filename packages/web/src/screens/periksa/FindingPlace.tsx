// Says in words where a finding stands, and leads there.

import type { Spot } from '@tenun/domain';
import { useMessages } from '../../language/language.tsx';
import { PlaceLink } from '../../parts/PlaceLink.tsx';
import { rowOfPath } from '../../plan/row-of-path.ts';
import { Icon } from '../../shell/icons.tsx';
import { messages } from './messages.ts';
import type { Places } from './places.ts';
import styles from './periksa.module.css';

export function FindingPlace({ spot, places }: { readonly spot: Spot; readonly places: Places }) {
  const t = useMessages(messages);
  const words = [places.part(spot.path), places.row(spot.path), spot.place.line === null ? null : t.line(spot.place.line)].filter((part) => part !== null).join(' · ');
  return <PlaceLink path={spot.path} className={styles['place']}><Icon name={rowOfPath(spot.path) === null ? 'naskah' : 'matriks'} size={15} /> <span>{words}</span></PlaceLink>;
}
