// Every cell of the plan's sheet that cannot be taken as it stands, all of them at once: what was expected there and what was found.

import { columnLetters, type Bilingual, type PlanNode, type ReadResult, type StatedMoney, type StatedNumber } from '@tenun/domain';
import { findSatuan } from '@tenun/domain/lint/rules/matrix/unit-names.ts';
import { parseNumber } from '@tenun/domain/number/parse-number.ts';
import { quantityKind } from '@tenun/domain/rkt/matrix/quantities.ts';
import type { ReadOptions } from '../read/read-options.ts';
import type { GridRow, Workbook } from './grid.ts';
import { understandWorkbook } from './read-sheet.ts';
import type { IssueField, PlacedCell, UnderstoodSheet } from './understood-sheet.ts';

export interface CellIssue {
  readonly sheet: string;
  /** `J45` */
  readonly cell: string;
  readonly expected: Bilingual;
  /** As it stands in the cell. */
  readonly found: string;
  readonly severity: 'error' | 'warning';
}

const EXPECTED = {
  amount: { id: 'angka rupiah bulat, misalnya 1.500.000', en: 'a whole amount of rupiah, such as 1.500.000' },
  uncomputed: { id: 'nilai rumus; buka dan simpan berkas di Excel atau LibreOffice agar rumus dihitung', en: 'the value of the formula; open and save the file in Excel or LibreOffice so that it is computed' },
  faulty: { id: 'nilai; rumus di sel ini menghasilkan kesalahan', en: 'a value; the formula in this cell gives an error' },
  count: { id: 'satu angka, misalnya 12 atau 1.200', en: 'one figure, such as 12 or 1.200' },
  decimal: { id: 'satu angka, misalnya 3,5 atau 97,36', en: 'one figure, such as 3,5 or 97,36' },
  stacked: { id: 'satu target untuk tiap indikator di baris ini', en: 'one target for each indicator of this row' },
  satuan: { id: 'satuan yang dikenal, misalnya Dokumen, Orang, Layanan, Kegiatan', en: 'a known unit, such as Dokumen, Orang, Layanan, Kegiatan' },
  level: { id: 'kode, penanda atau kata yang menunjukkan tingkat baris (program, kegiatan, KRO, RO, komponen, aktivitas)', en: 'a code, marker or word that shows the level of the row (program, kegiatan, KRO, RO, komponen, activity)' },
  name: { id: 'uraian di baris ini', en: 'a name on this row' },
} as const satisfies Record<string, Bilingual>;

/** In the order of the sheet. Throws what reading the plan throws (`which-sheet`, `two-plans`). */
export function cellIssues(workbook: Workbook, options: ReadOptions): readonly CellIssue[] {
  const { result, understood } = understandWorkbook(workbook, options);
  return issuesOfPlan(result, understood);
}

/** The same of a plan that was read. A report of SAKTI (`understood` null) has its own checks. */
export function issuesOfPlan(result: ReadResult, understood: UnderstoodSheet | null): readonly CellIssue[] {
  return understood === null ? [] : new IssueFinder(result, understood).find();
}

class IssueFinder {
  readonly #content: ReadResult['content'];
  readonly #unread: ReadResult['unread'];
  readonly #understood: UnderstoodSheet;
  readonly #issues: (CellIssue & { readonly at: readonly [number, number] })[] = [];

  constructor({ content, unread }: ReadResult, understood: UnderstoodSheet) {
    this.#content = content;
    this.#unread = unread;
    this.#understood = understood;
  }

