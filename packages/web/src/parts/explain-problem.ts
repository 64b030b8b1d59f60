// Turns whatever went wrong into a sentence a planner can act on.

import type { Lang } from '@tenun/domain';
import { PlanProblem, ServerUnreachable } from '../api/problem.ts';

/** The sentence of a problem in the language asked for; the server sends both. */
export function explainProblem(error: unknown, lang: Lang): string {
  if (error instanceof PlanProblem) {
    return error.body.message?.[lang] ?? error.message;
  }
  if (error instanceof ServerUnreachable) return lang === 'id' ? 'Server tidak terjangkau. Periksa apakah Tenun masih berjalan, lalu coba lagi.' : 'The server is out of reach. See whether Tenun is still running, then try again.';
  return lang === 'id' ? 'Terjadi kesalahan pada halaman ini. Muat ulang halaman; yang sudah tersimpan tidak hilang.' : 'Something went wrong on this page. Reload it; what was saved is not lost.';
}
