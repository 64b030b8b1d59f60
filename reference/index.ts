// What changes by decree, as dated data. Each list names its source and its validity.

export * from './akun.ts';
export * from './evidence.ts';
export * from './kro.ts';
export * from './layouts/index.ts';
export * from './mark.ts';
export * from './satuan.ts';
export * from './substances.ts';
export * from './wilayah.ts';

/** The day these lists were last gone through. */
export const REFERENCE_DATE = '2026-11-24';
