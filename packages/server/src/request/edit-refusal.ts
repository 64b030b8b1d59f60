// The sentence for each reason why an edit does not fit a plan.

import type { Bilingual, EditRefusal } from '@tenun/domain';

type About = Readonly<Record<string, string>>;

const SENTENCES: Readonly<Record<EditRefusal, (about: About) => readonly [string, string]>> = {
  'unknown-node': ({ id }) => [`Baris matriks ${id} tidak ada lagi.`, `The row ${id} of the matrix does not exist.`],
  'unknown-indicator': ({ id }) => [`Indikator ${id} tidak ada lagi.`, `The indicator ${id} does not exist.`],
  'unknown-block': ({ id }) => [`Bagian naskah ${id} tidak ada lagi.`, `The part ${id} of the document does not exist.`],
  'unknown-path': ({ path }) => [`Tidak ada teks di ${path}.`, `There is no text at ${path}.`],
  'duplicate-id': ({ id }) => [`Nomor ${id} sudah dipakai.`, `The id ${id} is already used.`],
  'level-does-not-fit': ({ level, parentLevel }) => [`Tingkat ${level} tidak dapat berada di bawah ${parentLevel}.`, `The level ${level} cannot stand below ${parentLevel}.`],
  'rows-not-in-order': ({ id }) => [`Baris ${id} harus berdiri setelah baris induknya.`, `The row ${id} has to stand after its parent.`],
  'move-into-itself': () => ['Sebuah baris tidak dapat dipindahkan ke dalam dirinya sendiri.', 'A row cannot be moved into itself.'],
  'not-a-sibling': ({ before }) => [`Baris ${before} tidak berada di bawah induk yang dipilih.`, `The row ${before} is not below the chosen parent.`],
  'text-changed': ({ expected, found }) => [`Teks di tempat itu sudah berubah: kini "${found}", bukan "${expected}".`, `The text there has changed: it now reads "${found}", not "${expected}".`],
  'range-outside': ({ path }) => [`Bagian teks yang dimaksud di ${path} tidak ada.`, `The stretch of text meant at ${path} does not exist.`],
  'index-outside': ({ at }) => [`Urutan ${Number(at) + 1} tidak ada.`, `There is no number ${Number(at) + 1}.`],
  'not-a-table': ({ id }) => [`Bagian ${id} bukan tabel.`, `The part ${id} is not a table.`],
  'not-a-list': ({ id, path }) => [`${id ?? path} bukan daftar.`, `${id ?? path} is not a list.`],
  'table-is-a-view': () => ['Tabel matriks diubah di layar Matriks, bukan di naskah.', 'The matrix is edited on the Matriks screen, not in the document.'],
  'parent-changed': ({ id }) => [`Baris ${id} sudah pindah induk.`, `The row ${id} has moved to another parent.`],
  'kind-changed': ({ id }) => [`Bagian ${id} sudah berganti jenis.`, `The part ${id} is of another kind now.`],
  'unknown-value': ({ field, text, allowed }) => [`"${text}" bukan nilai untuk ${field}; pilihannya: ${allowed}.`, `"${text}" is not a value of ${field}; choose from: ${allowed}.`],
  'value-needed': ({ field }) => [`${field} tidak boleh kosong.`, `${field} may not be empty.`],
  'not-a-year': ({ text }) => [`"${text}" bukan tahun.`, `"${text}" is not a year.`],
  'repair-does-not-fit': ({ path }) => [`Perbaikan ini tidak dapat diterapkan di ${path}.`, `The repair cannot be applied at ${path}.`],
};

export function refusalSentence(refusal: EditRefusal, about: About): Bilingual {
  const [id, en] = SENTENCES[refusal](about);
  return { id, en };
}
