// What a person should know of how a Word document was read: changes taken as accepted, and what stands beside the text.

import type { ReadNotice } from '@tenun/domain';
import { FORMAT, type WordPackage } from './package.ts';
import { readPart } from './part.ts';
import { plainBlanks } from './lines.ts';
import type { Beside } from './word-items.ts';

const LONGEST_SAMPLE = 120;

/** `own`: Tenun wrote the document, and its running titles say nothing that the plan does not. */
export function noticesOf(from: WordPackage, beside: Beside, own: boolean): ReadNotice[] {
  const notices: ReadNotice[] = [];
  const tell = (code: string, severity: ReadNotice['severity'], place: string | null, id: string, en: string): void => {
    notices.push({ code, severity, place: { line: null, cell: place }, message: { id, en } });
  };
  if (beside.changes > 0) tell('tracked-changes', 'warning', beside.firstChange, `${beside.changes} perubahan terlacak dibaca sebagai diterima; periksa di Word (Tinjau) bila ada yang seharusnya ditolak.`, `${beside.changes} tracked changes were read as accepted; look at them in Word (Review) if some should be rejected.`);
  if (beside.hidden.length > 0) tell('hidden-text', 'warning', beside.firstHidden, `Teks tersembunyi tidak dibaca: “${sample(beside.hidden.join(' '))}”.`, `Hidden text was not read: “${sample(beside.hidden.join(' '))}”.`);
  if (beside.comments > 0) {
    const texts = textsOf(from, 'comments', 'w:comment');
    tell('comments', 'info', beside.firstComment, `${beside.comments} komentar tidak dibaca sebagai isi rencana${quoted(texts)}.`, `${beside.comments} comments were not read as part of the plan${quoted(texts)}.`);
  }
  for (const [code, kind, calls, id, en] of [['footnotes', 'w:footnote', beside.footnotes, 'catatan kaki', 'footnotes'], ['endnotes', 'w:endnote', beside.endnotes, 'catatan akhir', 'endnotes']] as const) {
    if (calls.size === 0) continue;
    const texts = textsOf(from, code, kind, calls);
    tell(code, 'warning', calls.values().next().value ?? null, `${calls.size} ${id} tidak dibaca sebagai isi rencana${quoted(texts)}.`, `${calls.size} ${en} were not read as part of the plan${quoted(texts)}.`);
  }
  const running = own ? [] : [...new Set(['header', 'footer'].flatMap((kind) => runningTexts(from, kind)))];
  if (running.length > 0) tell('headers-and-footers', 'info', null, `Kepala dan kaki halaman tidak dibaca sebagai isi rencana${quoted(running)}.`, `Page headers and footers were not read as part of the plan${quoted(running)}.`);
  if (beside.objects > 0) tell('embedded-objects', 'warning', beside.firstObject, `${beside.objects} objek tertanam (misalnya lembar Excel) hanya terbaca sebagai gambar; ubah menjadi tabel Word agar isinya terbaca.`, `${beside.objects} embedded objects (a sheet of Excel, say) are read as pictures only; turn them into tables of Word to have them read.`);
  if (beside.chunks > 0) tell('documents-within', 'warning', null, `${beside.chunks} dokumen lain di dalam dokumen ini tidak dibaca; buka di Word dan simpan lagi agar menyatu.`, `${beside.chunks} other documents within this one were not read; open it in Word and save it again to make them part of it.`);
  if (beside.nestedTables > 0) tell('nested-tables', 'info', null, `${beside.nestedTables} tabel di dalam sel dibaca sebagai baris-baris teks sel itu.`, `${beside.nestedTables} tables within cells were read as lines of text of their cell.`);
  if (from.archive.names.some((name) => /vbaProject\.bin$/i.test(name))) tell('macros', 'warning', null, 'Dokumen memuat makro; makro tidak dijalankan dan tidak disimpan.', 'The document holds macros; they were not run and are not kept.');
  return notices;
}

function sample(text: string): string {
  const plain = plainBlanks(text).replace(/\s+/g, ' ').trim();
  return plain.length > LONGEST_SAMPLE ? `${plain.slice(0, LONGEST_SAMPLE - 1)}…` : plain;
}

function quoted(texts: readonly string[]): string {
  const [first] = texts.filter((text) => text !== '');
  return first === undefined ? '' : `: “${sample(first)}”${texts.length > 1 ? ' …' : ''}`;
}

/** The texts of notes or comments; of notes only those that the text calls. */
function textsOf(from: WordPackage, kind: string, element: string, called?: ReadonlyMap<string, string>): string[] {
  return (from.related.get(kind) ?? []).flatMap((part) => elementTexts(from, part, element, called));
}

/** Headers and footers that say something: more than a page number. */
function runningTexts(from: WordPackage, kind: 'header' | 'footer' | string): string[] {
  return (from.related.get(kind) ?? []).flatMap((part) => elementTexts(from, part, kind === 'header' ? 'w:hdr' : 'w:ftr')).filter((text) => /\p{L}{3}/u.test(text));
}

function elementTexts(from: WordPackage, part: string, element: string, called?: ReadonlyMap<string, string>): string[] {
  const xml = from.archive.text(part);
  if (xml === undefined) return [];
  const texts: string[] = [];
  let text: string | null = null;
  let inText = false;
  readPart(xml, { format: FORMAT, part, limits: from.limits }, {
    open(name, { id }) {
      if (name === element) text = called === undefined || (id !== undefined && called.has(id)) ? '' : null;
      else if (name === 'w:p' && text !== null && text !== '') text += ' ';
      else if (name === 'w:tab' && text !== null) text += ' ';
      inText = name === 'w:t';
    },
    text(said) {
      if (inText && text !== null) text += said;
    },
    close(name) {
      inText = false;
      if (name !== element || text === null) return;
      if (text.trim() !== '') texts.push(text.trim());
      text = null;
    },
  });
  return texts;
}
