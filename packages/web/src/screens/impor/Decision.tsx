// A file that was read, and the decision about it: a new plan, replace the one that exists, or only add.

import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useLanguage, useMessages } from '../../language/language.tsx';
import { explainProblem } from '../../parts/explain-problem.ts';
import { Icon } from '../../shell/icons.tsx';
import { Compared, Doubts, isSame } from './Compared.tsx';
import { CellIssues } from './CellIssues.tsx';
import { ColumnMapping } from './ColumnMapping.tsx';
import { applyImport, type ColumnAnswers, type Mode, type ReadFile } from './imports.ts';
import { Notices } from './Notices.tsx';
import { messages } from './messages.ts';
import { WhatWasRead } from './WhatWasRead.tsx';
import styles from './impor.module.css';

export interface DecisionProps {
  readonly read: ReadFile;
  /** Reads the file once more with these columns. */
  readonly onAgain: (columns: ColumnAnswers) => void;
  readonly onCancel: () => void;
  readonly onTaken: (planId: string) => void;
}

export function Decision({ read, onAgain, onCancel, onTaken }: DecisionProps) {
  const t = useMessages(messages);
  const { lang } = useLanguage();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<'replace' | 'add'>('replace');
  const [same, setSame] = useState<ReadonlyMap<string, boolean>>(new Map());
  const { existing, comparison } = read;
  const mode: Mode = existing === null ? 'new' : chosen;
  const apply = useMutation({
    mutationFn: () => applyImport(read, mode, same),
    onSuccess: async (planId) => {
      await queries.invalidateQueries({ queryKey: ['plans'] });
      onTaken(planId);
    },
  });
  const nothing = comparison !== null && isSame(comparison);
  return (
    <div className={styles['decision']}>
      <div>
        <h2 className={styles['whose']}>{t.readTitle(read.profile.office, String(read.profile.year ?? '—'))}</h2>
        <p className={styles['soft']}>{t.fromFile(read.fileName)}</p>
      </div>
      <Notices notices={read.notices} />
      {read.look?.columns != null && <ColumnMapping described={read.look.columns} answers={read.answers.columns} onRead={onAgain} />}
      {read.look !== null && <CellIssues importId={read.importId} look={read.look} />}
      <WhatWasRead read={read} />
      {comparison === null ? <p className={styles['found']}>{t.noExisting}</p> : nothing ? <p className={styles['found']}><Icon name="centang" /> {t.same}</p> : (
        <>
          <Compared comparison={comparison} />
          <Doubts doubts={comparison.doubts} same={same} onDecide={(next, answer) => setSame(new Map(same).set(next, answer))} />
          <fieldset className={styles['how']}>
            <legend>{t.how}</legend>
            {(['replace', 'add'] as const).map((way) => (
              <label key={way} data-chosen={chosen === way || undefined}><input type="radio" name="mode" checked={chosen === way} onChange={() => setChosen(way)} /> <span>{t[way]} <span className={styles['soft']}>{t[`${way}Body`]}</span></span></label>
            ))}
          </fieldset>
        </>
      )}
      {apply.isError && <p role="alert" className={styles['failed']}><Icon name="salah" /> {explainProblem(apply.error, lang)}</p>}
      <div className={styles['buttons']}>
        {nothing && existing !== null
          ? <Link className={styles['open']} to="/rencana/$planId/ringkasan" params={{ planId: existing.planId }}>{t.openPlan}</Link>
          : <Button loading={apply.isPending} onClick={() => apply.mutate()}>{mode === 'new' ? t.applyNew : mode === 'replace' ? t.applyReplace : t.applyAdd}</Button>}
        <Button variant="default" disabled={apply.isPending} onClick={onCancel}>{t.cancel}</Button>
      </div>
    </div>
  );
}
