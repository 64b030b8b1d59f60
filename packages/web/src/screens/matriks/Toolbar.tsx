// The tools of the sheet: fold by level, find, filter, and the shape of the tree.

import { ActionIcon, Button, Checkbox, Menu, NativeSelect, Popover, TextInput, Tooltip } from '@mantine/core';
import { NODE_LEVELS, type NodeLevel } from '@tenun/domain/plan/node.ts';
import { memo, useMemo, type KeyboardEvent, type RefObject } from 'react';
import { useMessages } from '../../language/language.tsx';
import { Icon, type IconName } from '../../shell/icons.tsx';
import type { Finder } from './use-finder.ts';
import { messages } from './messages.ts';
import type { Tree } from './rows.ts';
import { NO_FILTER, type Filter } from './use-sheet.ts';
import type { SheetActions } from './use-sheet-actions.ts';
import styles from './matriks.module.css';

interface ToolbarProps {
  readonly tree: Tree;
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
  readonly onOpenTo: (level: NodeLevel) => void;
  readonly actions: SheetActions;
  readonly finder: Finder;
  readonly findRef: RefObject<HTMLInputElement | null>;
  readonly originOpen: boolean;
  readonly onOrigin: () => void;
  readonly onKeys: () => void;
  /** Back to the sheet, when a tool has done its work. */
  readonly onDone: () => void;
}

export const Toolbar = memo(function Toolbar({ tree, filter, setFilter, onOpenTo, actions, finder, findRef, originOpen, onOrigin, onKeys, onDone }: ToolbarProps) {
  const t = useMessages(messages);
  const tools: readonly { readonly icon: IconName; readonly label: string; readonly keys: string; readonly act: () => void }[] = [
    { icon: 'naik', label: t.moveUp, keys: 'Alt ↑', act: () => actions.move('up') },
    { icon: 'turun', label: t.moveDown, keys: 'Alt ↓', act: () => actions.move('down') },
    { icon: 'keluar', label: t.outdent, keys: 'Alt Shift ←', act: actions.outdent },
    { icon: 'masuk', label: t.indent, keys: 'Alt Shift →', act: actions.indent },
    { icon: 'hapus', label: t.remove, keys: 'Ctrl −', act: actions.remove },
  ];
  return (
    <div role="toolbar" aria-label={t.title} className={styles['toolbar']}>
      <LevelButtons tree={tree} onOpenTo={onOpenTo} />
      <div className={styles['group']}>
        <InsertMenu actions={actions} />
        {tools.map((tool) => (
          <Tooltip key={tool.icon} label={`${tool.label} (${tool.keys})`}>
            <ActionIcon variant="subtle" color="gray" size="md" aria-label={tool.label} onClick={() => { tool.act(); onDone(); }}><Icon name={tool.icon} size={17} /></ActionIcon>
          </Tooltip>
        ))}
      </div>
      <FindField finder={finder} findRef={findRef} onDone={onDone} />
      <FilterMenu tree={tree} filter={filter} setFilter={setFilter} />
      <div className={styles['spring']} />
      <Tooltip label={`${t.origin} (F4)`}>
        <Button variant={originOpen ? 'light' : 'subtle'} color={originOpen ? 'tarum' : 'gray'} size="compact-sm" aria-pressed={originOpen} leftSection={<Icon name="asal" size={16} />} onClick={onOrigin}>{t.origin}</Button>
      </Tooltip>
      <ActionIcon variant="subtle" color="gray" size="md" aria-label={t.keys} onClick={onKeys}><Icon name="tombol" size={17} /></ActionIcon>
    </div>
  );
});

function LevelButtons({ tree, onOpenTo }: Pick<ToolbarProps, 'tree' | 'onOpenTo'>) {
  const t = useMessages(messages);
  const present = useMemo(() => new Set(tree.nodes.map((node) => node.level)), [tree]);
  return (
    <div role="group" aria-label={t.foldTo} className={styles['levels']}>
      {NODE_LEVELS.map((level, index) => (
        <Tooltip key={level} label={`${t.foldToLevel(t[level])} (Alt ${index + 1})`}>
          <button type="button" aria-label={`${index + 1}: ${t.foldToLevel(t[level])}`} disabled={!present.has(level)} onClick={() => onOpenTo(level)}>{index + 1}</button>
        </Tooltip>
      ))}
    </div>
  );
}

