import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
/** First byte of every box, so that another cipher can follow one day. */
const FORMAT = 1;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Fetched many at a time, which costs a tenth of fetching each. They need to be unique, not secret. */
const POOL_BYTES = IV_BYTES * 1024;
let pool = Buffer.alloc(0);
let taken = 0;

function nextIv(): Buffer {
  if (taken + IV_BYTES > pool.length) [pool, taken] = [randomBytes(POOL_BYTES), 0];
  taken += IV_BYTES;
  return pool.subarray(taken - IV_BYTES, taken);
}

/**
 * AES-256-GCM: `format (1) | iv (12) | tag (16) | ciphertext`. `purpose` is authenticated along with the content, so that a
 * box cannot be moved to another person or another column.
 */
export function seal(key: KeyObject, purpose: string, content: Buffer): Buffer {
  const iv = nextIv();
  const cipher = createCipheriv(ALGORITHM, key, iv, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(purpose));
  const ciphertext = Buffer.concat([cipher.update(content), cipher.final()]);
  return Buffer.concat([Buffer.from([FORMAT]), iv, cipher.getAuthTag(), ciphertext]);
}

/** The content of a box. Throws when key, purpose or content differ in a single bit. */
export function open(key: KeyObject, purpose: string, box: Buffer): Buffer {
  if (box[0] !== FORMAT) throw new Error('a sealed box of an unknown format');
  const iv = box.subarray(1, 1 + IV_BYTES);
  const tag = box.subarray(1 + IV_BYTES, 1 + IV_BYTES + TAG_BYTES);
  const decipher = createDecipheriv(ALGORITHM, key, iv, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(purpose)).setAuthTag(tag);
  return Buffer.concat([decipher.update(box.subarray(1 + IV_BYTES + TAG_BYTES)), decipher.final()]);
}
