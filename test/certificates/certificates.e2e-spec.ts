import { createPublicKey } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CertificatePrints, readPayload } from '@app/certificates';
import { Actor, Role, Transactions } from '@app/kernel';
import type { TestPerson } from '../support/builders';
import { CHECK, CertificateWorld, type Paper, PUBLISH, REPLACE, SHOWN } from './certificates-given';

interface Check {
  standing: string;
  checkedOn: string;
  certificate: Record<string, unknown> | null;
}

describe('certificates', () => {
  let world: CertificateWorld;
  let stranger: TestPerson;

  beforeAll(async () => {
    world = await CertificateWorld.make();
    stranger = await world.api.given.person(Role.Officer, world.tree.otherProvince);
  });
  afterAll(() => world?.api.close());

  const check = async (code: string): Promise<Check> =>
    (await world.api.ok<{ checkCertificate: Check }>(null, CHECK, { code })).checkCertificate;
  const page = (path: string, language = 'vi') => world.api.http().get(path).set('Accept-Language', language);

  it('are made out once for each recognition, and seen by whoever sees it', async () => {
    const given = await world.recognised([world.tree.school, world.tree.secondSchool]);
    const { recognition } = await world.api.ok<{ recognition: object }>(world.officer, SHOWN, { id: given[0]!.id });
    expect(recognition).toMatchObject({ certificate: null });
    expect(await world.issued(given)).toBe(2);
    expect(await world.issued([...given, ...(await world.recognised([world.tree.school]))])).toBe(1);
    const shown = await world.shown(given[0]!);
    expect(shown).toMatchObject({ issuedOn: '2027-01-10', isReplacement: false, canReplace: true, publishedOn: null });
    expect(await world.shown(given[0]!, world.reporter)).toMatchObject({ canReplace: false, canPublish: true });
    expect(await world.api.refusal(stranger, SHOWN, { id: given[0]!.id })).toBe('NOT_FOUND');
  });

  it('answer anybody what they are, with what stands on the paper', async () => {
    const { code } = await world.paper(world.tree.school);
    expect(await check(code.toLowerCase().replaceAll('-', ' '))).toMatchObject({
      standing: 'GENUINE',
      checkedOn: '2027-01-10',
      certificate: {
        code,
        kind: 'ORGANISATION',
        year: 2026,
        decision: '12/QĐ-UBND',
        grantedOn: '2027-01-05',
        validUntil: '2029-12-31',
        revokedOn: null,
        issuerToday: [],
        issuerEndedOn: null,
      },
    });
  });

  it('tell initials of people, and names of nobody else', async () => {
    const { code } = await world.paper(await world.citizen('Nguyễn Thị Minh Hoạ'));
    const { certificate } = await check(code);
    expect(certificate).toMatchObject({ holder: 'Nguyễn T. M. H.', kind: 'CITIZEN' });
    const { text } = await page(`/check/${code}`);
    expect(text).toContain('Nguyễn T. M. H.');
    expect(text).not.toContain('Minh');
  });

  it('of wrong codes are all the same, in answer and in work', async () => {
    const { code } = await world.paper(world.tree.school);
    const last = code.endsWith('A') ? 'B' : 'A';
    const wrong = ['', 'x', code.slice(0, -1) + last, '0000-0000-0000', "' OR 1=1 --", code.repeat(4)];
    const unknown = { standing: 'UNKNOWN', checkedOn: '2027-01-10', certificate: null };
    for (const one of wrong) {
      let answer: Check | undefined;
      const asked = await world.api.statements(async () => (answer = await check(one)));
      expect([one, answer, asked]).toEqual([one, unknown, 1]);
    }
    expect((await page('/check/<script>alert(1)</script>')).text).not.toContain('<script>');
  });

  it('replaced: the old code says so, the new one is genuine', async () => {
    const { id, code } = await world.paper(world.tree.secondSchool);
    const input = { recognitionId: id, code, reason: 'Giấy bị hỏng' };
    expect(await world.api.refusal(null, REPLACE, { input })).toBe('UNAUTHENTICATED');
    expect(await world.api.refusal(world.reporter, REPLACE, { input })).toBe('FORBIDDEN');
    expect(await world.api.refusal(stranger, REPLACE, { input })).toBe('NOT_FOUND');
    const { replaceCertificate } = await world.api.ok<{ replaceCertificate: { certificate: Paper } }>(
      world.officer,
      REPLACE,
      { input },
    );
    expect(replaceCertificate.certificate).toMatchObject({ isReplacement: true });
    expect(await check(code)).toMatchObject({ standing: 'REPLACED', certificate: { replacedOn: '2027-01-10' } });
    expect(await check(replaceCertificate.certificate.code)).toMatchObject({ standing: 'GENUINE' });
    expect(await world.api.refusal(world.officer, REPLACE, { input })).toBe('CERTIFICATE_REPLACED');
    const again = { input: { ...input, code: replaceCertificate.certificate.code } };
    const both = await Promise.all([1, 2].map(() => world.api.refusal(world.officer, REPLACE, again)));
    expect(both.toSorted((one) => (one === null ? 1 : -1))).toEqual(['CERTIFICATE_REPLACED', null]);
  });

  it('of what was revoked or is over say so, and are neither printed nor replaced', async () => {
    const revoked = await world.paper(world.tree.school);
    await world.api.owner.query(
      `UPDATE recognition SET revoked_on = '2027-01-09', revocation_ground = 'false_papers', revocation_reason = 'Giấy tờ giả' WHERE key = $1`,
      [revoked.key],
    );
    expect(await check(revoked.code)).toMatchObject({
      standing: 'REVOKED',
      certificate: { revokedOn: '2027-01-09', revocationGround: 'FALSE_PAPERS' },
    });
    const input = { recognitionId: revoked.id, code: revoked.code, reason: 'x' };
    expect(await world.api.refusal(world.officer, REPLACE, { input })).toBe('CERTIFICATE_OF_REVOKED');
    expect(await world.shown(revoked)).toMatchObject({ printUrl: null, canReplace: false });
    const print = await world.api.http().get(revoked.printUrl!).set('Cookie', world.officer.cookie);
    expect(print.body).toMatchObject({ errors: [{ extensions: { code: 'CERTIFICATE_OF_REVOKED' } }] });
    const over = await world.paper(world.tree.school, { valid_until: '2027-01-09' });
    expect((await check(over.code)).standing).toBe('EXPIRED');
    const last = await world.paper(world.tree.school, { valid_until: '2027-01-10' });
    expect((await check(last.code)).standing).toBe('GENUINE');
  });

  it('of an office that has merged name what goes on with its work', async () => {
    const { otherProvince, province, school } = world.tree;
    const gone = await world.api.given.organisation({
      kind: 'commune_committee' as never,
      parent: province,
      name: 'Ủy ban cũ',
    });
    const { code } = await world.paper(school, { granted_by_key: gone.key });
    await world.api.owner.query(`UPDATE organisation_period SET valid_to = '2027-01-08' WHERE organisation_key = $1`, [
      gone.key,
    ]);
    await world.api.owner.query(
      `INSERT INTO organisation_succession (predecessor_key, successor_key, last_day, legal_basis) VALUES ($1, $2, '2027-01-08', '1/NQ')`,
      [gone.key, otherProvince.key],
    );
    const { certificate } = await check(code);
    expect(certificate).toMatchObject({ issuer: 'Ủy ban cũ', issuerEndedOn: '2027-01-08' });
    expect(certificate!.issuerToday).toHaveLength(1);
    const { text } = await page(`/check/${code}`, 'en');
    expect(text).toContain('Its work is continued by');
  });

  it('are checked on a page of a few kilobytes, without a script, in both languages', async () => {
    const { code } = await world.paper(world.tree.school);
    const vi = await page(`/check/${code}`);
    expect(vi.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'public, max-age=60',
    });
    expect(vi.text.length).toBeLessThan(6_000);
    expect(vi.text).not.toMatch(/<script|src=|@import|url\(/);
    expect(vi.text).toContain('Giấy thật, còn giá trị');
    expect((await page('/check', 'en')).text).toContain('Check a certificate');
    const typed = await page(`/check?lang=en&code=${code.toLowerCase()}`);
    expect(typed.text).toContain('Genuine and valid');
    expect((await page('/check/0000-0000-0000')).status).toBe(200);
  });

  it('are printed, with what they say signed by a key that is published', async () => {
    const paper = await world.paper(await world.citizen('Lê Văn Tám'));
    const print = await world.api.http().get(paper.printUrl!).set('Cookie', world.officer.cookie).buffer(true);
    expect(print.headers['content-type']).toBe('application/pdf');
    expect((await world.api.http().get(paper.printUrl!).set('Cookie', stranger.cookie)).status).toBe(404);
    expect((await world.api.http().get(paper.printUrl!)).status).toBe(401);
    const { keys } = (await world.api.http().get('/check/keys.json')).body as {
      keys: { id: string; x: string; kty: string; crv: string }[];
    };
    const known = new Map(
      keys.map(({ id, kty, crv, x }) => [id, createPublicKey({ key: { kty, crv, x }, format: 'jwk' })]),
    );
    const [sheet] = await world.api.app
      .get(Transactions)
      .read(Actor.system(), (query) => world.api.app.get(CertificatePrints).sheets(query, [paper]));
    const [address, payload] = sheet!.qr!.split('#');
    expect(address).toBe(`http://127.0.0.1:3000/check/${paper.code.replaceAll('-', '')}`);
    expect(readPayload(payload!, known)).toMatchObject({ holder: 'Lê Văn Tám', year: 2026, decision: '12/QĐ-UBND' });
    expect(sheet).toMatchObject({ signer: 'Người Ký Thử', authority: ['CHỦ TỊCH'] });
  });

  it('are published as their holder chose, by whoever holds or keeps', async () => {
    const { id } = await world.paper(world.tree.school);
    const input = { recognitionId: id, isPublished: true };
    expect(await world.api.refusal(stranger, PUBLISH, { input })).toBe('NOT_FOUND');
    const { publishCredential } = await world.api.ok<{ publishCredential: { certificate: Paper } }>(
      world.reporter,
      PUBLISH,
      { input },
    );
    expect(publishCredential.certificate.publishedOn).toBe('2027-01-10');
    const citizen = await world.paper(await world.citizen('Trần Thị Chọn'));
    expect(citizen.canPublish).toBe(true);
    await world.api.ok(world.officer, PUBLISH, { input: { recognitionId: citizen.id, isPublished: true } });
    await world.api.ok(world.officer, PUBLISH, { input: { recognitionId: citizen.id, isPublished: false } });
    expect((await world.shown(citizen)).publishedOn).toBeNull();
  });
});
