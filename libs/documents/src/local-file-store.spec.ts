import { mkdtemp, open, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { LocalFileStore } from './local-file-store';

const pieces = () => Readable.from([Buffer.from('a'), Buffer.from('b'), Buffer.from('c')]);

describe('a folder of files', () => {
  let directory: string;
  beforeEach(async () => (directory = await mkdtemp(join(tmpdir(), 'hieu-hoc-store-'))));
  afterEach(() => rm(directory, { recursive: true, force: true }));

  it('keeps what it receives under its hash', async () => {
    const received = await new LocalFileStore({ directory, maxBytes: 10 }).receive(pieces(), 10);
    expect(received.size).toBe(3);
    await received.keep();
    expect(await readdir(join(directory, received.sha256.slice(0, 2)))).toEqual([received.sha256]);
  });

  it('in which nothing can be made says so once it has read everything', async () => {
    const content = pieces();
    // A file stands where the folder should be: as with a folder that is full, nothing can be made there.
    const store = new LocalFileStore({ directory: join(directory, 'gone'), maxBytes: 10 });
    await writeFile(join(directory, 'gone'), '');
    await expect(store.receive(content, 10)).rejects.toMatchObject({ code: 'ENOTDIR' });
    expect(content.readableEnded).toBe(true);
  });

  it('that is full says so once it has read everything, and keeps nothing', async () => {
    const handle = await open(join(directory, 'x'), 'w');
    const prototype = Object.getPrototypeOf(handle) as { writeFile: unknown };
    await handle.close();
    const { writeFile } = prototype;
    prototype.writeFile = () => Promise.reject(Object.assign(new Error('no space left'), { code: 'ENOSPC' }));
    const content = pieces();
    try {
      await expect(new LocalFileStore({ directory, maxBytes: 10 }).receive(content, 10)).rejects.toMatchObject({
        code: 'FILE_STORE_FULL',
      });
    } finally {
      prototype.writeFile = writeFile;
    }
    expect(content.readableEnded).toBe(true);
    expect(await readdir(join(directory, 'incoming'))).toEqual([]);
  });
});
