// Leads from a finding to the place it speaks of: the row of the matrix, or the text of the document.

import type { Spot } from '@tenun/domain';
import { Link } from '@tanstack/react-router';
import { useMessages } from '../../language/language.tsx';
import { usePlan } from '../../plan/use-plan.tsx';
import { Icon } from '../../shell/icons.tsx';
import { messages } from './messages.ts';
import { rowOfPath, type Places } from './places.ts';
import styles from './periksa.module.css';

export function PlaceLink({ spot, places }: { readonly spot: Spot; readonly places: Places }) {
  const t = useMessages(messages);
  const { id } = usePlan();
  const row = rowOfPath(spot.path);
  const words = <><Icon name={row === null ? 'naskah' : 'matriks'} size={15} /> <span>{[places.part(spot.path), places.row(spot.path), spot.place.line === null ? null : t.line(spot.place.line)].filter((part) => part !== null).join(' · ')}</span></>;
  const label = styles['place'] ?? '';
  return row === null
    ? <Link className={label} to="/rencana/$planId/naskah" params={{ planId: id }} search={{ di: spot.path }}>{words}</Link>
    : <Link className={label} to="/rencana/$planId/matriks" params={{ planId: id }} search={{ baris: row }}>{words}</Link>;
}
