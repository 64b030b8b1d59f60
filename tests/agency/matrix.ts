// The matrix of one plan: rows from program to detil with their amounts, carried from year to year, and the indicators.

import { formatRupiah, NOWHERE, rollUp, type Indicator, type PlanNode, type StatedMoney, type StatedNumber } from '@tenun/domain';
import { typedNumber } from '@tenun/domain/plan/typed-figure.ts';
import { natureOf } from '@tenun/domain/rkt/matrix/indicator-wording.ts';
import { SPENDING, type ActivityPlan, type IndicatorPlan, type KegiatanPlan } from './catalogue.ts';
import { decimalText, FIRST_YEAR, nameOf, programsOf, targetAmount, type PlanKey } from './figures-of-unit.ts';
import { chanceOf } from './random.ts';

export interface MatrixOfPlan {
  readonly nodes: readonly PlanNode[];
  readonly indicators: readonly Indicator[];
}

/** Rows in printed order; the same row has the same id in every year. */
export function matrixOf(key: PlanKey): MatrixOfPlan {
  const maker = new MatrixMaker(key);
  for (const program of programsOf(key.unit)) {
    const top = maker.add(null, 'program', program.code, program.name, { sasaran: program.sasaran });
    maker.measure(top, program.indicators);
    for (const kegiatan of program.kegiatan) addKegiatan(maker, top, kegiatan);
  }
  return { nodes: stateSums(maker.nodes), indicators: maker.indicators };
}

function addKegiatan(maker: MatrixMaker, program: PlanNode, kegiatan: KegiatanPlan): void {
  const top = maker.add(program, 'kegiatan', kegiatan.code, kegiatan.name, { sasaran: kegiatan.sasaran });
  maker.measure(top, kegiatan.indicators);
  for (const kro of kegiatan.classes) {
    const volumes = kro.outputs.map((output) => maker.volume(`${kegiatan.code}.${kro.code}.${output.code}`, output.volume));
    const isOneUnit = kro.outputs.every((output) => output.satuan === kro.outputs[0]!.satuan);
    const kroNode = maker.add(top, 'kro', `${kegiatan.code}.${kro.code}`, kro.name, isOneUnit ? { volume: count(volumes.reduce((sum, volume) => sum + volume, 0)), satuan: kro.outputs[0]!.satuan } : {});
    for (const [index, output] of kro.outputs.entries()) {
      const ro = maker.add(kroNode, 'ro', `${kegiatan.code}.${kro.code}.${output.code}`, output.name, { volume: count(volumes[index]!), satuan: output.satuan });
      for (const component of output.components) {
        const komponen = maker.add(ro, 'komponen', component.code, component.name);
        for (const [letter, activity] of component.activities.entries()) maker.activity(komponen, String.fromCodePoint(65 + letter), activity);
      }
    }
  }
}

class MatrixMaker {
  readonly nodes: PlanNode[] = [];
  readonly indicators: Indicator[] = [];
  readonly #key: PlanKey;

  constructor(key: PlanKey) {
    this.#key = key;
  }

  add(parent: PlanNode | null, level: PlanNode['level'], code: string | null, name: string, more: Partial<PlanNode> = {}): PlanNode {
    const step = code?.split('.').at(-1) ?? name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    const node: PlanNode = {
      id: parent === null || parent.level === 'program' ? step : `${parent.id}-${step}`, parentId: parent?.id ?? null, level, code, name,
      marker: null, sasaran: null, volume: null, satuan: null, price: null, amount: null, sumberDana: null, place: NOWHERE, ...more,
    };
    this.nodes.push(node);
    return node;
  }

  measure(node: PlanNode, plans: readonly IndicatorPlan[]): void {
    const { unit, seed, year } = this.#key;
    for (const [index, plan] of plans.entries()) {
      const amount = targetAmount(plan, unit, seed, year);
      const name = nameOf(plan, unit);
      this.indicators.push({ id: `${node.id}-ikk-${index + 1}`, nodeId: node.id, sasaran: null, name, marker: null, target: typedNumber(decimalText(amount, plan.decimals), plan.satuan), satuan: plan.satuan, ...natureOf(name), place: NOWHERE });
    }
  }

  /** An activity as one amount, or broken down into accounts and details; which, an office decides once for all years. */
  activity(parent: PlanNode, letter: string, plan: ActivityPlan): void {
    const { unit, seed } = this.#key;
    const row = `${parent.id}-${letter}`;
    const chance = chanceOf(seed, unit.regionCode, 'broken down', row);
    const node = this.add(parent, 'subkomponen', letter, plan.name, { volume: count(this.volume(row, plan.volume)), satuan: plan.satuan });
    if (plan.spending.length === 0 || !chance.happens(unit.kind === 'provinsi' ? 0.6 : 0.8)) {
      const [from, to] = plan.cost;
      const scale = unit.kind === 'provinsi' ? 2 : 1;
      this.nodes[this.nodes.length - 1] = { ...node, amount: rupiah(this.#grown(row, chance.int(from * scale, to * scale))) };
      return;
    }
    for (const spending of plan.spending) {
      const { code, name, details } = SPENDING[spending];
      const account = this.add(node, 'akun', code, name);
      for (const detail of details) {
        const at = `${account.id}/${detail.name}`;
        const volume = this.volume(at, detail.volume);
        const price = this.#grown(at, chance.int(...detail.price));
        this.add(account, 'detil', null, detail.name, { marker: '-', volume: count(volume), satuan: detail.satuan, price: rupiah(price), amount: rupiah(price * BigInt(volume)) });
      }
    }
  }

  /** A volume of the year: near the one that the office began with. */
  volume(row: string, [from, to]: readonly [number, number]): number {
    const { unit, seed, year } = this.#key;
    const start = chanceOf(seed, unit.regionCode, 'volume', row).int(from, to);
    return Math.max(from, Math.min(to, start + chanceOf(seed, unit.regionCode, 'volume', row, year).int(-1, 1)));
  }

  /** Thousands at the beginning become rupiah of the year: some three per cent more each year; a revision shifts one row in ten. */
  #grown(row: string, thousands: number): bigint {
    const { unit, seed, year, revision } = this.#key;
    let share = 1000 + 30 * (year - FIRST_YEAR);
    for (let number = 1; number <= revision; number += 1) {
      const chance = chanceOf(seed, unit.regionCode, 'revision', row, year, number);
      if (chance.happens(0.1)) share = Math.floor((share * chance.int(85, 115)) / 100);
    }
    // Whole thousands, as offices plan.
    return (BigInt(thousands) * BigInt(share) / 1000n) * 1000n;
  }
}

/** Parents state the sum of their leaves. */
function stateSums(nodes: readonly PlanNode[]): readonly PlanNode[] {
  const rolled = rollUp(nodes);
  return nodes.map((node) => (node.amount === null ? { ...node, amount: rupiah(rolled.get(node.id)!.readable) } : node));
}

export function rupiah(value: bigint): StatedMoney {
  return { raw: formatRupiah(value, { symbol: false }), value };
}

function count(value: number): StatedNumber {
  return { raw: String(value), value: String(value) };
}
