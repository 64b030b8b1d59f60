// Says that no matrix was found in a Word document or PDF, so that a plan that lost its rows is never taken for one without; and when a print cut its columns apart, where.

import type { Block, ReadNotice, TableBlock } from '@tenun/domain';
import { cellText } from '@tenun/domain/document/block.ts';
import { columnKey, fieldOfTitle, type MatrixField } from '@tenun/domain/rkt/matrix/columns.ts';

/** The notice for content without rows of a matrix. */
export function noMatrix(blocks: readonly Block[]): ReadNotice {
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [{ table: block, fields: fieldsOf(block) }] : []));
  const names = tables.find(({ fields }) => fields.has('name') && (fields.has('volume') || fields.has('satuan') || fields.has('code')) && !fields.has('amount'));
  const amounts = tables.find(({ fields }) => fields.has('amount') && !fields.has('name'));
  if (names !== undefined) {
    const [left, right] = [whereIs(names.table), amounts === undefined ? null : whereIs(amounts.table)];
    return {
      code: 'columns-cut', severity: 'warning', place: names.table.place,
      message: {
        id: `Matriks tidak terbaca: uraiannya di ${left[0]}, ${right === null ? 'tanpa kolom anggaran di sebelahnya' : `anggarannya di ${right[0]}`}. Bila lembar Excel dicetak lebih lebar daripada kertasnya, cetak lagi dengan lebar satu halaman, atau pakai berkas Excel aslinya.`,
        en: `The matrix was not read: its names are at ${left[1]}, ${right === null ? 'without a column of amounts beside them' : `its amounts at ${right[1]}`}. If the sheet was printed wider than its paper, print it again one page wide, or use the original Excel file.`,
      },
    };
  }
  return {
    code: 'no-matrix', severity: 'warning', place: { line: null, cell: null },
    message: {
      id: 'Tidak ada tabel matriks yang terbaca (uraian, target atau volume, anggaran); hanya narasi dan tabel lain yang diperiksa.',
      en: 'No table was read as the matrix (names, target or volume, amounts); only the text and other tables are checked.',
    },
  };
}

/** What the titles of a table speak of; of one whose titles were not recognised, its first rows. */
function fieldsOf({ rows }: TableBlock): ReadonlySet<MatrixField> {
  const headers = rows.filter(({ role }) => role === 'header');
  return new Set((headers.length > 0 ? headers : rows.slice(0, 1)).flatMap((row) => row.cells.flatMap((cell) => fieldOfTitle(columnKey(cellText(cell))) ?? [])));
}

function whereIs({ place }: TableBlock): readonly [string, string] {
  const page = /^hal\.(\d+)/.exec(place.cell ?? '')?.[1];
  const table = /^t(\d+)/.exec(place.cell ?? '')?.[1];
  return page !== undefined ? [`halaman ${page}`, `page ${page}`] : [`tabel ${table ?? ''}`, `table ${table ?? ''}`];
}
