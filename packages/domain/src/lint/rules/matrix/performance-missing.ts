// A program and a kegiatan say what they want to reach: sasaran, indicator and target.

import { cellText } from '../../../document/block.ts';
import type { PlanContent } from '../../../plan/content.ts';
import type { PlanNode } from '../../../plan/node.ts';
import { nodeSpot, rowName } from '../../repair/spots.ts';
import type { Bilingual, Rule } from '../../rule.ts';
import { exampleMatrix, KEGIATAN, KRO, PROGRAM } from './example-matrix.ts';

const NAMES: Readonly<Record<'sasaran' | 'indicator' | 'target' | 'satuan', Bilingual>> = {
  sasaran: { id: 'sasaran', en: 'sasaran' }, indicator: { id: 'indikator kinerja', en: 'an indicator' }, target: { id: 'target', en: 'a target' }, satuan: { id: 'satuan target', en: 'a unit of the target' },
};

export const performanceMissing: Rule = {
  id: 'performance-missing',
  family: 9,
  severity: 'error',
  title: { id: 'Program atau kegiatan tanpa sasaran, indikator, atau target', en: 'A program or kegiatan without sasaran, indicator or target' },
  what: { id: 'Setiap program dan kegiatan pada matriks memuat sasaran, sekurangnya satu indikator kinerja, dan target bersatuan untuk setiap indikator. Matriks tanpa kolom sasaran dan indikator tidak diperiksa.', en: 'Each program and kegiatan of the matrix has a sasaran, at least one indicator, and a target with its unit for each indicator. A matrix without those columns is not checked.' },
  why: { id: 'Anggaran tanpa sasaran dan indikator tidak dapat dipertanggungjawabkan kinerjanya (Perpres 29/2014).', en: 'Money without sasaran and indicator cannot be accounted for by performance (Perpres 29/2014).' },
  examples: [
    { title: { id: 'Lengkap', en: 'Complete' }, text: exampleMatrix(PROGRAM, KEGIATAN, KRO), findings: 0 },
    { title: { id: 'Program tanpa apa pun', en: 'A program with nothing' }, text: exampleMatrix({ name: 'Program P4GN', amount: '30.000.000' }, KEGIATAN, KRO), findings: 1 },
    { title: { id: 'Indikator tanpa target', en: 'An indicator without target' }, text: exampleMatrix(PROGRAM, { ...KEGIATAN, volume: '', satuan: '' }, KRO), findings: 1 },
  ],
  check(model, answers) {
    const { nodes, indicators } = model.content;
    const rows = nodes.filter((node) => node.level === 'program' || node.level === 'kegiatan');
    const byNode = Map.groupBy(indicators, (indicator) => indicator.nodeId);
    const says = (node: PlanNode): boolean => node.sasaran !== null || byNode.has(node.id);
    const hasSasaran = rows.some((node) => node.sasaran !== null);
    const asked = programsAreAsked(model.content, rows.filter((node) => node.level === 'program'), says);
    if (!rows.some(says)) return answers.notApplicable();
    for (const node of rows) {
      if (node.level === 'program' && !asked) continue;
      const own = byNode.get(node.id) ?? [];
      const untargeted = own.filter((indicator) => indicator.target === null);
      const missing: (keyof typeof NAMES)[] = [];
      if (hasSasaran && node.sasaran === null && own.every((indicator) => indicator.sasaran === null)) missing.push('sasaran');
      if (own.length === 0) missing.push('indicator');
      if (own.length === 0 ? node.volume === null : untargeted.length > 0) missing.push('target');
      if (own.some((indicator) => indicator.target?.value != null && indicator.satuan === null)) missing.push('satuan');
      if (missing.length === 0) {
        answers.pass();
        continue;
      }
      const name = rowName(node);
      const first = untargeted[0];
      const onIndicator = missing.length === 1 && missing[0] === 'target' && first !== undefined;
      answers.fail({
        spot: onIndicator ? { path: `indicator:${first.id}/target`, place: first.place } : nodeSpot(node, 'sasaran'),
        quote: onIndicator ? first.name : node.name, stated: null, computed: null, difference: null,
        message: {
          id: `${name.id} tidak memuat ${listed(missing, 'id')}.`,
          en: `${name.en} has no ${listed(missing, 'en')}.`,
        },
        related: untargeted.filter((indicator) => indicator !== first || !onIndicator).map((indicator) => ({ path: `indicator:${indicator.id}/target`, place: indicator.place })),
      });
    }
  },
};

/** Columns headed “Sasaran Kegiatan” ask nothing of a program, nor does a matrix in which all of several programs leave them empty. */
function programsAreAsked(content: PlanContent, programs: readonly PlanNode[], says: (node: PlanNode) => boolean): boolean {
  if (programs.some(says)) return true;
  const titles = content.blocks.flatMap((block) => (block.kind === 'table' && block.view === 'matriks' ? block.repeatedHeaders : [])).flatMap((row) => row.cells.map((cell) => cellText(cell)));
  const ofKegiatan = titles.some((title) => /^(?:sasaran|indikator)\b.*\bkegiatan\b/i.test(title.trim()) && !/program/i.test(title));
  return programs.length === 1 && !ofKegiatan;
}

function listed(missing: readonly (keyof typeof NAMES)[], lang: 'id' | 'en'): string {
  const names = missing.map((each) => NAMES[each][lang].replace(missing.length > 1 || lang === 'en' ? /^an? / : /^$/, ''));
  const last = names.at(-1) ?? '';
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')} ${lang === 'id' ? 'dan' : 'or'} ${last}`;
}
