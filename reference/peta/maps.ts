// Which provinces have a map; each is loaded only when it is drawn. Written by tools/peta/build.mjs.

export const MAPS: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>> = {
  '21': () => import('./21.json', { with: { type: 'json' } }),
  '31': () => import('./31.json', { with: { type: 'json' } }),
  '51': () => import('./51.json', { with: { type: 'json' } }),
  '53': () => import('./53.json', { with: { type: 'json' } }),
  '64': () => import('./64.json', { with: { type: 'json' } }),
  '81': () => import('./81.json', { with: { type: 'json' } }),
  '91': () => import('./91.json', { with: { type: 'json' } }),
  '92': () => import('./92.json', { with: { type: 'json' } }),
  '93': () => import('./93.json', { with: { type: 'json' } }),
  '96': () => import('./96.json', { with: { type: 'json' } }),
};
