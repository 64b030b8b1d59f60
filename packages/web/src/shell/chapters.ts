// The menu: the chapters of an RKT in its own order, each one a lazily loaded screen folder.

export const CHAPTERS = ['ringkasan', 'wilayah', 'statistik', 'capaian', 'sdm', 'strategi', 'target', 'pendanaan', 'matriks', 'naskah', 'periksa', 'dokumen'] as const;
export type Chapter = (typeof CHAPTERS)[number];

/** Where a new group starts in the menu: after the summary comes what the plan says, then how it is written, checked and printed. */
export const GROUP_STARTS: ReadonlySet<Chapter> = new Set<Chapter>(['wilayah', 'matriks']);
