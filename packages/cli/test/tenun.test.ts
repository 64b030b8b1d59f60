// The command line as a planner meets it: what it prints, and with which code it leaves.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const tenunBin = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const example = fileURLToPath(new URL('../../../examples/rkt-bnnp-ntt-2024.md', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'tenun-cli-'));

function tenun(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tenunBin, ...args], { encoding: 'utf8', maxBuffer: 1 << 26 });
  return { code: status, out: stdout, err: stderr };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const CLEAN = '# BAB III RENCANA\n\n## A. TARGET\n\nTarget kinerja tercantum pada lampiran.\n';

describe('tenun lint', () => {
  it('gives one JSON object on one line per file, with exactly the promised fields', () => {
    const { code, out } = tenun('lint', example, example, '--format', 'json');
    expect(code).toBe(1);
    const lines = out.trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    const report = JSON.parse(lines[0] ?? '') as Record<string, unknown> & { findings: Record<string, unknown>[] };
    expect(Object.keys(report)).toEqual(['file', 'reader', 'checks', 'unread', 'findings', 'suppressed']);
    expect(Object.keys(report.findings[0] ?? {})).toEqual(['rule', 'severity', 'line', 'cell', 'path', 'quote', 'stated', 'computed', 'difference', 'message', 'related', 'repairs']);
    expect(report.findings.length).toBeGreaterThan(40);
  });

  it('leaves with 0 when nothing is wrong', () => {
    expect(tenun('lint', file('bersih.md', CLEAN)).code).toBe(0);
  });

  it('speaks Indonesian, and English when asked', () => {
    const path = file('bersih.md', CLEAN);
    expect(tenun('lint', path).out).toContain('0 kesalahan');
    expect(tenun('lint', path, '--lang', 'en').out).toContain('0 errors');
  });

  it.each([
    ['an empty file', 'kosong.md', '', 'kosong'],
    ['a broken archive under the name of a text', 'biner.md', new Uint8Array([80, 75, 3, 4, 0, 0]), 'rusak atau terpotong'],
    ['text that is no UTF-8 from some line on', 'rusak.md', new Uint8Array([0x23, 0x20, 0xc3, 0xa9, 0x0a, 0xe9, 0x0a]), 'UTF-8.*baris 2'],
    ['an old Word document', 'rkt.rtf', '{\\rtf1 RKT}', 'simpan sebagai .docx'],
    ['a picture', 'foto.docx', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'gambar'],
    ['text without any part of a plan', 'surat.md', 'halo\n', 'bukan rencana kerja'],
  ])('refuses %s with a sentence and code 2', (_what, name, content, expected) => {
    const { code, err, out } = tenun('lint', file(name, content));
    expect(code).toBe(2);
    expect(err).toMatch(new RegExp(expected));
    expect(out).not.toMatch(/at .*\.ts/);
  });

  it('refuses a missing file, an unknown option, format, rule and command with code 2', () => {
    for (const args of [['lint', 'tidak-ada.md'], ['lint', example, '--apa'], ['lint', example, '--format', 'xml'], ['lint', example, '--rule', 'tidak-ada'], ['tenunlah'], ['lint']]) {
      expect(tenun(...args).code, args.join(' ')).toBe(2);
    }
  });

  it('still checks the readable files when one of them is unusable', () => {
    const { code, out } = tenun('lint', 'tidak-ada.md', file('bersih.md', CLEAN), '--format', 'json');
    expect(code).toBe(2);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
  });

  it('gives SARIF with rules and places', () => {
    const log = JSON.parse(tenun('lint', example, '--format', 'sarif').out) as { version: string; runs: { results: { ruleId: string; locations: { physicalLocation: { region: { startLine: number } } }[] }[] }[] };
    expect(log.version).toBe('2.1.0');
    expect(log.runs[0]?.results[0]?.locations[0]?.physicalLocation.region.startLine).toBeGreaterThan(0);
  });
});

describe('tenun rules and explain', () => {
  it('lists every rule and explains each in both languages', () => {
    const rules = JSON.parse(tenun('rules', '--format', 'json').out) as { id: string }[];
    expect(rules.length).toBeGreaterThan(20);
    const { code, out } = tenun('explain', rules[0]?.id ?? '', '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toContain('Example');
  });

  it('says so when there is no such rule', () => {
    expect(tenun('explain', 'tidak-ada')).toMatchObject({ code: 2 });
  });
});

describe('tenun show', () => {
  it('shows the matrix as CSV with amounts as plain digits', () => {
    const { out } = tenun('show', example, '--format', 'csv');
    expect(out).toContain(';kegiatan;;');
    expect(out).toMatch(/;6630530000;/);
  });
});
