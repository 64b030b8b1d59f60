// The little geometry that drawing a province needs: boxes, rings, distances on a plane that is true at the province's latitude.

/** The box around points `{ x, y }`. */
export function boxOf(points) {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return { w: min(xs), s: min(ys), e: max(xs), n: max(ys) };
}

export function ringBox(ring) {
  return boxOf(ring.map(([x, y]) => ({ x, y })));
}

export function grow({ w, s, e, n }, by) {
  return { w: w - by, s: s - by, e: e + by, n: n + by };
}

export function within({ x, y }, { w, s, e, n }) {
  return x > w && x < e && y > s && y < n;
}

export function meet(a, b) {
  return a.e > b.w && a.w < b.e && a.n > b.s && a.s < b.n;
}

/** Whether a point lies in a ring (even-odd rule). */
export function inRing({ x, y }, ring) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
    const [xi, yi] = ring[i];
    const [xj, yj] = ring[j];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

/** The nearest of `things` to a point, with longitudes shortened by `kx`. */
export function nearest(point, things, kx) {
  let best = null;
  let least = Infinity;
  for (const thing of things) {
    const distance = Math.hypot((thing.x - point.x) * kx, thing.y - point.y);
    if (distance < least) [best, least] = [thing, distance];
  }
  return best;
}

export function polygon(ring, properties = {}) {
  return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } };
}

// Spread into Math.min a long list would overflow the stack.
function min(values) {
  return values.reduce((least, value) => (value < least ? value : least), Infinity);
}

function max(values) {
  return values.reduce((most, value) => (value > most ? value : most), -Infinity);
}
