// Figures that prose holds by reference: their value, what they come from, and the three ways of having none.

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainFigure, figureKeys, formatNumber, readModel, resolveFigure, type PlanContent } from '../src/index.ts';
import { A_PLAN, row } from './a-plan.ts';
import { planOf } from './plan-of.ts';

const CASES = 'BAB I PENDAHULUAN\n\n1. Data Pengungkapan Kasus Narkotika POLDA NTT\n\n| No | Kota/Kab | 2022 | | | 2023 | | |\n|---|---|---|---|---|---|---|---|\n| | | Kss | TSK | BB | Kss | TSK | BB |\n| 1 | Kota Kupang | 2 | 3 | 1,5 Gram Shabu | 1 | 1 | 0,25 Gram Shabu dan 2 butir ekstasi |\n| 2 | Kab. Belu | 4 | 4 | 2 Paket Shabu | - | - | - |\n';
const FUNDING = 'BAB III RENCANA KINERJA DAN PENDANAAN\n\nB. PENDANAAN\n\n| No | Kegiatan | Kebutuhan (Rp) |\n|---|---|---|\n| 1 | Kegiatan Advokasi | 424.000.000 |\n| 2 | Kegiatan Edukasi | 410.000.000 |\n| | TOTAL | 999.000.000 |\n';

describe('a figure in the prose of perencana Rote Ndao', () => {
  it('is the sum of the lines, whatever the total beside it says', () => {
    expect(resolveFigure('pendanaan.total', planOf(FUNDING))).toMatchObject({ text: '834.000.000', value: '834000000', state: 'value' });
    expect(resolveFigure('pendanaan.total.terbilang', planOf(FUNDING))?.text).toBe('delapan ratus tiga puluh empat juta rupiah');
  });

  it('counts cases and suspects, over all years and by year', () => {
    const model = planOf(CASES);
    expect(['kasus.jumlah', 'kasus.tersangka', 'kasus.jumlah.2022', 'kasus.tersangka.2023'].map((key) => resolveFigure(key, model)?.value)).toEqual(['7', '8', '6', '1']);
  });

  it('never mixes the units of what was seized', () => {
    const model = planOf(CASES);
    expect(resolveFigure('barang-bukti.shabu.gram', model)?.text).toBe('1,75');
    expect(resolveFigure('barang-bukti.shabu.paket', model)?.text).toBe('2');
  });

  it('leads to the places it was computed from', () => {
    const figure = resolveFigure('pendanaan.total', planOf(FUNDING));
    expect(figure?.derivation.inputs.map(({ label, text, place }) => [label, text, place.line])).toEqual([['Kegiatan Advokasi', '424.000.000', 7], ['Kegiatan Edukasi', '410.000.000', 8]]);
    expect(explainFigure('pendanaan.total', planOf(FUNDING))?.id).toContain('Kegiatan Advokasi: 424.000.000 [baris 7]');
  });

  it('prints the pagu as the matrix prints it: as stated, or computed when that is asked for', () => {
    const plan: PlanContent = { ...A_PLAN, nodes: [row('n1', null, 'program', 'P4GN', '99'), row('n2', 'n1', 'kegiatan', 'Advokasi', '40')] };
    expect(resolveFigure('pagu.total', readModel(plan))?.text).toBe('99');
    expect(resolveFigure('pagu.total', readModel(plan), { amounts: 'computed' })?.text).toBe('40');
    expect(resolveFigure('pagu.kegiatan.n2', readModel(plan))?.derivation.inputs[0]?.path).toBe('node:n2/amount');
  });

  it('tells apart what is not filled, what cannot be computed, and nought', () => {
    const unfilled: PlanContent = { ...A_PLAN, profile: { ...A_PLAN.profile, year: null } };
    const unreadable: PlanContent = { ...A_PLAN, nodes: [row('n1', null, 'program', 'P4GN', '60,40,000')] };
    const nought: PlanContent = { ...A_PLAN, nodes: [row('n1', null, 'program', 'P4GN', '0')] };
    expect(resolveFigure('tahun', readModel(unfilled))).toMatchObject({ state: 'empty', value: null, text: '(belum diisi)' });
    expect(resolveFigure('pagu.total', readModel(unreadable))).toMatchObject({ state: 'not-computable', value: null, text: '(tidak dapat dihitung)' });
    expect(resolveFigure('pagu.total', readModel(nought))).toMatchObject({ state: 'value', value: '0', text: '0' });
  });

  it('is unknown when the plan has no such key, and every key it offers resolves', () => {
    const model = planOf(`${CASES}\n${FUNDING}`);
    expect(resolveFigure('pendanaan.lain', model)).toBeNull();
    expect(figureKeys(model).length).toBeGreaterThan(10);
    for (const { key } of figureKeys(model)) expect(resolveFigure(key, model)?.key).toBe(key);
  });

  it('adds exactly, however many rows there are', () => {
    fc.assert(fc.property(fc.array(fc.bigInt({ min: 0n, max: 10n ** 14n }), { minLength: 1, maxLength: 40 }), (amounts) => {
      const nodes = amounts.map((amount, index) => row(`n${index + 1}`, null, 'program', `Program ${index}`, formatNumber(amount.toString())));
      const total = amounts.reduce((sum, amount) => sum + amount, 0n);
      expect(resolveFigure('pagu.total', readModel({ ...A_PLAN, nodes }))?.value).toBe(total.toString());
    }));
  });
});
