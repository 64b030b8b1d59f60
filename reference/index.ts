// What changes by decree, as dated data. Each list names its source and its validity.

/** The day these lists were last gone through. */
export const REFERENCE_DATE = '2026-11-24';
