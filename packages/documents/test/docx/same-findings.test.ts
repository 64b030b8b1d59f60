// A plan turned into a Word document by other programs is checked as its text is: the same findings, each with its place in the document.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readModel, RULES, runRules, type Finding, type ReadResult } from '@tenun/domain';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../src/docx/read-docx.ts';
import { DEFAULT_LIMITS } from '../../src/read/read-options.ts';
import { readText } from '../../src/text/read-text.ts';
import { EXAMPLE_FILE } from '../example.ts';
import { byOfficeText, byOfficeWeb, byPandoc, HAS_OFFICE, HAS_PANDOC } from './converted.ts';

const SEED = fileURLToPath(new URL('../../../../../shared/seed/rkt-bnnp-ntt-2024.md', import.meta.url));
const PLANS = fileURLToPath(new URL('../../../../tests/documents/', import.meta.url));
const PLAN = readFileSync(existsSync(SEED) ? SEED : EXAMPLE_FILE, 'utf8');

function findingsOf({ content, unread, suppressions }: ReadResult): readonly Finding[] {
  return runRules(readModel(content, unread), RULES, suppressions).findings;
}

/** Rule and quote of every finding that one reading has and the other has not. */
function differences(one: readonly Finding[], other: readonly Finding[]): string[] {
  const counts = new Map<string, number>();
  const count = (findings: readonly Finding[], step: number): void => {
    for (const { rule, quote } of findings) {
      const key = `${rule}: ${quote.replace(/\s+/g, ' ').trim()}`;
      counts.set(key, (counts.get(key) ?? 0) + step);
    }
  };
  count(one, 1);
  count(other, -1);
  return [...counts].filter(([, left]) => left !== 0).map(([key, left]) => `${left > 0 ? 'only in the text' : 'only in the document'}: ${key}`);
}

const read = (bytes: Uint8Array): Promise<ReadResult> => readDocx(bytes, { limits: DEFAULT_LIMITS });

describe.skipIf(!HAS_PANDOC)('the RKT of BNN Provinsi NTT as pandoc writes it for Word', () => {
  it('gives the findings of its text, no more and no fewer', async () => {
    const [text, document] = [readText(PLAN), await read(byPandoc(PLAN))];
    const findings = findingsOf(document);
    expect(findings.length).toBeGreaterThan(100);
    expect(differences(findingsOf(text), findings)).toEqual([]);
    expect(document.content.profile).toEqual(text.content.profile);
    expect(document.notices).toEqual([]);
  });

  it('names the paragraph, or the row and cell of a table, of every finding', async () => {
    const findings = findingsOf(await read(byPandoc(PLAN)));
    const places = findings.flatMap(({ spot }) => (spot.place.cell === null && spot.path === '' ? [] : [spot.place]));
    for (const { line, cell } of places) {
      expect(line).toBeNull();
      expect(cell).toMatch(/^(?:p\d+|t\d+(?:!r\d+(?:c\d+)?)?)$/);
    }
    expect(places.filter(({ cell }) => /c\d+$/.test(cell ?? '')).length).toBeGreaterThan(20);
  });
});

describe.skipIf(!HAS_PANDOC)('plans in which there is nothing to find', () => {
  it.each(readdirSync(PLANS).filter((name) => name.endsWith('.md')))('%s gives no finding as a Word document either', async (name) => {
    const text = readFileSync(`${PLANS}${name}`, 'utf8');
    const document = await read(byPandoc(text));
    expect(differences(findingsOf(readText(text)), findingsOf(document))).toEqual([]);
    expect(document.content.nodes.length).toBe(readText(text).content.nodes.length);
  });
});

describe.skipIf(!HAS_OFFICE)('the RKT of BNN Provinsi NTT as LibreOffice saves it for Word', () => {
  it('gives the findings of its text when it was a text document', { timeout: 150_000 }, async () => {
    expect(differences(findingsOf(readText(PLAN)), findingsOf(await read(byOfficeText(PLAN))))).toEqual([]);
  });

  it('gives the findings of its text when it was a page of the web', { timeout: 150_000 }, async () => {
    expect(differences(findingsOf(readText(PLAN)), findingsOf(await read(byOfficeWeb(PLAN))))).toEqual([]);
  });
});