  find(): readonly CellIssue[] {
    const { nodes, indicators } = this.#content;
    const byId = new Map(nodes.map((node) => [node.id, node]));
    for (const node of nodes) {
      const row = this.#rowOf(node.place.cell);
      if (row === null) continue;
      this.#money(row, 'amount', node.amount);
      this.#money(row, 'price', node.price);
      this.#quantity(row, node.volume, node.satuan);
      this.#satuan(row, node.satuan);
      this.#code(row, node, byId);
    }
    for (const indicator of indicators) {
      const row = this.#rowOf(indicator.place.cell);
      if (row === null) continue;
      if (indicator.target === null && this.#cellOf(row, 'target').cell.text.trim() !== '') this.#report(row, 'target', EXPECTED.stacked, 'error');
      this.#quantity(row, indicator.target, indicator.satuan);
      this.#satuan(row, indicator.satuan);
    }
    this.#rowsNotTaken();
    const seen = new Set<string>();
    return this.#issues.toSorted((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1]).filter((issue) => !seen.has(issue.cell + issue.expected.en) && seen.add(issue.cell + issue.expected.en)).map(({ at: _at, ...issue }) => issue);
  }

  #money(row: GridRow, field: 'amount' | 'price', stated: StatedMoney | null): void {
    if (stated === null || stated.value !== null || isNothing(stated.raw)) return;
    this.#report(row, field, EXPECTED.amount, 'error');
  }

  #quantity(row: GridRow, stated: StatedNumber | null, satuan: string | null): void {
    if (stated === null || stated.value !== null || isNothing(stated.raw)) return;
    this.#report(row, 'target', quantityKind(satuan) === 'decimal' ? EXPECTED.decimal : EXPECTED.count, 'error');
  }

  #satuan(row: GridRow, satuan: string | null): void {
    if (satuan !== null && findSatuan(satuan) === undefined) this.#report(row, 'satuan', EXPECTED.satuan, 'warning');
  }

  /** A code in full begins with the code of the row it stands under. */
  #code(row: GridRow, node: PlanNode, byId: ReadonlyMap<string, PlanNode>): void {
    const parent = byId.get(node.parentId ?? '');
    const own = shortCode(node.code);
    const above = shortCode(parent?.code ?? null);
    if (own === null || above === null || own.startsWith(`${above}.`) || own.split('.').length <= above.split('.').length - 1) return;
    this.#report(row, 'code', { id: `kode yang diawali ${above}, kode baris induknya`, en: `a code that begins with ${above}, the code of the row above it` }, 'error');
  }

  /** Rows that became neither a row of the plan nor an indicator. */
  #rowsNotTaken(): void {
    const taken = new Set([...this.#content.nodes, ...this.#content.indicators].map((each) => each.place.cell));
    for (const { cell } of this.#unread) {
      const row = cell === null || taken.has(cell) ? null : this.#rowOf(cell);
      if (row !== null) this.#report(row, 'name', this.#cellOf(row, 'name').cell.text.trim() === '' ? EXPECTED.name : EXPECTED.level, 'error');
    }
  }

  #report(row: GridRow, field: IssueField, expected: Bilingual, severity: CellIssue['severity']): void {
    const { cell, column } = this.#cellOf(row, field);
    const better = cell.kind === 'error' ? EXPECTED.faulty : cell.kind === 'empty' && cell.formula !== null ? EXPECTED.uncomputed : expected;
    const found = cell.text.trim() !== '' ? cell.text.trim() : cell.formula === null ? '' : `=${cell.formula}`;
    this.#issues.push({ sheet: this.#understood.sheet.name, cell: `${columnLetters(column)}${row.number}`, expected: better, found, severity, at: [row.number, column] });
  }

  #cellOf(row: GridRow, field: IssueField): PlacedCell {
    return this.#understood.cellOf(row, field);
  }

  /** `Matriks!12` */
  #rowOf(place: string | null): GridRow | null {
    const { sheet } = this.#understood;
    const number = place?.startsWith(`${sheet.name}!`) === true ? Number(place.slice(sheet.name.length + 1)) : Number.NaN;
    return sheet.rows[number - 1] ?? null;
  }
}

/** `-` says that there is deliberately nothing. */
function isNothing(raw: string): boolean {
  return ['dash', 'empty'].includes(parseNumber(raw, 'count').kind);
}

/** `066.01.WA.3249.EBA` and `3249.EBA` are one; null for codes that do not hold those above them. */
function shortCode(code: string | null): string | null {
  return /(?:^|\.)(\d{4}(?:\.[A-Z]{3}(?:\.\d{3})?)?)$/.exec(code ?? '')?.[1] ?? null;
}
