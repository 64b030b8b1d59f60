// Which side is right where target table and matrix give one indicator two targets or two units: what else in the plan agrees with either.

import { Big } from 'big.js';
import type { PlanModel } from '../rkt/model.ts';
import type { PairedIndicator } from './paired-indicators.ts';
import type { Bilingual, Change, Repair, Spot } from './rule.ts';
import { sameSatuan } from './same-satuan.ts';

/** What speaks for one side. */
export interface Backing {
  readonly reasons: readonly Bilingual[];
  readonly spots: readonly Spot[];
}

/** What agrees with this figure as the target: outputs below the kegiatan, and for the target table the quarters of its own row. */
export function backingOfTarget(value: string, side: 'table' | 'matrix', { row, indicator }: PairedIndicator, model: PlanModel): Backing {
  const outputs = outputsBelow(indicator.nodeId, model).filter(({ volume, satuan }) => volume !== null && new Big(volume).eq(value) && sameSatuan(satuan, row.satuan?.raw ?? indicator.satuan) === true);
  const quarters = row.periods.map((period) => period.value);
  const filled = quarters.filter((figure) => figure !== null);
  const reaches = filled.length >= 2 && filled.length === quarters.length && (filled.reduce((sum, figure) => sum.plus(figure), new Big(0)).eq(value) || new Big(filled.at(-1)!).eq(value));
  const reasons: Bilingual[] = [];
  if (outputs.length > 0) reasons.push({ id: `volume ${outputs.length} output di bawahnya`, en: `the volume of ${outputs.length} outputs below it` });
  if (side === 'table' && reaches) reasons.push({ id: 'rincian per periode', en: 'its figures by period' });
  return { reasons, spots: outputs.map(({ spot }) => spot) };
}

/** What agrees with this unit: outputs of the same figure, and the words of the indicator itself (`Persentase …`, `Indeks …`). */
export function backingOfUnit(satuan: string, { row, indicator }: PairedIndicator, model: PlanModel): Backing {
  const target = indicator.target?.value ?? row.target?.value ?? null;
  const outputs = outputsBelow(indicator.nodeId, model).filter(({ volume, satuan: unit }) => target !== null && volume !== null && new Big(volume).eq(target) && sameSatuan(unit, satuan) === true);
  const named = NAMED.find(([name]) => name.test(indicator.name))?.[1];
  const reasons: Bilingual[] = [];
  if (outputs.length > 0) reasons.push({ id: `satuan ${outputs.length} output di bawahnya`, en: `the unit of ${outputs.length} outputs below it` });
  if (named !== undefined && sameSatuan(satuan, named) === true) reasons.push({ id: 'bunyi indikatornya', en: 'the words of the indicator' });
  return { reasons, spots: outputs.map(({ spot }) => spot) };
}

/** Names whose first word tells their unit. */
const NAMED: readonly (readonly [RegExp, string])[] = [[/^\s*(?:persentase|prosentase|presentase)\b/i, 'Persen'], [/^\s*indeks\b/i, 'Indeks'], [/^\s*jumlah\s+(?:berkas perkara)\b/i, 'Berkas Perkara'], [/^\s*jumlah\s+(?:kabupaten|kab\.?)\s*\/\s*kota\b/i, 'Kabupaten/Kota']];

/** Both repairs, the better backed first; where neither is, both say that the plan itself does not tell. */
export function repairsBySide(table: { readonly says: Bilingual; readonly change: Change; readonly backing: Backing }, matrix: { readonly says: Bilingual; readonly change: Change; readonly backing: Backing }): readonly Repair[] {
  const open = table.backing.reasons.length === matrix.backing.reasons.length;
  const repair = ({ says, change, backing }: typeof table): Repair => ({ changes: [change], reason: withReasons(says, backing, open) });
  return matrix.backing.reasons.length > table.backing.reasons.length ? [repair(matrix), repair(table)] : [repair(table), repair(matrix)];
}

function withReasons(says: Bilingual, { reasons }: Backing, open: boolean): Bilingual {
  if (reasons.length > 0) return { id: `${says.id}, didukung ${reasons.map(({ id }) => id).join(' dan ')}.`, en: `${says.en}, backed by ${reasons.map(({ en }) => en).join(' and ')}.` };
  return open ? { id: `${says.id}; bagian lain rencana tidak menunjukkan mana yang benar.`, en: `${says.en}; nothing else in the plan tells which is right.` } : { id: `${says.id}.`, en: `${says.en}.` };
}

interface Output {
  readonly volume: string | null;
  readonly satuan: string | null;
  readonly spot: Spot;
}

/** KRO and RO below a kegiatan: they were budgeted on its target. */
function outputsBelow(kegiatan: string, { content }: PlanModel): Output[] {
  const below = new Set([kegiatan]);
  return content.nodes.flatMap((node): Output[] => {
    if (node.parentId === null || !below.has(node.parentId)) return [];
    below.add(node.id);
    return node.level === 'kro' || node.level === 'ro' ? [{ volume: node.volume?.value ?? null, satuan: node.satuan, spot: { path: `node:${node.id}/volume`, place: node.place } }] : [];
  });
}
