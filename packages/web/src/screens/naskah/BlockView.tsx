// One block of the document on the page, with what the linter says of it in the margin.

import type { Block, ListItem } from '@tenun/domain/document/block.ts';
import { NOWHERE } from '@tenun/domain/document/place.ts';
import { editsOfRepair } from '@tenun/domain/plan/repair-edits.ts';
import type { Finding } from '@tenun/domain';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { useMessages } from '../../language/language.tsx';
import { FindingLine } from '../../parts/FindingMark.tsx';
import { usePlan } from '../../plan/use-plan.tsx';
import { EditableText } from './EditableText.tsx';
import { messages } from './messages.ts';
import styles from './naskah.module.css';
import { TableView } from './TableView.tsx';

interface Props {
  readonly block: Block;
  readonly findings: readonly Finding[];
}

export const BlockView = memo(function BlockView({ block, findings }: Props) {
  return (
    <div className={styles['block']} id={`blok-${block.id}`} data-kind={block.kind}>
      <div className={styles['body']}>
        <Body block={block} />
        <BlockTools block={block} />
      </div>
      <Margin findings={findings} />
    </div>
  );
});

function Body({ block }: { readonly block: Block }) {
  const t = useMessages(messages);
  const plan = usePlan();
  switch (block.kind) {
    case 'heading': {
      const Heading = block.level === 1 ? 'h2' : block.level === 2 ? 'h3' : 'h4';
      return <Heading data-level={block.level}><EditableText path={block.id} content={block.content} /></Heading>;
    }
    case 'paragraph': return <p><EditableText path={block.id} content={block.content} /></p>;
    case 'list': return <ItemList blockId={block.id} items={block.items} prefix="" />;
    case 'table': return block.view === 'matriks'
      ? <div className={styles['matrix']}><strong>{t.matrix}</strong><span>{t.matrixRows(plan.content.nodes.length)}</span><Link to="/rencana/$planId/matriks" params={{ planId: plan.id }}>{t.openMatrix}</Link></div>
      : <TableView block={block} />;
    case 'picture': return <div className={styles['picture']}>{block.alt}</div>;
  }
}

function ItemList({ blockId, items, prefix }: { readonly blockId: string; readonly items: readonly ListItem[]; readonly prefix: string }) {
  const t = useMessages(messages);
  const plan = usePlan();
  return (
    <ul className={styles['list']}>
      {items.map((item, index) => {
        const address = `${prefix}${index + 1}`;
        return (
          <li key={address}>
            <span className={styles['marker']}>{item.marker ?? ''}</span>
            <div>
              <EditableText path={`${blockId}/i${address}`} content={item.content} />
              {item.children.length > 0 && <ItemList blockId={blockId} items={item.children} prefix={`${address}.`} />}
            </div>
            <button type="button" className={styles['small']} aria-label={t.removeItem(item.marker ?? address)} title={t.removeItem(item.marker ?? address)} onClick={() => plan.edit([{ op: 'remove-item', block: blockId, address }], t.itemRemoved)}>×</button>
          </li>
        );
      })}
    </ul>
  );
}

function BlockTools({ block }: { readonly block: Block }) {
  const t = useMessages(messages);
  const plan = usePlan();
  const next = (): string | null => {
    const { blocks } = plan.content;
    return blocks[blocks.findIndex((one) => one.id === block.id) + 1]?.id ?? null;
  };
  return (
    <div className={styles['blockTools']}>
      {block.kind === 'list' && <button type="button" onClick={() => plan.edit([{ op: 'insert-item', block: block.id, address: String(block.items.length + 1), item: { marker: nextMarker(block.items.at(-1)?.marker ?? null), content: [], place: NOWHERE, children: [] } }], t.itemAdded)}>{t.addItem}</button>}
      <button type="button" onClick={() => plan.edit([{ op: 'insert-block', block: { kind: 'paragraph', id: `b-${crypto.randomUUID()}`, place: NOWHERE, content: [] }, before: next() }], t.paragraphAdded)}>{t.addParagraph}</button>
      {!(block.kind === 'table' && block.view === 'matriks') && <button type="button" onClick={() => plan.edit([{ op: 'remove-block', id: block.id }], t.blockRemoved)}>{t.removeBlock}</button>}
    </div>
  );
}

/** `3.` after `2.`, `c.` after `b.`; a bullet stays a bullet. */
function nextMarker(marker: string | null): string | null {
  const number = /^(\d+)(\D*)$/.exec(marker ?? '');
  if (number !== null) return `${Number(number[1]) + 1}${number[2] ?? ''}`;
  const letter = /^([a-y])([.)])$/.exec(marker ?? '');
  return letter === null ? marker : `${String.fromCharCode((letter[1] ?? 'a').charCodeAt(0) + 1)}${letter[2] ?? ''}`;
}

function Margin({ findings }: { readonly findings: readonly Finding[] }) {
  const t = useMessages(messages);
  const plan = usePlan();
  if (findings.length === 0) return null;
  return (
    <aside className={styles['margin']}>
      {findings.slice(0, 6).map((finding) => {
        const repair = finding.repairs[0];
        return (
          <div key={`${finding.rule} ${finding.spot.path} ${finding.spot.start ?? ''}`} className={styles['note']} data-severity={finding.severity}>
            <FindingLine finding={finding} />
            {repair !== undefined && <button type="button" className={styles['repair']} onClick={() => plan.edit(editsOfRepair(repair, plan.content), t.repaired)}>{t.repair(repair.changes.map((change) => change.to).join('; '))}</button>}
          </div>
        );
      })}
      <Link to="/rencana/$planId/periksa" params={{ planId: plan.id }}>{t.openCheck}{findings.length > 6 ? ` (+${findings.length - 6})` : ''}</Link>
    </aside>
  );
}
