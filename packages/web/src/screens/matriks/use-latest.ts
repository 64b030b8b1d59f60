// The newest functions behind an object that stays the same, so that parts which only call them are not drawn again with every step in the sheet.

import { useLayoutEffect, useRef, useState } from 'react';

/** All properties of `functions` must be functions, the same names every time. */
export function useLatest<T extends object>(functions: T): T {
  const latest = useRef(functions);
  useLayoutEffect(() => {
    latest.current = functions;
  });
  const [stable] = useState(() => {
    const calls = Object.keys(functions).map((name) => [name, (...args: unknown[]) => (latest.current as Record<string, (...args: unknown[]) => unknown>)[name]?.(...args)]);
    return Object.fromEntries(calls) as T;
  });
  return stable;
}
