// The matrix of the open plan: a sheet on a wide screen, cards on a narrow one.

import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { useMessages } from '../../language/language.tsx';
import { EmptyState } from '../../parts/States.tsx';
import { Icon } from '../../shell/icons.tsx';
import { CardList } from './CardList.tsx';
import { Grid } from './Grid.tsx';
import { messages } from './messages.ts';
import { Toolbar } from './Toolbar.tsx';
import { useLatest } from './use-latest.ts';
import { useFinder } from './use-finder.ts';
import { useSheet } from './use-sheet.ts';
import { useSheetActions } from './use-sheet-actions.ts';
import styles from './matriks.module.css';

const RowPanel = lazy(() => import('./RowPanel.tsx'));
const KeysHelp = lazy(() => import('./KeysHelp.tsx'));

export default function MatriksScreen() {
  const t = useMessages(messages);
  const sheet = useSheet();
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false }) ?? false;
  const gridRef = useRef<HTMLDivElement>(null);
  const findRef = useRef<HTMLInputElement>(null);
  const [origin, setOrigin] = useState(false);
  const [keys, setKeys] = useState(false);
  const finder = useFinder(sheet.tree, sheet.reveal);
  const actions = useLatest(useSheetActions(sheet, { find: () => findRef.current?.focus(), origin: () => stable.toggleOrigin() }));
  const showOrigin = (): void => {
    // The panel takes the room of the figures: the one it explains is kept in sight.
    if (sheet.activeRow !== undefined) sheet.reveal(sheet.activeRow.id, sheet.activeRow.kind === 'node' ? 'amount' : 'volume');
    setOrigin(true);
  };
  const stable = useLatest({ showOrigin, openOrigin: () => setOrigin(true), openTo: sheet.openTo, reveal: (id: string) => sheet.reveal(id), toggleOrigin: () => (origin ? setOrigin(false) : showOrigin()), showKeys: () => setKeys(true) });
  const backToSheet = useCallback(() => gridRef.current?.focus({ preventScroll: true }), []);
  useWantedRow(stable.reveal);

  if (sheet.tree.nodes.length === 0) {
    return <EmptyState icon="matriks" title={t.emptyTitle} action={<Button leftSection={<Icon name="baru" size={16} />} onClick={actions.addFirst}>{t.addProgram}</Button>}>{t.emptyBody}</EmptyState>;
  }
  const all = sheet.tree.nodes.length + sheet.tree.indicatorById.size;
  return (
    <div className={styles['screen']}>
      <div className={styles['titleLine']}>
        <h1>{t.title}</h1>
        <p>{sheet.rows.length === all ? t.rowCount(all) : t.filteredTo(sheet.rows.length, all)}</p>
        <p role="status" className={styles['note']}>{sheet.note}</p>
      </div>
      <Toolbar tree={sheet.tree} filter={sheet.filter} setFilter={sheet.setFilter} onOpenTo={stable.openTo} actions={actions} finder={finder} findRef={findRef} originOpen={origin} onOrigin={stable.toggleOrigin} onKeys={stable.showKeys} onDone={backToSheet} />
      {sheet.rows.length === 0 ? <p className={styles['nothing']}>{t.nothingKept}</p> : narrow
        ? <CardList sheet={sheet} onOrigin={stable.showOrigin} />
        : <div className={styles['sheet']}><Grid sheet={sheet} actions={actions} found={finder.hits} gridRef={gridRef} onOrigin={stable.openOrigin} /></div>}
      <Suspense fallback={null}>
        {origin && sheet.activeRow !== undefined && <RowPanel sheet={sheet} row={sheet.activeRow} onClose={() => { setOrigin(false); backToSheet(); }} />}
        {keys && <KeysHelp onClose={() => setKeys(false)} />}
      </Suspense>
    </div>
  );
}

/** Stands on the row that the address names, once. */
function useWantedRow(reveal: (id: string) => void): void {
  const wanted = useSearch({ strict: false, select: (search) => search.baris });
  const done = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (wanted === undefined || done.current === wanted) return;
    done.current = wanted;
    reveal(wanted);
  }, [wanted, reveal]);
}
