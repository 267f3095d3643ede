import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { leafHash, merkleRoot } from './merkle.rules';

/** The recursive definition of RFC 6962, written down again: split at the largest power of two below n. */
function rootByDefinition(leaves: Buffer[]): Buffer {
  if (leaves.length === 1) return leaves[0]!;
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  return createHash('sha256')
    .update(Buffer.from([1]))
    .update(rootByDefinition(leaves.slice(0, split)))
    .update(rootByDefinition(leaves.slice(split)))
    .digest();
}

const contents = fc.array(
  fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
  { minLength: 1, maxLength: 70 },
);

describe('merkle tree', () => {
  it('hashes an empty leaf as RFC 6962 does', () => {
    expect(leafHash(Buffer.alloc(0)).toString('hex')).toBe(
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    );
  });

  it('agrees with the recursive definition of RFC 6962', () => {
    fc.assert(
      fc.property(contents, (values) => {
        const leaves = values.map(leafHash);
        expect(merkleRoot(leaves)).toEqual(rootByDefinition(leaves));
      }),
    );
  });

  it('changes when one leaf changes', () => {
    fc.assert(
      fc.property(contents, fc.nat(), (values, pick) => {
        const leaves = values.map(leafHash);
        const changed = leaves.map((leaf, at) =>
          at === pick % leaves.length ? leafHash(Buffer.concat([leaf, leaf])) : leaf,
        );
        expect(merkleRoot(changed)).not.toEqual(merkleRoot(leaves));
      }),
    );
  });

  it('changes when a leaf is left out or two leaves change places', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 2, maxLength: 70 }), (numbers) => {
        const leaves = numbers.map((number) => leafHash(Buffer.from(String(number))));
        const [first, second, ...others] = leaves;
        expect(merkleRoot(leaves.slice(1))).not.toEqual(merkleRoot(leaves));
        expect(merkleRoot([second!, first!, ...others])).not.toEqual(merkleRoot(leaves));
      }),
    );
  });
});
