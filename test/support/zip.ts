/** Reads zip archives (APPNOTE.TXT 4.3.7 and 4.3.12), so that no test depends on an unpacking program. */
import { inflateRawSync } from 'node:zlib';

const CENTRAL_ENTRY = 'PK\x01\x02';

/** The files in an archive by name, in the order of its directory. */
export function filesIn(zip: Buffer): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>();
  const entries = zip.readUInt16LE(zip.lastIndexOf('PK\x05\x06') + 10);
  for (let at = zip.indexOf(CENTRAL_ENTRY); files.size < entries; at = zip.indexOf(CENTRAL_ENTRY, at + 4)) {
    const nameLength = zip.readUInt16LE(at + 28);
    files.set(zip.toString('utf8', at + 46, at + 46 + nameLength), contentOf(zip, at));
  }
  return files;
}

/** The content of the file with this entry in the directory. */
function contentOf(zip: Buffer, entry: number): Buffer {
  const method = zip.readUInt16LE(entry + 10);
  const size = zip.readUInt32LE(entry + 20);
  const local = zip.readUInt32LE(entry + 42);
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const packed = zip.subarray(start, start + size);
  return method === 0 ? packed : inflateRawSync(packed);
}