function InsertMenu({ actions }: { readonly actions: SheetActions }) {
  const t = useMessages(messages);
  return (
    <Menu position="bottom-start" returnFocus={false}>
      <Menu.Target>
        <Button variant="subtle" color="gray" size="compact-sm" leftSection={<Icon name="baru" size={16} />}>{t.insert}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item rightSection={<kbd>Ctrl Enter</kbd>} onClick={() => actions.insert('after')}>{t.insertBelow}</Menu.Item>
        <Menu.Item onClick={() => actions.insert('before')}>{t.insertAbove}</Menu.Item>
        <Menu.Item rightSection={<kbd>Ctrl Shift Enter</kbd>} onClick={() => actions.insert('child')}>{t.insertChild}</Menu.Item>
        <Menu.Item onClick={() => actions.insert('indicator')}>{t.insertIndicator}</Menu.Item>
        <Menu.Divider />
        <Menu.Item rightSection={<kbd>Ctrl Shift V</kbd>} onClick={actions.pasteRows}>{t.pasteRows}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function FindField({ finder, findRef, onDone }: { readonly finder: Finder; readonly findRef: RefObject<HTMLInputElement | null>; readonly onDone: () => void }) {
  const t = useMessages(messages);
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter') finder.go(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') {
      finder.look('');
      onDone();
    } else return;
    event.preventDefault();
  }
  return (
    <TextInput
      ref={findRef}
      size="xs"
      aria-label={t.find}
      placeholder={`${t.find} (Ctrl F)`}
      className={styles['find'] ?? ''}
      leftSection={<Icon name="cari" size={15} />}
      rightSectionWidth={finder.text === '' ? 0 : 92}
      rightSection={finder.text === '' ? null : (
        <span role="status" className={styles['findCount']}>{finder.hits.size === 0 ? t.findNone : finder.at < 0 ? t.findHits(finder.hits.size) : t.findCount(finder.at + 1, finder.hits.size)}</span>
      )}
      value={finder.text}
      onChange={(event) => finder.look(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
}

function FilterMenu({ tree, filter, setFilter }: Pick<ToolbarProps, 'tree' | 'filter' | 'setFilter'>) {
  const t = useMessages(messages);
  const on = filter !== NO_FILTER && (filter.findings || filter.part !== null || filter.source !== null || filter.level !== null);
  const parts = useMemo(() => tree.nodes.filter((node) => node.level === 'program' || node.level === 'kegiatan'), [tree]);
  const sources = useMemo(() => [...new Set(tree.nodes.map((node) => node.sumberDana).filter((source) => source !== null))], [tree]);
  const levels = useMemo(() => NODE_LEVELS.filter((level) => tree.nodes.some((node) => node.level === level)), [tree]);
  return (
    <>
      <Popover position="bottom-start" width={320} trapFocus>
        <Popover.Target>
          <Button variant={on ? 'light' : 'subtle'} color={on ? 'tarum' : 'gray'} size="compact-sm" leftSection={<Icon name="saring" size={16} />}>{on ? t.filterOn : t.filter}</Button>
        </Popover.Target>
        <Popover.Dropdown className={styles['filter'] ?? ''}>
          <Checkbox label={t.filterFindings} checked={filter.findings} onChange={(event) => setFilter({ ...filter, findings: event.currentTarget.checked })} />
          <NativeSelect label={t.filterLevel} value={filter.level ?? ''} onChange={(event) => setFilter({ ...filter, level: levels.find((level) => level === event.currentTarget.value) ?? null })}>
            <option value="">{t.all}</option>
            {levels.map((level) => <option key={level} value={level}>{t[level]}</option>)}
          </NativeSelect>
          <NativeSelect label={t.filterPart} value={filter.part ?? ''} onChange={(event) => setFilter({ ...filter, part: event.currentTarget.value === '' ? null : event.currentTarget.value })}>
            <option value="">{t.all}</option>
            {parts.map((node) => <option key={node.id} value={node.id}>{node.level === 'kegiatan' ? '  ' : ''}{node.name || t.noName}</option>)}
          </NativeSelect>
          {sources.length > 0 && (
            <NativeSelect label={t.filterSource} value={filter.source ?? ''} onChange={(event) => setFilter({ ...filter, source: event.currentTarget.value === '' ? null : event.currentTarget.value })}>
              <option value="">{t.all}</option>
              {sources.map((source) => <option key={source} value={source}>{source}</option>)}
            </NativeSelect>
          )}
          <Button variant="default" size="compact-sm" disabled={!on} onClick={() => setFilter(NO_FILTER)}>{t.clearFilter}</Button>
        </Popover.Dropdown>
      </Popover>
      {on && (
        <Tooltip label={t.clearFilter}>
          <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t.clearFilter} onClick={() => setFilter(NO_FILTER)}><Icon name="tutup" size={14} /></ActionIcon>
        </Tooltip>
      )}
    </>
  );
}
