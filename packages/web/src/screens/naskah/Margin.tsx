// What stands beside a block: what the linter says of it, and where its figures come from.

import type { Finding } from '@tenun/domain';
import type { Block, Inline, ListItem } from '@tenun/domain/document/block.ts';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useLanguage, useMessages } from '../../language/language.tsx';
import { FindingLine } from '../../parts/FindingMark.tsx';
import { PlaceLink } from '../../parts/PlaceLink.tsx';
import { useRepair } from '../../parts/use-repair.ts';
import { usePlan } from '../../plan/use-plan.tsx';
import { useFigures } from './figures.tsx';
import { messages } from './messages.ts';
import styles from './naskah.module.css';

const MOST_FINDINGS = 6;
const MOST_INPUTS = 8;

export function Margin({ block, findings }: { readonly block: Block; readonly findings: readonly Finding[] }) {
  const t = useMessages(messages);
  const plan = usePlan();
  const mend = useRepair();
  const [note, setNote] = useState('');
  const [all, setAll] = useState(false);
  const figures = figuresIn(block);
  if (findings.length === 0 && figures.length === 0) return null;
  return (
    <aside className={styles['margin']}>
      {(all ? findings : findings.slice(0, MOST_FINDINGS)).map((finding) => (
        <div key={`${finding.rule} ${finding.spot.path} ${finding.spot.start ?? ''}`} className={styles['note']} data-severity={finding.severity}>
          <FindingLine finding={finding} />
          {finding.repairs.map((repair, index) => <button key={index} type="button" className={styles['repair']} onClick={() => setNote(mend(repair, t.repaired) ?? '')}>{t.repair(repair.changes.map((change) => change.to).join('; '))}</button>)}
        </div>
      ))}
      {!all && findings.length > MOST_FINDINGS && <button type="button" className={styles['addRow']} onClick={() => setAll(true)}>{t.showAll(findings.length)}</button>}
      <div role="status">{note}</div>
      {findings.length > 0 && <Link to="/rencana/$planId/periksa" params={{ planId: plan.id }}>{t.openCheck}</Link>}
      {figures.map((figure) => <FigureSource key={figure} figure={figure} />)}
    </aside>
  );
}

/** Where a figure in the text comes from: how it is worked out, and each thing it is worked out of. */
function FigureSource({ figure }: { readonly figure: string }) {
  const t = useMessages(messages);
  const { lang } = useLanguage();
  const resolved = useFigures().resolve(figure);
  if (resolved === null) return <p className={styles['source']}>{t.notAFigure}: {figure}</p>;
  const { method, inputs } = resolved.derivation;
  return (
    <details className={styles['source']}>
      <summary>{t.figureFrom(resolved.title[lang])}: <span className={styles['chip']}>{resolved.text}</span></summary>
      <p>{method[lang]}</p>
      <ul>{inputs.slice(0, MOST_INPUTS).map((input) => <li key={input.path}><PlaceLink path={input.path}>{input.label}</PlaceLink> <span className="figure">{input.text}</span></li>)}</ul>
      {inputs.length > MOST_INPUTS && <p>{t.moreInputs(inputs.length - MOST_INPUTS)}</p>}
    </details>
  );
}

/** The keys of the figures that a block holds, each once. */
function figuresIn(block: Block): readonly string[] {
  const keys = (content: readonly Inline[]): string[] => content.flatMap((inline) => ('figure' in inline ? [inline.figure] : []));
  const ofItem = (item: ListItem): string[] => [...keys(item.content), ...item.children.flatMap(ofItem)];
  switch (block.kind) {
    case 'heading':
    case 'paragraph': return [...new Set(keys(block.content))];
    case 'list': return [...new Set(block.items.flatMap(ofItem))];
    case 'table': return [...new Set(block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.lines.flatMap((line) => keys(line.content)))))];
    case 'picture': return [];
  }
}
