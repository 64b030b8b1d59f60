// Leads from a figure to where it stands: a row of the matrix, a figure of the statistics, or a place in the text of the plan.

import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { rowOfPath } from '../plan/row-of-path.ts';
import { usePlan } from '../plan/use-plan.tsx';
import styles from './parts.module.css';

interface Props {
  readonly path: string | null | undefined;
  /** Looks of its own; else those of a figure that leads on. */
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A link to the place that `path` addresses; plain text where there is none. */
export function PlaceLink({ path, className = styles['place'], children }: Props) {
  const { id } = usePlan();
  if (path === null || path === undefined) return <>{children}</>;
  const observation = /^dataset:[^/]+\/(.+)$/.exec(path)?.[1];
  const row = rowOfPath(path);
  const looks = className ?? '';
  if (observation !== undefined) return <Link className={looks} to="/rencana/$planId/statistik" params={{ planId: id }} search={{ angka: observation }}>{children}</Link>;
  return row === null
    ? <Link className={looks} to="/rencana/$planId/naskah" params={{ planId: id }} search={{ di: path }}>{children}</Link>
    : <Link className={looks} to="/rencana/$planId/matriks" params={{ planId: id }} search={{ baris: row }}>{children}</Link>;
}
