// Leads from a figure to where it stands: a row of the matrix, or a place in the text of the plan.

import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { usePlan } from '../../plan/use-plan.tsx';
import styles from './charts.module.css';

/** A link to the place that `path` addresses; plain text where there is none. */
export function PlaceLink({ path, children }: { readonly path: string | null | undefined; readonly children: ReactNode }) {
  const { id } = usePlan();
  if (path === null || path === undefined) return <>{children}</>;
  const row = /^(?:node|indicator):([^/]+)/.exec(path)?.[1];
  return row === undefined
    ? <Link className={styles['place'] ?? ''} to="/rencana/$planId/naskah" params={{ planId: id }} search={{ di: path }}>{children}</Link>
    : <Link className={styles['place'] ?? ''} to="/rencana/$planId/matriks" params={{ planId: id }} search={{ baris: row }}>{children}</Link>;
}
