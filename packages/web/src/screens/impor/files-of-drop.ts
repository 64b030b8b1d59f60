// The files of what was dropped, those in folders included.

/** Files that offices leave beside their documents and nobody means. */
const LEFT_BEHIND = /^(?:~\$|\.|Thumbs\.db$|desktop\.ini$)/i;

export async function filesOfDrop(dropped: DataTransfer): Promise<readonly File[]> {
  // Entries have to be taken before the first wait; afterwards the drop is gone.
  const entries = [...dropped.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  if (entries.length === 0) return [...dropped.files];
  const files = await Promise.all(entries.map(filesOf));
  return files.flat().filter(({ name }) => !LEFT_BEHIND.test(name));
}

async function filesOf(entry: FileSystemEntry): Promise<readonly File[]> {
  if (entry.isFile) return [await new Promise<File>((resolve, reject) => { (entry as FileSystemFileEntry).file(resolve, reject); })];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: File[] = [];
  for (;;) {
    // A reader gives a hundred at a time.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => { reader.readEntries(resolve, reject); });
    if (some.length === 0) return found;
    for (const each of some) found.push(...(await filesOf(each)));
  }
}
