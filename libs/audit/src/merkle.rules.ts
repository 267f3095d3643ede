import { createHash } from 'node:crypto';

// RFC 6962, section 2.1: different prefixes, so that a node can never be passed off as a leaf.
const LEAF = Buffer.from([0]);
const NODE = Buffer.from([1]);

const sha256 = (...parts: Buffer[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

export const leafHash = (content: Buffer): Buffer => sha256(LEAF, content);

/** Merkle tree hash over leaf hashes in order (RFC 6962); an odd one out moves up unchanged. At least one leaf. */
export function merkleRoot(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 0) throw new Error('a Merkle tree without leaves');
  let level = [...leaves];
  while (level.length > 1) {
    const above: Buffer[] = [];
    for (let at = 0; at < level.length; at += 2) {
      const [left, right] = level.slice(at, at + 2);
      above.push(right ? sha256(NODE, left!, right) : left!);
    }
    level = above;
  }
  return level[0]!;
}
