// The matrix of the plan: found by its header, taken out of the blocks as nodes and indicators.

import type { Block } from '../document/block.ts';
import type { Indicator } from '../indicator/indicator.ts';
import type { Unread } from '../plan/content.ts';
import type { PlanNode } from '../plan/node.ts';

export interface SeparatedMatrix {
  readonly blocks: readonly Block[];
  readonly nodes: readonly PlanNode[];
  readonly indicators: readonly Indicator[];
  readonly unread: readonly Unread[];
  /** The id of the block that marks where the matrix is printed; null when the document has none. */
  readonly at: string | null;
}

export function separateMatrix(blocks: readonly Block[]): SeparatedMatrix {
  return { blocks, nodes: [], indicators: [], unread: [], at: null };
}
