const BLOCK = 512;

/** The files of a tar archive by base name: a block of header with name and octal size, then the bytes in whole blocks. */
export function filesOfTar(archive: Buffer): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>();
  const text = (from: number, to: number): string =>
    archive.toString('latin1', from, to).replace(/\0.*$/s, '');
  for (let at = 0; at + BLOCK <= archive.length && archive[at] !== 0; ) {
    const size = Number.parseInt(text(at + 124, at + 136), 8);
    const name =
      text(at, at + 100)
        .split('/')
        .at(-1) ?? '';
    if (size > 0) files.set(name, archive.subarray(at + BLOCK, at + BLOCK + size));
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}
