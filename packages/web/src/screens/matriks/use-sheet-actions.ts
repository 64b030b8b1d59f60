// What keys, the clipboard and the tool bar do with the sheet.

import type { ClipboardEvent, KeyboardEvent } from 'react';
import { NODE_LEVELS } from '@tenun/domain/plan/node.ts';
import type { Edit } from '@tenun/domain/plan/edit.ts';
import { useMessages } from '../../language/language.tsx';
import type { Onward } from './CellEditor.tsx';
import { cellEdit, COLUMNS, copyTextOf, fieldOf } from './columns.ts';
import { formatBlock, parseBlock } from '../../parts/clipboard.ts';
import { messages } from './messages.ts';
import { countLevels } from './paste-levels.ts';
import { pasteAsRows, pasteOver } from './paste.ts';
import { indentRow, insertBeside, insertChild, insertFirst, insertIndicatorUnder, moveRow, outdentRow, removeRows, type Change } from './structure.ts';
import { shortName, type Sheet } from './use-sheet.ts';

export interface SheetActions {
  /** Answers whether the key was meant for the sheet. */
  onKey(event: KeyboardEvent, page: number): boolean;
  onClipboard(what: 'copy' | 'cut' | 'paste', event: ClipboardEvent): void;
  startEdit(): void;
  endEdit(text: string | null, onward: Onward): void;
  /** A click elsewhere keeps what is in the open editor: its blur ends it. */
  commitOpen(): void;
  insert(where: 'before' | 'after' | 'child' | 'indicator'): void;
  addFirst(): void;
  move(direction: 'up' | 'down'): void;
  indent(): void;
  outdent(): void;
  remove(): void;
  pasteRows(): void;
}

const newId = (): string => crypto.randomUUID();

