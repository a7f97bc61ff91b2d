/** Writes zip archives (APPNOTE.TXT 4.3.7, 4.3.12 and 4.3.16), so that no packing program has to be there. */
import { crc32, deflateRawSync } from 'node:zlib';

/** Midnight of 1 January 1980, the oldest date there is: the same files make the same archive on any day. */
const DATE = 0x21;
const UTF8 = 0x800;
const DEFLATED = 8;
const VERSION = 20;
/** A file that everybody may read, as Unix notes it. */
const READABLE = 0o100644 * 0x10000;

type Entry = { readonly local: Buffer; readonly central: (offset: number) => Buffer };

/** An archive of these files, whose names have `/` between folders. */
export function zipOf(files: ReadonlyMap<string, Buffer>): Buffer {
  const entries = [...files].map(([name, content]) => entryOf(name, content));
  let offset = 0;
  const directory = entries.map(({ local, central }) => {
    const entry = central(offset);
    offset += local.length;
    return entry;
  });
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...entries.map(({ local }) => local), ...directory, end]);
}

function entryOf(name: string, content: Buffer): Entry {
  const packed = deflateRawSync(content);
  const title = Buffer.from(name);
  // What the directory and the file itself both say of it.
  const about = Buffer.alloc(26);
  about.writeUInt16LE(VERSION, 0);
  about.writeUInt16LE(UTF8, 2);
  about.writeUInt16LE(DEFLATED, 4);
  about.writeUInt16LE(DATE, 8);
  about.writeUInt32LE(crc32(content), 10);
  about.writeUInt32LE(packed.length, 14);
  about.writeUInt32LE(content.length, 18);
  about.writeUInt16LE(title.length, 22);
  return {
    local: Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), about, title, packed]),
    central: (offset) => {
      const head = Buffer.alloc(6);
      head.write('PK\x01\x02', 'latin1');
      head.writeUInt16LE(VERSION + 0x300, 4); // made on Unix, for its permissions
      const tail = Buffer.alloc(14);
      tail.writeUInt32LE(READABLE, 6);
      tail.writeUInt32LE(offset, 10);
      return Buffer.concat([head, about, tail, title]);
    },
  };
}
