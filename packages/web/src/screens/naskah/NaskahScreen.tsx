// Naskah: the whole RKT in its printed order, each part edited where it stands, with the findings beside it.

import type { Finding } from '@tenun/domain';
import { plainText, type Block, type HeadingBlock } from '@tenun/domain/document/block.ts';
import { useSearch } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { useMessages } from '../../language/language.tsx';
import { EmptyState } from '../../parts/States.tsx';
import { ScreenHead } from '../../parts/ScreenHead.tsx';
import { useFindings } from '../../plan/use-findings.ts';
import { usePlan } from '../../plan/use-plan.tsx';
import { BlockView } from './BlockView.tsx';
import { FiguresProvider } from './figures.tsx';
import { messages } from './messages.ts';
import styles from './naskah.module.css';

const NONE: readonly Finding[] = [];

export default function NaskahScreen() {
  const t = useMessages(messages);
  const { content } = usePlan();
  const findings = useFindings().data?.findings;
  const byBlock = useMemo(() => groupByBlock(findings ?? []), [findings]);
  const { di } = useSearch({ strict: false }) as { readonly di?: string };
  useEffect(() => showPlace(di), [di]);
  if (content.blocks.length === 0) return <><ScreenHead title={t.title}>{t.intro}</ScreenHead><EmptyState icon="naskah" title={t.empty} /></>;
  return (
    <FiguresProvider>
      <ScreenHead title={t.title}>{t.intro}</ScreenHead>
      <div className={styles['page']}>
        <Outline blocks={content.blocks} />
        <article className={styles['paper']}>
          {content.blocks.map((block) => <BlockView key={block.id} block={block} findings={byBlock.get(block.id) ?? NONE} />)}
        </article>
      </div>
    </FiguresProvider>
  );
}

function Outline({ blocks }: { readonly blocks: readonly Block[] }) {
  const t = useMessages(messages);
  const headings = blocks.filter((block): block is HeadingBlock => block.kind === 'heading' && block.level <= 2);
  return (
    <>
      <nav className={styles['outline']} aria-label={t.outline}>
        {headings.map((block) => <a key={block.id} href={`#blok-${block.id}`} data-level={block.level}>{plainText(block.content)}</a>)}
      </nav>
      <label className={styles['jump']}>{t.jump}
        <select onChange={(event) => document.querySelector(`#blok-${CSS.escape(event.target.value)}`)?.scrollIntoView()} defaultValue="">
          <option value="" disabled>{t.outline}</option>
          {headings.map((block) => <option key={block.id} value={block.id}>{plainText(block.content)}</option>)}
        </select>
      </label>
    </>
  );
}

/** Scrolls to the text of an address and marks it for a moment. */
function showPlace(path: string | undefined): void {
  if (path === undefined) return;
  const block = document.querySelector(`#blok-${CSS.escape(path.split('/')[0] ?? '')}`);
  const text = document.querySelector(`[data-path="${CSS.escape(path)}"]`) ?? block;
  block?.scrollIntoView({ block: 'center' });
  requestAnimationFrame(() => {
    text?.scrollIntoView({ block: 'center' });
    text?.setAttribute('data-shown', '');
    if (text instanceof HTMLElement) text.focus({ preventScroll: true });
    setTimeout(() => text?.removeAttribute('data-shown'), 4_000);
  });
}

function groupByBlock(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const id = finding.spot.path.split('/')[0] ?? '';
    groups.set(id, [...(groups.get(id) ?? []), finding]);
  }
  return groups;
}
