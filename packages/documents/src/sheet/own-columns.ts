// Where Tenun's own workbook keeps what: its columns by their titles, and the hidden one with the ids of rows, wherever an editor moved them.

import type { PlanProfile } from '@tenun/domain';
import type { SheetGrid } from './grid.ts';
import { HINT_TITLE, plain } from './row-hints.ts';

export type OwnKey = 'name' | 'sasaran' | 'indicator' | 'target' | 'satuan' | 'price' | 'amount' | 'sumberDana' | 'stated';

const TITLES: readonly (readonly [RegExp, OwnKey])[] = [
  [/^PROGRAM/i, 'name'], [/^SASARAN/i, 'sasaran'], [/^INDIKATOR/i, 'indicator'], [/^TARGET/i, 'target'], [/^SATUAN/i, 'satuan'], [/^HARGA/i, 'price'], [/^ANGGARAN/i, 'amount'], [/^SUMBER/i, 'sumberDana'], [/^TERCANTUM/i, 'stated'],
];
/** Rows above the header that somebody may have added. */
const LOOK_AT = 40;
const NO_PROFILE: PlanProfile = { office: '', officeKind: null, regionCode: null, year: null, address: null, city: null, date: null, signatory: null };

export class OwnColumns {
  /** The zero-based row of the titles. */
  readonly header: number;
  readonly hint: number;
  readonly profile: PlanProfile;
  readonly #columns: ReadonlyMap<OwnKey, number>;

  private constructor(header: number, hint: number, profile: PlanProfile, columns: ReadonlyMap<OwnKey, number>) {
    this.header = header;
    this.hint = hint;
    this.profile = profile;
    this.#columns = columns;
  }

  /** Null when the sheet was not written by Tenun, or lost what made it so. */
  static find(sheet: SheetGrid): OwnColumns | null {
    for (const [at, { cells }] of sheet.rows.slice(0, LOOK_AT).entries()) {
      const hint = cells.findIndex((cell) => cell.text === HINT_TITLE || cell.text.startsWith(`${HINT_TITLE} {`));
      if (hint === -1) continue;
      const columns = new Map<OwnKey, number>();
      for (const [column, cell] of cells.entries()) {
        const key = column === hint ? undefined : TITLES.find(([title]) => title.test(plain(cell.text)))?.[1];
        if (key !== undefined && !columns.has(key)) columns.set(key, column);
      }
      return columns.has('name') && columns.has('amount') ? new OwnColumns(at, hint, profileOf(cells[hint]!.text.slice(HINT_TITLE.length)), columns) : null;
    }
    return null;
  }

  of(key: OwnKey): number | null {
    return this.#columns.get(key) ?? null;
  }
}

/** Whose plan it is does not stand in the cells of a matrix. */
function profileOf(json: string): PlanProfile {
  try {
    const said: unknown = JSON.parse(json);
    if (said === null || typeof said !== 'object') return NO_PROFILE;
    const { office, officeKind, year, ...texts } = said as Record<string, unknown>;
    const text = (key: keyof PlanProfile): string | null => (typeof texts[key] === 'string' ? texts[key] : null);
    return {
      office: typeof office === 'string' ? office : '', officeKind: officeKind === 'pusat' || officeKind === 'provinsi' || officeKind === 'kabupaten-kota' ? officeKind : null, year: Number.isInteger(year) ? year as number : null,
      regionCode: text('regionCode'), address: text('address'), city: text('city'), date: text('date'), signatory: text('signatory'),
    };
  } catch {
    return NO_PROFILE;
  }
}
