// Folds the name of a row so that the same kegiatan of two offices is one, however each wrote it.

/** `Kegiatan Penyelenggaraan  Advokasi` and `penyelenggaraan advokasi` are the same; so is a program with or without its abbreviation in brackets. */
export function foldRowName(name: string): string {
  return name.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/\(\s*[a-z0-9]{2,8}\s*\)/g, ' ').replace(/[^a-z0-9]+/g, ' ').trim().replace(/^(?:program|kegiatan)\s+(?=\S)/, '');
}
