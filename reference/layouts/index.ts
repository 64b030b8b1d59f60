// Layouts of the files that other systems export.

export * from './layout.ts';
export * from './kertas-kerja.ts';
export * from './fa-detail.ts';
