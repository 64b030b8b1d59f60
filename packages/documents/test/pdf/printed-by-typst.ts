// PDFs that Typst sets from markup in the test run, for layouts that an office may hand in.

import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

export function byTypst(markup: string): Uint8Array {
  const compiler = NodeCompiler.create();
  return new Uint8Array(compiler.pdf({ mainFileContent: markup }));
}
