import fc from 'fast-check';
import { factKey, intKey, nodeId, parseNodeId, uuidKey } from './node-id';

const type = fc.stringMatching(/^[A-Z][A-Za-z]{0,30}$/);
const unit = fc.integer({ min: 0, max: 999_999_999 });
const place = fc.record({ provinceId: unit, scopeId: unit });
const uuid = fc.uuid();
const INVALID = expect.objectContaining({ code: 'INVALID_ID' });

describe('a global id', () => {
  it('gives back type, province, scope and key of a fact', () => {
    fc.assert(
      fc.property(type, place, uuid, (name, stands, key) => {
        const id = nodeId(name, key, stands);
        expect(id).toMatch(/^[\w-]+$/);
        expect(parseNodeId(id)).toEqual({ type: name, place: stands, key });
        expect(factKey(name, id)).toEqual({ ...stands, key });
      }),
    );
  });

  it('gives back the key of local and of reference data', () => {
    fc.assert(
      fc.property(type, uuid, fc.integer({ min: 0, max: 2_147_483_647 }), (name, key, number) => {
        expect(uuidKey(name, nodeId(name, key))).toBe(key);
        expect(intKey(name, nodeId(name, number))).toBe(number);
      }),
    );
  });

  it('is different for different things', () => {
    const thing = fc.tuple(type, place, uuid);
    fc.assert(
      fc.property(thing, thing, (one, other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));
        const [first, second] = [one, other].map(([name, stands, key]) => nodeId(name, key, stands));
        expect(first).not.toBe(second);
      }),
    );
  });

  it('is refused under another type', () => {
    fc.assert(
      fc.property(type, type, place, uuid, (name, other, stands, key) => {
        fc.pre(name !== other);
        expect(() => factKey(other, nodeId(name, key, stands))).toThrow(INVALID);
        expect(() => uuidKey(other, nodeId(name, key))).toThrow(INVALID);
      }),
    );
  });

  it('is refused with INVALID_ID, and with nothing else, whatever somebody makes up', () => {
    const made = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'binary', maxLength: 60 }).map((text) => Buffer.from(text).toString('base64url')),
      fc
        .constantFrom(':', 'A:', 'A::', 'A:1:', 'A:1.:x', 'A:.1:x', 'A:1.2:x:y', 'A:1.1e9:x', 'A:9999999999.1:x')
        .map((text) => Buffer.from(text).toString('base64url')),
    );
    fc.assert(
      fc.property(made, (id) => {
        for (const read of [factKey, uuidKey, intKey]) {
          try {
            read('Report', id);
          } catch (error) {
            expect(error).toEqual(INVALID);
          }
        }
      }),
    );
  });

  it.each(['0x10', '1e3', '01', '', ' 1', '+1'])('refuses “%s” as a number', (key) => {
    expect(() => intKey('Round', Buffer.from(`Round::${key}`).toString('base64url'))).toThrow();
  });

  it.each([
    ['a fact without its scope', () => factKey('Report', nodeId('Report', '018f0000-0000-7000-8000-000000000000'))],
    ['a fact whose key is no UUID', () => factKey('Report', nodeId('Report', 7, { provinceId: 1, scopeId: 1 }))],
    ['a key that is no UUID', () => uuidKey('Week', nodeId('Week', 'week-2024'))],
    ['a number that is too large', () => intKey('Round', nodeId('Round', 2_147_483_648))],
    [
      'a fact without its province, as ids named it before',
      () => factKey('Report', Buffer.from('Report:7:018f0000-0000-7000-8000-000000000000').toString('base64url')),
    ],
    ['a negative number', () => intKey('Round', nodeId('Round', -1))],
    ['a number that is not whole', () => intKey('Round', Buffer.from('Round::1.5').toString('base64url'))],
  ])('refuses %s', (_, read) => {
    expect(read).toThrow(INVALID);
  });
});
