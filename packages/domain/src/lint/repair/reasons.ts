// Why a repair is proposed, in both languages.

import { formatRupiah } from '../../number/format-number.ts';
import type { PlanNode } from '../../plan/node.ts';
import type { Bilingual } from '../rule.ts';
import { labelOf, rowName } from './spots.ts';
import type { Slip } from './slips.ts';

export type Reason =
  | { readonly kind: 'slip'; readonly slip: Slip; readonly child: PlanNode; readonly written: bigint; readonly meant: bigint; readonly twin: PlanNode | null }
  | { readonly kind: 'carries-total'; readonly child: PlanNode; readonly parent: PlanNode; readonly meant: bigint }
  | { readonly kind: 'elsewhere'; readonly child: PlanNode; readonly meant: bigint; readonly other: PlanNode }
  | { readonly kind: 'copied'; readonly child: PlanNode; readonly written: bigint; readonly meant: bigint; readonly twin: PlanNode }
  | { readonly kind: 'only-arithmetic'; readonly child: PlanNode; readonly meant: bigint }
  | { readonly kind: 'parent'; readonly chain: readonly PlanNode[]; readonly sum: bigint; readonly alsoCloses: readonly PlanNode[]; readonly slip: Slip | null }
  | { readonly kind: 'exchanged'; readonly child: PlanNode; readonly twin: PlanNode }
  | { readonly kind: 'missing-row'; readonly code: string | null; readonly after: PlanNode; readonly difference: bigint; readonly sure: boolean }
  | { readonly kind: 'row-too-much'; readonly child: PlanNode; readonly twice: boolean }
  | { readonly kind: 'reading'; readonly child: PlanNode; readonly meant: bigint }
  | { readonly kind: 'closing-value'; readonly child: PlanNode; readonly meant: bigint }
  | { readonly kind: 'reading-and-slip'; readonly child: PlanNode; readonly reading: bigint; readonly other: PlanNode; readonly needed: bigint }
  | { readonly kind: 'two-slips'; readonly first: PlanNode; readonly second: PlanNode };

const SLIPS: Readonly<Record<Slip, Bilingual>> = {
  'transposed': { id: 'dua angka tertukar tempat', en: 'two digits changed places' },
  'one-digit': { id: 'satu angka keliru', en: 'one digit is wrong' },
  'missing-digit': { id: 'satu angka tertinggal', en: 'one digit was left out' },
  'extra-digit': { id: 'satu angka berlebih', en: 'one digit is too many' },
  'thousand-times': { id: 'tiga nol berlebih atau kurang', en: 'three zeros too many or too few' },
};

