// A kegiatan belongs to one program, in the target table as in the matrix.

import { activitiesOf } from '../../activities.ts';
import { compareNames } from '../../same-name.ts';
import type { Rule } from '../../rule.ts';
import { placeNote } from '../../say.ts';
import { changeTo, saidName, spotOf } from '../../spot.ts';
import { matrix } from './example-plan.ts';

const table = (program: string): string => `BAB III RENCANA KINERJA\n\n| NO | PROGRAM/KEGIATAN | SASARAN KEGIATAN | INDIKATOR KINERJA | TARGET |\n|---|---|---|---|---|\n| 1 | ${program} Kegiatan Penyelenggaraan Advokasi | Meningkatnya daya tangkal keluarga | Indeks ketahanan keluarga | 78 Indeks |\n\n`;
const PLANNED = `${matrix('40.000.000', { name: 'Penyelenggaraan Advokasi', amount: '40.000.000' })}| Program Dukungan Manajemen | | | | | 5.000.000 |\n| Kegiatan Pengelolaan Keuangan | | | | | 5.000.000 |\n`;

export const kegiatanProgram: Rule = {
  id: 'kegiatan-program',
  family: 6,
  severity: 'warning',
  title: { id: 'Satu kegiatan di bawah dua program', en: 'One kegiatan under two programs' },
  what: { id: 'Membandingkan program sebuah kegiatan pada tabel target dengan program induknya pada matriks.', en: 'Compares the program of a kegiatan in the target table with its program in the matrix.' },
  why: { id: 'Anggaran kegiatan hanya dapat berada di satu program.', en: 'The money of a kegiatan can stand under one program only.' },
  examples: [
    { title: { id: 'Program lain', en: 'Another program' }, text: table('Program Dukungan Manajemen') + PLANNED, findings: 1 },
    { title: { id: 'Program yang sama', en: 'The same program' }, text: table('Program P4GN') + PLANNED, findings: 0 },
  ],
  check(model, answers) {
    const { all, context } = activitiesOf(model);
    const programs = model.content.nodes.filter((node) => node.level === 'program');
    for (const { rows, node } of all) {
      const own = programs.find((program) => program.id === node?.parentId);
      for (const { program, kegiatan } of rows) {
        if (own === undefined || program === null) continue;
        const relation = (name: string): string => compareNames(program.raw, name, context).relation;
        const other = programs.find((each) => each.id !== own.id && ['same', 'spelling'].includes(relation(each.name)));
        if (other === undefined || relation(own.name) !== 'other') {
          answers.pass();
          continue;
        }
        const right = saidName(own);
        answers.fail({
          spot: spotOf(program),
          quote: `${program.raw} ${kegiatan?.raw ?? ''}`.trim(),
          stated: null,
          computed: null,
          difference: null,
          message: { id: `"${kegiatan?.value ?? ''}" di tabel target berada di bawah ${program.value}, di matriks${placeNote(right).id} di bawah ${own.name}.`, en: `The target table has "${kegiatan?.value ?? ''}" under ${program.value}, the matrix${placeNote(right).en} under ${own.name}.` },
          related: [spotOf(right)],
          repairs: [{ changes: [changeTo(program, own.name)], reason: { id: 'Program menurut matriks.', en: 'The program of the matrix.' } }],
        });
      }
    }
  },
};
