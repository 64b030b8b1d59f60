// Fetches a printed document as a file, so that printing can show its progress and a refusal its reason.

import { documentAddress } from '../../api/plans.ts';
import { PlanProblem, ServerUnreachable, type ProblemBody } from '../../api/problem.ts';

export type DocumentFile = Parameters<typeof documentAddress>[1];
export type Amounts = 'stated' | 'computed';

export function addressOf(planId: string, file: DocumentFile, amounts: Amounts, shown: boolean): string {
  return `${documentAddress(planId, file)}?${new URLSearchParams({ amounts, download: shown ? '0' : '1' }).toString()}`;
}

/** The file and the name the server gives it. Throws `PlanProblem` with the reason, or `ServerUnreachable`. */
export async function fetchDocument(planId: string, file: DocumentFile, amounts: Amounts): Promise<{ readonly name: string; readonly bytes: Blob }> {
  let response: Response;
  try {
    response = await fetch(addressOf(planId, file, amounts, false));
  } catch (error) {
    throw new ServerUnreachable(error);
  }
  if (!response.ok) throw new PlanProblem(response.status, (response.headers.get('content-type') ?? '').includes('json') ? ((await response.json()) as ProblemBody) : { title: response.statusText });
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? file;
  return { name, bytes: await response.blob() };
}

/** Hands a file to the person, as a download of the browser. */
export function saveFile({ name, bytes }: { readonly name: string; readonly bytes: Blob }): void {
  const url = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
