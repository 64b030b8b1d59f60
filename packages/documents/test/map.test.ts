// The map of BAB I in print: figures, holes and zeros as the plan says them, in the PDF and in the Word document.

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { composedBlocks, composeRkt, type MapBlock, type PlanContent } from '@tenun/domain';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { printedMap } from '../src/map/printed-map.ts';
import { readText } from '../src/text/read-text.ts';
import { writeDocument } from '../src/write/write-document.ts';
import { EXAMPLE } from './example.ts';

const SEED = fileURLToPath(new URL('../../../../shared/seed/rkt-bnnp-ntt-2024.md', import.meta.url));

function mapOf(content: PlanContent): MapBlock {
  return composedBlocks(composeRkt(content)).find((block) => block.kind === 'map')!;
}

function planOf(office: string, bab1: string): PlanContent {
  const { content } = readText(`BAB I PENDAHULUAN\n\nA. LATAR BELAKANG\n\n${bab1}\n`);
  return { ...content, profile: { ...content.profile, office, officeKind: 'provinsi', year: 2024 } };
}

const TABLE = `Data Kasus POLDA NTT Tahun 2022 s.d 2023

| No | Kab/Kota | 2022 | | | 2023 | | |
|--|--|--|--|--|--|--|--|
| | | Kss | TSK | BB | Kss | TSK | BB |
| 1 | Kab. Belu | 3 | 4 | - | 7 | 9 | - |
| 2 | Kab. Alor | 1 | 1 | - | 0 | 0 | - |
| 3 | Kab. Ende | 1 | 1 | - | - | - | - |
`;
const PICTURE = '![Peta kerawanan](tenun:peta)\n\n';

describe('the map in the RKT of BNN Provinsi NTT', () => {
  it('stands in BAB I of the Word document, named so that it is known again, with its figures in words', async () => {
    const parts = unzipSync(await writeDocument(EXAMPLE, 'rkt', 'docx'));
    const body = strFromU8(parts['word/document.xml']!);
    expect(strFromU8(parts['word/media/peta1.png']!.slice(1, 4), true)).toBe('PNG');
    expect(body).toMatch(/<wp:docPr id="\d+" name="tenun:peta" descr="Peta Provinsi Nusa Tenggara Timur dengan 22 kabupaten\/kota\./);
    expect(strFromU8(parts['word/_rels/document.xml.rels']!)).toContain('media/peta1.png');
    expect(body.indexOf('tenun:peta')).toBeLessThan(body.indexOf('BANDAR UDARA'));
  });

  it.skipIf(!existsSync(SEED))('stands under its title where the picture was lost', () => {
    const { content } = readText(readFileSync(SEED, 'utf8'));
    const blocks = composedBlocks(composeRkt(content));
    const at = blocks.findIndex(({ kind }) => kind === 'map');
    expect(JSON.stringify(blocks[at - 1])).toContain('PETA KERAWANAN');
    expect((blocks[at] as MapBlock).map.measures[0]?.years).toEqual([2023]);
  });
});

describe('what the map shows', () => {
  it('is the newest year, a zero apart from a hole', async () => {
    const block = mapOf(planOf('BNN Provinsi Nusa Tenggara Timur', `${PICTURE}${TABLE}`));
    expect(block.map.measures.map(({ years, sources }) => [years, sources])).toEqual([[[2023], ['POLDA NTT']]]);
    const { alt, caption, drawing } = await printedMap(block);
    expect(alt).toContain('Kabupaten Belu 7;');
    expect(alt).toContain('Kabupaten Alor 0;');
    expect(alt).toContain('Kabupaten Ende tidak ada data');
    expect(alt).toContain('Berbatasan darat dengan Timor-Leste: Kabupaten Kupang, Kabupaten Timor Tengah Utara, Kabupaten Belu dan Kabupaten Malaka.');
    expect(caption).toBe('Peta kerawanan. Jumlah kasus per kabupaten/kota menurut POLDA NTT, 2023.');
    for (const words of ['>7</text>', '>0</text>', '0 (nihil)', 'tidak ada data', '>LESTE</text>', '© kontributor OpenStreetMap (ODbL)', 'Batas indikatif, bukan acuan resmi.', 'letak belum dipastikan']) expect(drawing?.svg).toContain(words);
  });

  it('adds up sources of the same year and marks figures that only some of them have', async () => {
    const other = TABLE.replace('POLDA NTT', 'BNN Provinsi NTT').replace(/\| 2 \|.*\n\| 3 \|.*\n/, '');
    const block = mapOf(planOf('BNN Provinsi Nusa Tenggara Timur', `${PICTURE}${TABLE}\nUraian.\n\n${other}`));
    expect(block.map.measures).toHaveLength(1);
    const { drawing, caption } = await printedMap(block);
    expect(drawing?.svg).toContain('>14</text>');
    expect(drawing?.svg).toContain('>0*</text>');
    expect(caption).toContain('hanya sebagian sumber');
  });

  it('shows sources that end in different years apart', async () => {
    const other = TABLE.replace('POLDA NTT', 'BNN Provinsi NTT').replaceAll('2023', '2021').replace('2022 s.d 2021', '2021 s.d 2022').replace('| 2022 | | | 2021 |', '| 2021 | | | 2022 |');
    const block = mapOf(planOf('BNN Provinsi Nusa Tenggara Timur', `${PICTURE}${TABLE}\nUraian.\n\n${other}`));
    expect(block.map.measures.map(({ years, sources }) => [years[0], ...sources])).toEqual([[2023, 'POLDA NTT'], [2022, 'BNN Provinsi NTT']]);
    expect((await printedMap(block)).drawing?.svg).toContain('BNN Provinsi NTT, 2022');
  });

  it('is the map alone, with the names, in a plan without cases', async () => {
    const { drawing, caption } = await printedMap(mapOf(planOf('BNN Provinsi Nusa Tenggara Timur', PICTURE)));
    expect(drawing?.svg).toContain('>Nagekeo</text>');
    expect(drawing?.svg).not.toContain('tidak ada data');
    expect(caption).toContain('Tidak ada data kasus');
  });

  it('is a frame with a sentence for a province that has no map, in every format', async () => {
    const plan = planOf('BNN Provinsi Jawa Tengah', PICTURE);
    const { drawing, caption } = await printedMap(mapOf(plan));
    expect([drawing, caption]).toEqual([null, 'Peta kerawanan. Peta Provinsi Jawa Tengah belum tersedia; tempelkan peta di sini.']);
    const parts = unzipSync(await writeDocument(plan, 'rkt', 'docx'));
    expect(strFromU8(parts['word/document.xml']!)).toContain('belum tersedia');
    expect((await writeDocument(plan, 'rkt', 'pdf')).length).toBeGreaterThan(1000);
  });

  it('is left out where no plan asks for it', () => {
    expect(mapOf(planOf('BNN Provinsi Nusa Tenggara Timur', TABLE))).toBeUndefined();
  });
});
