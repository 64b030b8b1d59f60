// The figures of one unit in one year that matrix, tables and prose are all drawn from, so that they agree: targets, results, cases, staff.

import { formatNumber } from '@tenun/domain';
import type { Regency } from '@tenun/reference';
import { PROGRAMS, type IndicatorPlan, type KegiatanPlan, type ProgramPlan } from './catalogue.ts';
import { chanceOf } from './random.ts';
import type { AgencyUnit } from './units.ts';

export interface PlanKey {
  readonly seed: number;
  readonly unit: AgencyUnit;
  readonly year: number;
  /** 0: the plan as first made; each revision changes some amounts. */
  readonly revision: number;
}

/** The programs with what this kind of office does of them. */
export function programsOf(unit: AgencyUnit): readonly ProgramPlan[] {
  return PROGRAMS.map((program) => ({ ...program, kegiatan: program.kegiatan.filter((kegiatan) => kegiatan.only === undefined || kegiatan.only === unit.kind) }));
}

export interface Target {
  readonly program: ProgramPlan;
  readonly kegiatan: KegiatanPlan;
  readonly name: string;
  readonly satuan: string;
  readonly decimals: number;
  /** In units of the last decimal. */
  readonly amount: number;
  readonly text: string;
}

/** Targets of the kegiatan in the order of the matrix. A target stays near that of the year before, and moves up slowly. */
export function targetsOf(unit: AgencyUnit, seed: number, year: number): readonly Target[] {
  return programsOf(unit).flatMap((program) => program.kegiatan.flatMap((kegiatan) => kegiatan.indicators.map((indicator) => {
    const amount = targetAmount(indicator, unit, seed, year);
    return { program, kegiatan, name: nameOf(indicator, unit), satuan: indicator.satuan, decimals: indicator.decimals, amount, text: decimalText(amount, indicator.decimals) };
  })));
}

export function nameOf(indicator: IndicatorPlan, unit: AgencyUnit): string {
  return indicator.name.replace('{unit}', unit.short);
}

export function targetAmount(indicator: IndicatorPlan, unit: AgencyUnit, seed: number, year: number): number {
  const scale = 10 ** indicator.decimals;
  const [from, to] = [indicator.from * scale, indicator.to * scale];
  const start = chanceOf(seed, unit.regionCode, 'target', indicator.name).int(from, from + Math.floor((to - from) / 2));
  return Math.min(to, start + Math.floor((Math.max(0, year - FIRST_YEAR) * (to - start)) / 12));
}

export const FIRST_YEAR = 2022;

/** `96,25`; `100` without decimals that are all zero. */
export function decimalText(amount: number, decimals: number): string {
  const digits = String(amount).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  return formatNumber(decimals === 0 ? whole : `${whole}.${digits.slice(-decimals)}`);
}

export interface Result {
  readonly target: Target;
  readonly reached: string;
  /** Per cent with one decimal: `101,2`. */
  readonly percent: string;
  readonly verdict: 'above' | 'as' | 'below';
}

/** What became of the targets of `year`: told in the plan of the year after. */
export function resultsOf(unit: AgencyUnit, seed: number, year: number): readonly Result[] {
  return targetsOf(unit, seed, year).map((target) => {
    const chance = chanceOf(seed, unit.regionCode, 'result', target.name, year);
    const fate = chance.int(1, 10);
    const step = Math.max(1, Math.floor(target.amount / 20));
    const wanted = fate <= 4 ? target.amount : fate <= 8 ? target.amount + chance.int(1, step) : target.amount - chance.int(1, step);
    const most = /^(?:Indeks|Nilai|Persen)/.test(target.satuan) ? ceilingOf(target) : wanted;
    const amount = Math.max(0, Math.min(most, wanted));
    const verdict = amount === target.amount ? 'as' : amount > target.amount ? 'above' : 'below';
    return { target, reached: decimalText(amount, target.decimals), percent: percentText(amount, target.amount), verdict };
  });
}

/** An index on a scale of four does not pass it, nor one of a hundred. */
function ceilingOf(target: Target): number {
  const scale = 10 ** target.decimals;
  return target.amount <= 4 * scale ? 4 * scale : 100 * scale;
}

/** Rounded half-up to one decimal, without binary fractions. */
function percentText(amount: number, target: number): string {
  const thousandths = (BigInt(amount) * 2000n + BigInt(target)) / (2n * BigInt(target));
  return formatNumber(`${thousandths / 10n}.${thousandths % 10n}`);
}

export interface CaseCount {
  readonly cases: number;
  readonly suspects: number;
  /** Hundredths of a gram of shabu; butir of ekstasi. */
  readonly shabu: number;
  readonly ekstasi: number;
}

/** The cases of a kab/kota in a year: the same in every plan that tells of them. */
export function casesOf(regency: Regency, seed: number, year: number): CaseCount {
  const chance = chanceOf(seed, regency.code, 'cases', year);
  if (chance.happens(0.3)) return { cases: 0, suspects: 0, shabu: 0, ekstasi: 0 };
  const cases = chance.int(1, 24);
  return { cases, suspects: cases + chance.int(0, 6), shabu: chance.int(20, 90_000), ekstasi: chance.happens(0.2) ? chance.int(3, 400) : 0 };
}

export interface Staff {
  readonly polri: number;
  readonly bnn: number;
  readonly needed: number;
  readonly contract: number;
}

export function staffOf(unit: AgencyUnit, seed: number, year: number): Staff {
  const chance = chanceOf(seed, unit.regionCode, 'staff');
  const big = unit.kind === 'provinsi';
  const [polri, bnn, needed, contract] = [chance.int(3, big ? 16 : 6), chance.int(8, big ? 34 : 14), big ? 110 : 58, chance.int(8, big ? 26 : 12)];
  return { polri, bnn: bnn + Math.floor((year - FIRST_YEAR) / 2), needed, contract };
}