export function useSheetActions(sheet: Sheet, open: { readonly find: () => void; readonly origin: () => void }): SheetActions {
  const t = useMessages(messages);
  const { tree, rows, active, anchor, activeRow } = sheet;
  const first = { row: Math.min(active.row, anchor.row), column: Math.min(active.column, anchor.column) };
  const last = { row: Math.max(active.row, anchor.row), column: Math.max(active.column, anchor.column) };
  const chosen = rows.slice(first.row, last.row + 1);
  const keys = COLUMNS.slice(first.column, last.column + 1).map((column) => column.key);

  const actions: SheetActions = {
    startEdit: () => begin(),
    endEdit(text, onward) {
      sheet.endEdit(text);
      const step = { stay: [0, 0], down: [1, 0], up: [-1, 0], right: [0, 1], left: [0, -1] }[onward];
      if (onward !== 'stay') sheet.goTo({ row: active.row + (step[0] ?? 0), column: active.column + (step[1] ?? 0) });
    },
    commitOpen: () => (document.activeElement instanceof HTMLTextAreaElement ? document.activeElement.blur() : undefined),
    insert(where) {
      if (activeRow === undefined) return actions.addFirst();
      const id = newId();
      const host = activeRow.kind === 'node' ? activeRow.node : tree.byId.get(activeRow.indicator.nodeId);
      if (host === undefined) return;
      const change = where === 'child' ? insertChild(tree, host, id) : where === 'indicator' ? insertIndicatorUnder(host, id) : insertBeside(tree, activeRow, where, id);
      sheet.apply(change, t.insertLabel, t.cannotChild);
    },
    addFirst: () => void sheet.apply(insertFirst(newId()), t.insertLabel),
    move: (direction) => withRow((row) => sheet.apply(moveRow(tree, row, direction), t.moveLabel(shortName(row)), t.cannotMove)),
    indent: () => withRow((row) => row.kind === 'node' && sheet.apply(indentRow(tree, row.node), t.indentLabel(shortName(row)), t.cannotIndent)),
    outdent: () => withRow((row) => row.kind === 'node' && sheet.apply(outdentRow(tree, row.node), t.outdentLabel(shortName(row)), t.cannotOutdent)),
    remove() {
      const change = removeRows(rows, new Set(chosen.map((row) => row.id)));
      const count = chosen.length;
      if (sheet.apply(change, t.removeLabel(count))) sheet.say(t.removed(count));
    },
    pasteRows() {
      navigator.clipboard.readText().then((text) => paste(text, true), () => sheet.say(t.clipboardDenied));
    },
    onClipboard(what, event) {
      if (rows.length === 0) return;
      if (what === 'paste') {
        paste(event.clipboardData.getData('text/plain'), false);
      } else {
        event.clipboardData.setData('text/plain', formatBlock(chosen.map((row) => keys.map((key) => copyTextOf(row, key, computedOf(row.id))))));
        if (what === 'cut') clear();
        sheet.say(t.copied(chosen.length, keys.length));
      }
      event.preventDefault();
    },
    onKey(event, page) {
      const { key } = event;
      const control = event.ctrlKey || event.metaKey;
      if (control && !event.altKey) return onControl(event);
      if (event.altKey) return onAlt(event);
      switch (key) {
        case 'ArrowDown': return go(1, 0, event);
        case 'ArrowUp': return go(-1, 0, event);
        case 'ArrowRight': return right(event);
        case 'ArrowLeft': return left(event);
        case 'PageDown': return go(page, 0, event);
        case 'PageUp': return go(-page, 0, event);
        case 'Home': return go(0, -COLUMNS.length, event);
        case 'End': return go(0, COLUMNS.length, event);
        case 'Tab': return tab(event);
        case 'Enter': return event.shiftKey ? go(-1, 0) : begin();
        case 'F2': return begin();
        case 'F4': open.origin(); return true;
        case 'Delete': case 'Backspace': return clear();
        case 'Escape': return go(0, 0);
        default: return key.length === 1 && begin(key === ' ' ? undefined : key);
      }
    },
  };
  return actions;

  function onControl(event: KeyboardEvent): boolean {
    switch (event.key) {
      case 'ArrowDown': return to(rows.length - 1, active.column, event.shiftKey);
      case 'ArrowUp': return to(0, active.column, event.shiftKey);
      case 'Home': return to(0, 0, event.shiftKey);
      case 'End': return to(rows.length - 1, COLUMNS.length - 1, event.shiftKey);
      case 'f': case 'F': open.find(); return true;
      case 'a': case 'A':
        sheet.goTo({ row: 0, column: 0 });
        sheet.goTo({ row: rows.length - 1, column: COLUMNS.length - 1 }, true);
        return true;
      case 'Enter': actions.insert(event.shiftKey ? 'child' : 'after'); return true;
      case 'Delete': case '-': actions.remove(); return true;
      case 'V':
        if (!event.shiftKey) return false;
        actions.pasteRows();
        return true;
      default: return false;
    }
  }

  function onAlt(event: KeyboardEvent): boolean {
    const level = NODE_LEVELS[Number(event.key) - 1];
    if (level !== undefined && !event.shiftKey) {
      sheet.openTo(level);
      return true;
    }
    switch (event.key) {
      case 'ArrowUp': actions.move('up'); return true;
      case 'ArrowDown': actions.move('down'); return true;
      case 'ArrowRight': if (event.shiftKey) actions.indent(); return event.shiftKey;
      case 'ArrowLeft': if (event.shiftKey) actions.outdent(); return event.shiftKey;
      default: return false;
    }
  }

  function go(down: number, across: number, event?: KeyboardEvent): boolean {
    return to(active.row + down, active.column + across, event?.shiftKey ?? false);
  }
  function to(row: number, column: number, extend: boolean): boolean {
    sheet.goTo({ row, column }, extend);
    return true;
  }
  /** In the first column the arrows fold and open, as in any tree. */
  function right(event: KeyboardEvent): boolean {
    if (active.column === 0 && !event.shiftKey && activeRow?.kind === 'node' && activeRow.expanded === false) {
      sheet.toggle(activeRow.id, true);
      return true;
    }
    return go(0, 1, event);
  }
  function left(event: KeyboardEvent): boolean {
    if (active.column > 0 || event.shiftKey || activeRow === undefined) return go(0, -1, event);
    if (activeRow.kind === 'node' && activeRow.expanded === true) sheet.toggle(activeRow.id, false);
    else {
      const parent = activeRow.kind === 'node' ? activeRow.node.parentId : activeRow.indicator.nodeId;
      if (parent !== null) sheet.reveal(parent);
    }
    return true;
  }
  /** Tab goes through the cells of a row and on to the next; from the last cell it leaves the sheet, so that nobody is trapped. */
  function tab(event: KeyboardEvent): boolean {
    const step = event.shiftKey ? -1 : 1;
    const column = active.column + step;
    if (column >= 0 && column < COLUMNS.length) return to(active.row, column, false);
    const row = active.row + step;
    if (row < 0 || row >= rows.length) return false;
    return to(row, step > 0 ? 0 : COLUMNS.length - 1, false);
  }
  function begin(typed?: string): boolean {
    const key = COLUMNS[active.column]?.key;
    if (activeRow === undefined || key === undefined) return false;
    if (fieldOf(activeRow, key) === null) sheet.say(t.readOnlyCell);
    else sheet.beginEdit(typed);
    return true;
  }
  function clear(): boolean {
    const edits = chosen.flatMap((row) => keys.map((key) => cellEdit(row, key, ''))).filter((edit): edit is Edit => edit !== null);
    sheet.apply({ edits, active: null }, t.clearLabel(edits.length));
    return true;
  }
  function paste(text: string, asRows: boolean): void {
    const block = parseBlock(text);
    const single = block.length === 1 && block[0]?.length === 1 ? (block[0][0] ?? '') : null;
    if (asRows && activeRow?.kind === 'node') {
      const rowsToPaste = pasteAsRows(tree, activeRow, active.column, block, newId);
      const levels = countLevels(rowsToPaste.nodes).map(([level, count]) => `${count} ${t[level]}`).join(', ');
      if (rowsToPaste.edits.length === 0) sheet.say(t.pasteNothing);
      else if (sheet.apply(rowsToPaste, t.pasteLabel(rowsToPaste.nodes.length))) sheet.say(t.pastedRows(rowsToPaste.nodes.length, levels));
      return;
    }
    const change: Change = single === null ? pasteOver(tree, rows, first, block, newId) : { edits: chosen.flatMap((row) => keys.map((key) => cellEdit(row, key, single))).filter((edit): edit is Edit => edit !== null), active: null };
    if (change.edits.length === 0) sheet.say(t.pasteNothing);
    else if (sheet.apply(change, t.pasteLabel(change.edits.length))) sheet.say(t.pasted(change.edits.length));
  }
  function withRow(act: (row: NonNullable<typeof activeRow>) => unknown): void {
    if (activeRow !== undefined) act(activeRow);
  }
  function computedOf(id: string): bigint | null {
    return sheet.rolled.get(id)?.computed ?? null;
  }
}
