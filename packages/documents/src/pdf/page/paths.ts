// Straight lines among the paths of a page: strokes, thin fills (LibreOffice and Word draw a border as a thin box), and edges of boxes.

import { apply, scaleOf, type Matrix } from './geometry.ts';
import type { Rule } from './drawn.ts';

/** Codes in which pdf.js stores a path, with the count of numbers behind each. */
const MOVE = 0;
const LINE = 1;
const CLOSE = 4;
const LENGTHS: readonly number[] = [2, 2, 6, 4, 0];

/** What is thinner is a line, not a box. */
const THICKEST = 3;
const SHORTEST = 2;
const ALMOST = 0.6;

interface Subpath {
  readonly points: readonly (readonly [number, number])[];
  readonly closed: boolean;
  readonly curved: boolean;
}

export interface PathLines {
  readonly rules: readonly Omit<Rule, 'artifact'>[];
  readonly curves: number;
}

/** The lines that a path draws, under the matrix of the moment. */
export function linesOfPath(data: readonly number[], matrix: Matrix, lineWidth: number, strokes: boolean, fills: boolean): PathLines {
  const subpaths = readPath(data, matrix);
  const rules: Omit<Rule, 'artifact'>[] = [];
  const half = Math.max(0.1, (lineWidth * scaleOf(matrix)) / 2);
  for (const subpath of subpaths) {
    if (subpath.curved) continue;
    const thin = fills ? thinBox(subpath) : null;
    if (thin !== null) rules.push(thin);
    else if (strokes) rules.push(...edges(subpath, half));
  }
  return { rules, curves: subpaths.filter((subpath) => subpath.curved).length };
}

function readPath(data: readonly number[], matrix: Matrix): Subpath[] {
  const subpaths: { points: (readonly [number, number])[]; closed: boolean; curved: boolean }[] = [];
  for (let at = 0; at < data.length;) {
    const code = data[at] ?? CLOSE;
    const length = LENGTHS[code];
    if (length === undefined) return subpaths;
    const current = subpaths.at(-1);
    const end = (): readonly [number, number] => apply(matrix, data[at + length - 1] ?? 0, data[at + length] ?? 0);
    if (code === MOVE) subpaths.push({ points: [end()], closed: false, curved: false });
    else if (code === CLOSE && current !== undefined) current.closed = true;
    else if (current !== undefined) {
      current.points.push(end());
      if (code !== LINE) current.curved = true;
    }
    at += length + 1;
  }
  return subpaths;
}

function thinBox({ points }: Subpath): Omit<Rule, 'artifact'> | null {
  if (points.length < 4 || points.length > 6) return null;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const box = { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
  const [width, height] = [box.x1 - box.x0, box.y1 - box.y0];
  if (Math.min(width, height) > THICKEST || Math.max(width, height) < SHORTEST) return null;
  return { ...box, level: width >= height };
}

function edges({ points, closed }: Subpath, half: number): Omit<Rule, 'artifact'>[] {
  const [first] = points;
  const around = closed && first !== undefined ? [...points, first] : points;
  return around.slice(1).flatMap((to, index): Omit<Rule, 'artifact'>[] => {
    const from = around[index] ?? to;
    const box = { x0: Math.min(from[0], to[0]), y0: Math.min(from[1], to[1]), x1: Math.max(from[0], to[0]), y1: Math.max(from[1], to[1]) };
    const [width, height] = [box.x1 - box.x0, box.y1 - box.y0];
    if (height <= ALMOST && width >= SHORTEST && half * 2 <= THICKEST * 2) return [{ x0: box.x0, x1: box.x1, y0: box.y0 - half, y1: box.y1 + half, level: true }];
    if (width <= ALMOST && height >= SHORTEST && half * 2 <= THICKEST * 2) return [{ y0: box.y0, y1: box.y1, x0: box.x0 - half, x1: box.x1 + half, level: false }];
    return [];
  });
}
