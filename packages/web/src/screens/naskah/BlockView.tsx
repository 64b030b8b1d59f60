// One block of the document on the page, with what the linter says of it in the margin.

import type { Block, ListItem } from '@tenun/domain/document/block.ts';
import { heading, list, table, type NewBlock } from '@tenun/domain/plan/new-block.ts';
import { NOWHERE } from '@tenun/domain/document/place.ts';
import type { Finding } from '@tenun/domain';
import { Link } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import { useMessages } from '../../language/language.tsx';
import { usePlan } from '../../plan/use-plan.tsx';
import { EditableText } from './EditableText.tsx';
import { moveUp, nextMarker, removeItem } from './list-edits.ts';
import { Margin } from './Margin.tsx';
import { messages } from './messages.ts';
import styles from './naskah.module.css';
import { TableView } from './TableView.tsx';

interface Props {
  readonly block: Block;
  readonly findings: readonly Finding[];
}

export function BlockView({ block, findings }: Props) {
  return (
    <div className={styles['block']} id={`blok-${block.id}`} data-kind={block.kind}>
      <div className={styles['body']}>
        <Body block={block} />
        <BlockTools block={block} />
      </div>
      <Margin block={block} findings={findings} />
    </div>
  );
}

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
  const level = { blockId, items, prefix };
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
            <span className={styles['itemTools']}>
              {index > 0 && <button type="button" className={styles['small']} aria-label={t.moveItemUp(item.marker ?? address)} title={t.moveItemUp(item.marker ?? address)} onClick={() => plan.edit(moveUp(level, index), t.itemMoved)}>↑</button>}
              <button type="button" className={styles['small']} aria-label={t.removeItem(item.marker ?? address)} title={t.removeItem(item.marker ?? address)} onClick={() => plan.edit(removeItem(level, index), t.itemRemoved)}>×</button>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** What can be put below a part besides a paragraph. A table begins with a header and two rows of three columns; the chart of the organisation and the map are drawn from the plan. */
const KINDS: readonly { readonly label: 'addHeading' | 'addList' | 'addTable' | 'addPicture' | 'addMap'; readonly make: () => NewBlock }[] = [
  { label: 'addHeading', make: () => heading(3, '') },
  { label: 'addList', make: () => list('1.', ['']) },
  { label: 'addTable', make: () => table([['', '', '']], [['', '', ''], ['', '', '']]) },
  { label: 'addPicture', make: () => ({ kind: 'picture', place: NOWHERE, picture: 'organisasi', alt: 'Bagan struktur organisasi' }) },
  { label: 'addMap', make: () => ({ kind: 'picture', place: NOWHERE, picture: 'peta', alt: 'Peta kerawanan narkotika' }) },
];

/** A text being edited above would close under the press and take the button away from the pointer. */
function stay(event: MouseEvent): void {
  event.preventDefault();
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
      {block.kind === 'list' && <button type="button" onMouseDown={stay} onClick={() => plan.edit([{ op: 'insert-item', block: block.id, address: String(block.items.length + 1), item: { marker: nextMarker(block.items.at(-1)?.marker ?? null), content: [], place: NOWHERE, children: [] } }], t.itemAdded)}>{t.addItem}</button>}
      <button type="button" onMouseDown={stay} onClick={() => plan.edit([{ op: 'insert-block', block: { kind: 'paragraph', id: `b-${crypto.randomUUID()}`, place: NOWHERE, content: [] }, before: next() }], t.paragraphAdded)}>{t.addParagraph}</button>
      {KINDS.map(({ label, make }) => <button key={label} type="button" onMouseDown={stay} onClick={() => plan.edit([{ op: 'insert-block', block: { ...make(), id: `b-${crypto.randomUUID()}` }, before: next() }], t[label])}>{t[label]}</button>)}
      {!(block.kind === 'table' && block.view === 'matriks') && <button type="button" onMouseDown={stay} onClick={() => plan.edit([{ op: 'remove-block', id: block.id }], t.blockRemoved)}>{t.removeBlock}</button>}
    </div>
  );
}