/** The reason as one sentence. */
export function because(reason: Reason): Bilingual {
  switch (reason.kind) {
    case 'slip': {
      const slip = SLIPS[reason.slip];
      const twin = reason.twin === null ? { id: '', en: '' } : { id: `; nilainya sama dengan ${rowName(reason.twin).id}, mungkin tersalin`, en: `; it equals ${rowName(reason.twin).en}, perhaps copied` };
      return { id: `${rowName(reason.child).id}: ${slip.id} (${rp(reason.written)} → ${rp(reason.meant)})${twin.id}.`, en: `${rowName(reason.child).en}: ${slip.en} (${rp(reason.written)} → ${rp(reason.meant)})${twin.en}.` };
    }
    case 'carries-total':
      return { id: `${rowName(reason.child).id} memuat jumlah induknya, ${rowName(reason.parent).id}; bagiannya sendiri ${rp(reason.meant)}.`, en: `${rowName(reason.child).en} carries the total of its parent, ${rowName(reason.parent).en}; its own part is ${rp(reason.meant)}.` };
    case 'elsewhere':
      return { id: `Nilai ${rp(reason.meant)} yang menutup jumlah itu tertulis pada ${rowName(reason.other).id}; mungkin berpindah baris.`, en: `The amount ${rp(reason.meant)} that closes the sum stands at ${rowName(reason.other).en}; it may have slipped to another row.` };
    case 'copied':
      return { id: `${rowName(reason.child).id} bernilai sama dengan ${rowName(reason.twin).id}, mungkin tersalin; jumlah menutup dengan ${rp(reason.meant)}.`, en: `${rowName(reason.child).en} has the same amount as ${rowName(reason.twin).en}, perhaps copied; the sum closes with ${rp(reason.meant)}.` };
    case 'only-arithmetic':
      return { id: `Jumlah menutup bila ${rowName(reason.child).id} bernilai ${rp(reason.meant)}; halaman ini tidak memberi petunjuk lain.`, en: `The sum closes if ${rowName(reason.child).en} is ${rp(reason.meant)}; the page gives no other hint.` };
    case 'parent': {
      const names = { id: reason.chain.map((node) => rowName(node).id).join(' dan '), en: reason.chain.map((node) => rowName(node).en).join(' and ') };
      const slip = reason.slip === null ? { id: '', en: '' } : { id: `; ${SLIPS[reason.slip].id}`, en: `; ${SLIPS[reason.slip].en}` };
      const also = reason.alsoCloses.length === 0 ? { id: '', en: '' } : { id: `, dan jumlah ${reason.alsoCloses.map((node) => rowName(node).id).join(' dan ')} ikut menutup`, en: `, and the sum of ${reason.alsoCloses.map((node) => rowName(node).en).join(' and ')} closes as well` };
      return { id: `Nilai pada ${names.id} diganti: rinciannya berjumlah ${rp(reason.sum)}${also.id}${slip.id}.`, en: `The amount at ${names.en} is replaced: its rows add to ${rp(reason.sum)}${also.en}${slip.en}.` };
    }
    case 'exchanged':
      return { id: `Nilai ${rowName(reason.child).id} dan ${rowName(reason.twin).id} tertukar; bila ditukar kembali, kedua jumlah menutup.`, en: `The amounts of ${rowName(reason.child).en} and ${rowName(reason.twin).en} changed places; put back, both sums close.` };
    case 'missing-row': {
      const code = reason.code === null ? '' : ` “${reason.code}”`;
      return reason.sure
        ? { id: `Baris${code} tidak ada dalam urutan; selisih ${rp(reason.difference)} adalah nilainya.`, en: `Row${code} is missing from the sequence; the difference ${rp(reason.difference)} is its amount.` }
        : { id: `Mungkin ada baris${code} setelah ${rowName(reason.after).id} yang tidak tercetak, senilai selisih ${rp(reason.difference)}.`, en: `Perhaps a row${code} after ${rowName(reason.after).en} was not printed, worth the difference ${rp(reason.difference)}.` };
    }
    case 'row-too-much':
      return reason.twice
        ? { id: `${rowName(reason.child).id} tercantum dua kali; tanpa nilainya jumlah menutup.`, en: `${rowName(reason.child).en} is listed twice; without its amount the sum closes.` }
        : { id: `Tanpa ${rowName(reason.child).id} jumlah menutup; mungkin baris itu bukan bagian dari induk ini.`, en: `Without ${rowName(reason.child).en} the sum closes; the row may not belong to this parent.` };
    case 'reading':
      return { id: `Satu-satunya nilai yang menutup jumlah induk, ${rp(reason.meant)}, cocok dengan angka yang tertulis.`, en: `The only amount that closes the sum of the parent, ${rp(reason.meant)}, agrees with the digits written.` };
    case 'closing-value':
      return { id: `Hanya ${rp(reason.meant)} yang menutup jumlah induk; periksa ke dokumen asal, karena angkanya tidak menyerupai yang tertulis.`, en: `Only ${rp(reason.meant)} closes the sum of the parent; check the source, since it does not resemble what is written.` };
    case 'reading-and-slip':
      return { id: `${rowName(reason.child).id} dibaca ${rp(reason.reading)} dan ${rowName(reason.other).id} menjadi ${rp(reason.needed)} (satu kekeliruan angka): bersama-sama jumlah menutup.`, en: `${rowName(reason.child).en} read as ${rp(reason.reading)} and ${rowName(reason.other).en} as ${rp(reason.needed)} (one slip of a digit): together the sum closes.` };
    case 'two-slips':
      return { id: `Angka pada “${labelOf(reason.first)}” dan “${labelOf(reason.second)}” tertukar tempat; hanya bersama-sama jumlah menutup.`, en: `Digits changed places in “${labelOf(reason.first)}” and “${labelOf(reason.second)}”; only together the sum closes.` };
  }
}

function rp(amount: bigint): string {
  return formatRupiah(amount);
}
