// Puts one slip of the hand into a plan, of the kinds that real plans have, and says where; the linter must find each.

import { applyEdits, formatRupiah, textUnits, type Path, type PlanContent } from '@tenun/domain';
import { rupiah } from './matrix.ts';
import type { Chance } from './random.ts';

export const CONTRADICTIONS = ['parent-sum', 'amount-malformed', 'target', 'funding', 'percent', 'words', 'count'] as const;
export type Contradiction = (typeof CONTRADICTIONS)[number];

export interface Contradicted {
  readonly content: PlanContent;
  readonly kind: Contradiction;
  readonly path: Path;
}

/** The plan with one contradiction of this kind. */
export function contradict(content: PlanContent, kind: Contradiction, chance: Chance): Contradicted {
  switch (kind) {
    case 'parent-sum': {
      const node = chance.pick(content.nodes.filter((each) => each.level === 'komponen'));
      const amount = rupiah(node.amount!.value! + BigInt(chance.int(1, 9)) * 100_000n);
      return { kind, path: `node:${node.id}/amount`, content: withNode(content, node.id, { amount }) };
    }
    case 'amount-malformed': {
      const parents = new Set(content.nodes.map((each) => each.parentId));
      const node = chance.pick(content.nodes.filter((each) => !parents.has(each.id) && each.amount!.value! > 1_000_000n));
      return { kind, path: `node:${node.id}/amount`, content: withNode(content, node.id, { amount: { raw: node.amount!.raw.replace(/\.(\d)\d\d\.(\d)/, '.$1$2.'), value: null } }) };
    }
    case 'target': {
      const kegiatan = new Set(content.nodes.filter((each) => each.level === 'kegiatan').map((each) => each.id));
      const indicator = chance.pick(content.indicators.filter((each) => kegiatan.has(each.nodeId)));
      const target = { raw: `${Number(indicator.target!.value!.split('.')[0]) + 1}`, value: `${Number(indicator.target!.value!.split('.')[0]) + 1}` };
      return { kind, path: `indicator:${indicator.id}/target`, content: { ...content, indicators: content.indicators.map((each) => (each === indicator ? { ...each, target } : each)) } };
    }
    case 'funding': return inText(content, kind, /^\d{1,3}(?:\.\d{3}){2,}$/, (raw) => formatRupiah(BigInt(raw.replaceAll('.', '')) + 900_000n, { symbol: false }), chance);
    case 'percent': return inText(content, kind, /(?<=atau sebesar )\d+(?:,\d)?(?=%)/, (raw) => String(Number(raw.split(',')[0]) + 7), chance);
    case 'words': return inText(content, kind, /\b(?:Dua|Tiga|Empat|Lima|Enam|Tujuh|Delapan|Sembilan)(?= (?:Miliar|Juta|Ribu|Ratus|Puluh|Belas)\b)/, (raw) => (raw === 'Tujuh' ? 'Delapan' : 'Tujuh'), chance);
    case 'count': return inText(content, kind, /\d+(?= \([a-z ]+\) Sasaran Kegiatan)/, (raw) => String(Number(raw) + 1), chance);
  }
}

function withNode(content: PlanContent, id: string, change: Partial<PlanContent['nodes'][number]>): PlanContent {
  return { ...content, nodes: content.nodes.map((node) => (node.id === id ? { ...node, ...change } : node)) };
}

/** Changes one of the texts in which the pattern is found. */
function inText(content: PlanContent, kind: Contradiction, pattern: RegExp, change: (raw: string) => string, chance: Chance): Contradicted {
  const { path, match } = chance.pick([...textUnits(content.blocks)].flatMap((unit) => {
    const found = pattern.exec(unit.text);
    return found === null ? [] : [{ path: unit.path, match: found }];
  }));
  const [from] = match;
  return { kind, path, content: applyEdits(content, [{ op: 'replace-text', path, start: match.index, end: match.index + from.length, from, to: change(from) }]).content };
}
