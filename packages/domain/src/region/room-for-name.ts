// Where in a drawn shape a short name has most room, so that it lies on the land it names and not over that of others.

type Point = readonly [x: number, y: number];

/** Half the width and height of a name on two lines. */
const HALF: Point = [28, 14];
/** How finely the place is sought. */
const STEP = 8;
const SPOTS = [-1, -0.5, 0, 0.5, 1].flatMap((dx) => [-1, 0, 1].map((dy) => [dx * HALF[0], dy * HALF[1]] as const));

/** The middle of the name, wholly inside a drawing of that size and clear of `others`; of equal places, the one nearest to `middle`. */
export function roomForName(d: string, [width, height]: Point, middle: Point, others = ''): Point {
  const [rings, avoided] = [ringsOf(d), ringsOf(others)];
  const within = (value: number, half: number, end: number): number => Math.round(Math.min(Math.max(value, half), end - half));
  let best = { at: [within(middle[0], HALF[0], width), within(middle[1], HALF[1], height)] as Point, room: 0, far: Number.POSITIVE_INFINITY };
  for (let x = HALF[0]; x <= width - HALF[0]; x += STEP) {
    for (let y = HALF[1]; y <= height - HALF[1]; y += STEP) {
      if (!lies(rings, x, y)) continue;
      const far = Math.hypot(x - middle[0], y - middle[1]);
      const room = SPOTS.reduce((sum, [dx, dy]) => sum + (lies(rings, x + dx, y + dy) ? 1 : lies(avoided, x + dx, y + dy) ? -1 : 0), 0);
      if (room > best.room || (room === best.room && far < best.far)) best = { at: [x, y], room, far };
    }
  }
  return best.at;
}

/** The rings of a path that has straight lines only: `M1,2L3,4L5,6Z`. */
function ringsOf(d: string): readonly (readonly Point[])[] {
  return d.split('M').filter((part) => part !== '').map((part) => part.replace('Z', '').split('L').map((pair): Point => {
    const [x = 0, y = 0] = pair.split(',').map(Number);
    return [x, y];
  }));
}

/** Even-odd rule over all rings. */
function lies(rings: readonly (readonly Point[])[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    let [px, py] = ring.at(-1) ?? [0, 0];
    for (const [qx, qy] of ring) {
      if (qy > y !== py > y && x < ((px - qx) * (y - qy)) / (py - qy) + qx) inside = !inside;
      [px, py] = [qx, qy];
    }
  }
  return inside;
}
