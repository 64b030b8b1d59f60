import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES, startTestServer, type TestServer } from './a-server.ts';

describe('a plan is printed', () => {
  let server: TestServer;
  let planId: string;
  beforeAll(async () => {
    server = await startTestServer(DATABASES[0]!);
    planId = await server.planner.hasPlan();
  });
  afterAll(() => server.close());

  async function print(file: string): Promise<{ readonly status: number; readonly type: string; readonly name: string; readonly bytes: Buffer }> {
    const response = await server.app.inject({ url: `/api/plans/${planId}/documents/${file}`, headers: { host: 'localhost' } });
    return { status: response.statusCode, type: String(response.headers['content-type']), name: String(response.headers['content-disposition']), bytes: response.rawPayload };
  }

  it.each([
    ['rkt.pdf', 'application/pdf', '%PDF'],
    ['rkt.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK'],
    ['matriks.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'PK'],
    ['rkt.md', 'text/markdown; charset=utf-8', ''],
  ])('as %s, twice with the same bytes, under a name that says whose it is', async (file, type, magic) => {
    const first = await print(file);
    expect([first.status, first.type]).toEqual([200, type]);
    expect(first.bytes.subarray(0, magic.length).toString('latin1')).toBe(magic);
    expect(first.name).toBe(`attachment; filename="${file.replace('.', '-bnn-kabupaten-belu-2025.')}"`);
    expect((await print(file)).bytes.equals(first.bytes)).toBe(true);
  });

  it('what it writes as Markdown it reads back as the same plan', async () => {
    const { bytes } = await print('rkt.md');
    const { body } = await server.planner.upload(bytes, 'rkt.md');
    expect(body.comparison.nodes).toMatchObject({ added: [], changed: [], removed: [] });
    expect(body.comparison.indicators).toMatchObject({ added: [], changed: [], removed: [] });
  });

  it('the empty workbook of an office for a year is read back as that office and year; a year that is none is refused', async () => {
    const response = await server.app.inject({ url: `/api/template.xlsx?year=2027&office=${encodeURIComponent('BNN Kabupaten Rote Ndao')}`, headers: { host: 'localhost' } });
    expect([response.statusCode, response.headers['content-disposition']]).toEqual([200, 'attachment; filename="rkt-bnn-kabupaten-rote-ndao-2027.xlsx"']);
    const { body } = await server.planner.upload(response.rawPayload, 'rkt.xlsx');
    expect(body.profile).toMatchObject({ office: 'BNN Kabupaten Rote Ndao', year: 2027 });
    expect((await server.planner.get('/api/template.xlsx?year=tahun')).body.code).toBe('not-valid');
  });

  it('a document of another kind is refused', async () => {
    expect((await server.planner.get(`/api/plans/${planId}/documents/rkt.exe`)).body.code).toBe('not-valid');
  });
});
