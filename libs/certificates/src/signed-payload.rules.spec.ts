import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { keyIdOf, publicKeyOf, rawPublicKey, readPayload, signedPayload } from './signed-payload.rules';

const facts = {
  code: '0123456789AB',
  holder: 'Nguyễn Thị Minh Hoạ',
  honour: 'Công dân học tập',
  year: 2026,
  decision: '123/QĐ-UBND',
  grantedOn: '2027-02-15',
  issuer: 'Ủy ban nhân dân xã Đông Anh',
};

const newKey = (): KeyObject => generateKeyPairSync('ed25519').privateKey;
const published = (...keys: KeyObject[]) =>
  new Map(keys.map((key) => [keyIdOf(key), publicKeyOf(rawPublicKey(key))] as const));

describe('what a certificate says signed', () => {
  const key = newKey();
  const payload = signedPayload(facts, key);

  it('is read with the published key alone', () => {
    expect(readPayload(payload, published(key))).toEqual(facts);
  });

  it('is short enough for a phone', () => {
    expect(payload.length).toBeLessThan(340);
    const long = { ...facts, holder: 'Ở'.repeat(400), honour: 'Ệ'.repeat(400), issuer: 'Ự'.repeat(400) };
    expect(signedPayload(long, key).length).toBeLessThan(1300);
  });

  it('of an old key is still read after another took its place, and not once the old one is not published', () => {
    const next = newKey();
    expect(readPayload(payload, published(next, key))).toEqual(facts);
    expect(readPayload(payload, published(next))).toBeNull();
    expect(readPayload(signedPayload(facts, next), published(key, next))).toEqual(facts);
  });

  it('is one spelling: no letter of it can be changed', () => {
    const keys = published(key);
    for (let at = 0; at < payload.length; at += 1) {
      const other = payload[at] === 'A' ? 'B' : 'A';
      expect(readPayload(payload.slice(0, at) + other + payload.slice(at + 1), keys)).toBeNull();
    }
    expect(readPayload(`${payload}=`, keys)).toBeNull();
    expect(readPayload(`${payload}.`, keys)).toBeNull();
    expect(readPayload('', keys)).toBeNull();
  });

  it('says a field a line, whatever a name holds', () => {
    const broken = signedPayload({ ...facts, holder: 'Lê\nVăn  Tám\n' }, key);
    expect(readPayload(broken, published(key))!.holder).toBe('Lê Văn Tám');
  });
});
