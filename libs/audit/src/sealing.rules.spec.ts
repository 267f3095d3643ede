import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { checkpointHash, eventHash, isSigned, type SealedEvent, signHash } from './sealing.rules';

const event = (change: Partial<SealedEvent> = {}): SealedEvent => ({
  key: '01936c5e-0000-7000-8000-000000000001',
  occurredAt: '2024-10-01T02:03:04.000005Z',
  actorId: null,
  principalKind: null,
  clientId: null,
  onBehalfOf: null,
  sessionId: null,
  action: 'report.submitted',
  subjectType: 'Report',
  subjectKey: '7',
  scopeId: 12,
  path: '1.7.90.',
  before: null,
  after: { b: 1, a: [2, 'ba'] },
  reason: null,
  transactionId: 800,
  ...change,
});

describe('sealing', () => {
  it('hashes the same event to the same value whatever the order of its members', () => {
    expect(eventHash(1, event({ after: { a: [2, 'ba'], b: 1 } }))).toEqual(eventHash(1, event()));
  });

  it('hashes what was written before principals as it was hashed then', () => {
    expect(eventHash(1, event()).toString('hex')).toBe(
      'ab3b320629495650b71018ec693100cca2ac79f74aa2755dfe27731d2778b137',
    );
  });

  it('tells apart who acted', () => {
    const hashes = [
      event(),
      event({ onBehalfOf: '01936c5e-0000-7000-8000-000000000002' }),
      event({ onBehalfOf: '01936c5e-0000-7000-8000-000000000003' }),
      event({ principalKind: 'system' }),
      event({ principalKind: 'anonymous' }),
      event({ principalKind: 'client', clientId: '01936c5e-0000-7000-8000-000000000002' }),
      event({ principalKind: 'client', clientId: '01936c5e-0000-7000-8000-000000000003' }),
    ].map((one) => eventHash(1, one).toString('hex'));
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it('tells apart every change of content and of place', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));
        expect(eventHash(1, event({ after: [one] }))).not.toEqual(eventHash(2, event({ after: [one] })));
        if (JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))) return;
        expect(eventHash(1, event({ after: one }))).not.toEqual(eventHash(1, event({ after: other })));
      }),
    );
  });

  it('accepts a checkpoint signed with the right key and content only', () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const stranger = generateKeyPairSync('ed25519');
    const content = {
      batch: 1,
      firstSequence: 1,
      lastSequence: 2,
      root: Buffer.alloc(32, 1),
      previousHash: Buffer.alloc(32),
      createdAt: new Date(0),
    };
    const hash = checkpointHash(content);
    const signature = signHash(hash, privateKey);
    expect(isSigned(hash, signature, publicKey)).toBe(true);
    expect(isSigned(checkpointHash({ ...content, lastSequence: 3 }), signature, publicKey)).toBe(false);
    expect(isSigned(hash, signature, stranger.publicKey)).toBe(false);
  });
});

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([left], [right]) => (left < right ? -1 : 1))
      .map(([name, member]) => [name, sorted(member)]),
  );
}
