import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits in base64url. The database keeps only the hash: what was read there opens nothing. */
export const newToken = (): string => randomBytes(32).toString('base64url');

export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();
