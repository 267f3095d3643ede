import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { nodeId, Role } from '@app/kernel';
import { CertificateWorld } from '../certificates/certificates-given';
import type { TestPerson } from '../support/builders';

const LIST =
  'disclosure { id version url isShown basis namesPeople peopleBasis shownFrom shownUntil withdrawnOn withdrawalReason }';
const SHOWN = `query ($id: ID!) { directive(id: $id) { canDisclose ${LIST} } }`;
const PUBLISH = `mutation ($input: PublishDisclosureInput!) { publishDisclosure(input: $input) { ${LIST} } }`;
const WITHDRAW = `mutation ($input: WithdrawDisclosureInput!) { withdrawDisclosure(input: $input) { ${LIST} } }`;
const DECISION = `decision decidedOn issuer basis namesPeople peopleBasis page pages unnamed counts { kind recognised revoked }
  recognitions { number bookYear kind name place year revokedOn revocationGround honour { vi en } }`;
const PREVIEW = `query ($id: ID!, $namesPeople: Boolean!, $page: Int) { disclosurePreview(directiveId: $id, namesPeople: $namesPeople, page: $page) { ${DECISION} } }`;
const READ = `query ($code: String!, $page: Int) { disclosedDecision(code: $code, page: $page) { ${DECISION} } }`;

interface List {
  id: string;
  version: number;
  url: string;
  isShown: boolean;
}
interface Decision {
  pages: number;
  page: number;
  unnamed: number;
  basis: string | null;
  counts: { kind: string; recognised: number; revoked: number }[];
  recognitions: { name: string; place: string | null; number: number }[];
}

const codeOf = ({ url }: List): string => url.split('/').at(-1)!;

describe('lists of decisions', () => {
  let world: CertificateWorld;
  let stranger: TestPerson;
  let leader: TestPerson;
  let directiveId: string;

  beforeAll(async () => {
    world = await CertificateWorld.make();
    stranger = await world.api.given.person(Role.Officer, world.tree.otherProvince);
    leader = await world.api.given.person(Role.Leader, world.tree.province);
    directiveId = nodeId('Directive', world.directiveKey);
  });
  afterAll(() => world?.api.close());

  beforeEach(async () => {
    await world.api.owner.query('DELETE FROM disclosure');
    await world.api.owner.query('DELETE FROM recognition');
  });

  const publishing = (over: object = {}) => ({ input: { directiveId, namesPeople: false, ...over } });
  const publish = async (over: object = {}): Promise<List> =>
    (await world.api.ok<{ publishDisclosure: { disclosure: List } }>(world.officer, PUBLISH, publishing(over)))
      .publishDisclosure.disclosure;
  const read = async (list: List, page?: number): Promise<Decision | null> =>
    (await world.api.ok<{ disclosedDecision: Decision | null }>(null, READ, { code: codeOf(list), page }))
      .disclosedDecision;
  const preview = async (namesPeople: boolean): Promise<Decision> =>
    (await world.api.ok<{ disclosurePreview: Decision }>(world.officer, PREVIEW, { id: directiveId, namesPeople }))
      .disclosurePreview;
  const page = async (path: string, language = 'vi') => world.api.http().get(path).set('Accept-Language', language);

  it('are published by the office that decided, and by nobody else', async () => {
    await world.recognised([world.tree.school]);
    expect(await world.api.refusal(null, PUBLISH, publishing())).toBe('UNAUTHENTICATED');
    expect(await world.api.refusal(world.reporter, PUBLISH, publishing())).toBe('FORBIDDEN');
    expect(await world.api.refusal(stranger, PUBLISH, publishing())).toBe('NOT_FOUND');
    expect(await world.api.refusal(leader, PUBLISH, publishing())).toBe('NOT_FOUND');
    const list = await publish({ basis: ' Điều 1 (thử) ' });
    expect(list).toMatchObject({ version: 1, isShown: true, basis: 'Điều 1 (thử)', shownFrom: '2027-01-10' });
    const { directive } = await world.api.ok<{ directive: object }>(leader, SHOWN, { id: directiveId });
    expect(directive).toMatchObject({ canDisclose: false, disclosure: { id: list.id } });
    expect(await read(list)).toMatchObject({
      decision: '12/QĐ-UBND',
      decidedOn: '2027-01-05',
      basis: 'Điều 1 (thử)',
      counts: [{ kind: 'ORGANISATION', recognised: 1, revoked: 0 }],
      recognitions: [{ kind: 'ORGANISATION', place: null, year: 2026 }],
    });
    expect(await world.api.refusal(world.officer, PUBLISH, publishing())).toBe('DISCLOSURE_EXISTS');
    expect(await world.api.refusal(world.officer, PUBLISH, publishing({ version: 7 }))).toBe('VERSION_CONFLICT');
    expect((await publish({ version: 1 })).version).toBe(2);
  });

  it('need a decision that recognised somebody', async () => {
    expect(await world.api.refusal(world.officer, PUBLISH, publishing())).toBe('NOT_FOUND');
    const asked = { id: directiveId, namesPeople: false };
    expect(await world.api.refusal(world.officer, PREVIEW, asked)).toBe('NOT_FOUND');
  });

  it('count people unless the office names them and says why; minors and whose age nobody knows are always counted', async () => {
    const grown = await world.citizen('Nguyễn Thị Lớn', { birthDate: '2009-01-05', address: 'Nhà số 7' });
    const minor = await world.citizen('Trần Văn Bé', { birthDate: '2009-01-06' });
    const unknown = await world.citizen('Lê Không Tuổi');
    await world.recognised([grown, minor, unknown]);
    const counts = [{ kind: 'CITIZEN', recognised: 3, revoked: 0 }];
    expect(await preview(false)).toMatchObject({ counts, recognitions: [], unnamed: 0 });
    expect(await world.api.refusal(world.officer, PUBLISH, publishing({ namesPeople: true, peopleBasis: ' ' }))).toBe(
      'DISCLOSURE_PEOPLE_BASIS',
    );
    const seen = await preview(true);
    expect(seen).toMatchObject({ counts, recognitions: [{ name: 'Nguyễn Thị Lớn' }], unnamed: 2 });
    const list = await publish({ namesPeople: true, peopleBasis: 'Các cá nhân đã đồng ý (thử)' });
    expect(await read(list)).toMatchObject({ recognitions: seen.recognitions, unnamed: 2 });
    const { text } = await page(`/disclosed/${codeOf(list)}`);
    expect(text).toContain('Nguyễn Thị Lớn');
    expect(text).toContain('Trên trang này còn 2 trường hợp chỉ nêu số lượng.');
    for (const hidden of ['Trần Văn Bé', 'Lê Không Tuổi', '2009', 'Nhà số 7']) expect(text).not.toContain(hidden);
    // Named no longer: the address is the same.
    const again = await publish({ version: list.version });
    expect(again.url).toBe(list.url);
    expect((await page(`/disclosed/${codeOf(list)}`)).text).not.toContain('Nguyễn Thị Lớn');
  });

  it('only count who was erased', async () => {
    const citizen = await world.citizen('Phạm Sẽ Xóa', { birthYear: 1980 });
    await world.recognised([citizen]);
    const list = await publish({ namesPeople: true, peopleBasis: 'Thử' });
    expect((await read(list))!.recognitions).toHaveLength(1);
    await world.api.owner.query('DELETE FROM person_field');
    expect(await read(list)).toMatchObject({ recognitions: [], unnamed: 1 });
  });

  it('name communities with their place, and what was revoked as revoked', async () => {
    // The units of this world ended with the map of before 2025-07-01.
    const given = await world.recognised([world.tree.school, world.tree.secondSchool], { granted_on: '2024-10-01' });
    await world.api.owner.query(
      `UPDATE recognition SET revoked_on = '2027-01-09', revocation_ground = 'false_papers', revocation_reason = 'Giấy tờ của ai đó' WHERE key = $1`,
      [given[0]!.key],
    );
    await world.api.owner.query(
      `UPDATE recognition SET kind = 'community', organisation_key = NULL, subject_key = (SELECT key FROM community LIMIT 1) WHERE key = $1`,
      [given[1]!.key],
    );
    const list = await publish();
    const { counts, recognitions } = (await read(list))!;
    expect(counts).toEqual([
      { kind: 'ORGANISATION', recognised: 1, revoked: 1 },
      { kind: 'COMMUNITY', recognised: 1, revoked: 0 },
    ]);
    expect(recognitions).toMatchObject([
      { revokedOn: '2027-01-09', revocationGround: 'FALSE_PAPERS' },
      { name: 'Thôn Đông' },
    ]);
    expect(recognitions[1]!.place).toMatch(/, /);
    const { text } = await page(`/disclosed/${codeOf(list)}`, 'en');
    expect(text).toContain('Revoked on 09/01/2027: false papers');
    expect(text).not.toContain('Giấy tờ của ai đó');
  });

  it('that are withdrawn, over, still to come or never were are answered the same, at the cost of one look', async () => {
    await world.recognised([world.tree.school]);
    const list = await publish();
    const input = { id: list.id, version: list.version, reason: 'Có sai sót (thử)' };
    expect(await world.api.refusal(null, WITHDRAW, { input })).toBe('UNAUTHENTICATED');
    expect(await world.api.refusal(world.reporter, WITHDRAW, { input })).toBe('FORBIDDEN');
    expect(await world.api.refusal(leader, WITHDRAW, { input })).toBe('NOT_FOUND');
    const stale = { input: { ...input, version: 9 } };
    expect(await world.api.refusal(world.officer, WITHDRAW, stale)).toBe('VERSION_CONFLICT');
    const { withdrawDisclosure } = await world.api.ok<{ withdrawDisclosure: { disclosure: List } }>(
      world.officer,
      WITHDRAW,
      { input },
    );
    expect(withdrawDisclosure.disclosure).toMatchObject({ isShown: false, withdrawnOn: '2027-01-10' });
    expect(await world.api.refusal(world.officer, WITHDRAW, { input: { ...input, version: 2 } })).toBe(
      'DISCLOSURE_WITHDRAWN',
    );
    const gone = (await page(`/disclosed/${codeOf(list)}`)).text;
    expect(gone).toContain('Không công bố');
    expect(gone).not.toContain('Có sai sót');
    const never = (await page('/disclosed/0000-0000-0000')).text;
    expect(gone.replaceAll(codeOf(list), '0000-0000-0000')).toBe(never);
    for (const code of [codeOf(list), '0000-0000-0000', "' OR 1=1 --"]) {
      let answer: unknown;
      const asked = await world.api.statements(async () => {
        answer = await world.api.ok(null, READ, { code });
      });
      expect([answer, asked]).toEqual([{ disclosedDecision: null }, 1]);
    }
    expect(await read(await publish({ version: 2, shownFrom: '2027-01-11' }))).toBeNull();
    expect(await read(await publish({ version: 3, shownFrom: '2027-01-01', shownUntil: '2027-01-09' }))).toBeNull();
    expect(await read(await publish({ version: 4, shownUntil: '2027-01-10' }))).not.toBeNull();
    const order = publishing({ version: 5, shownFrom: '2027-01-10', shownUntil: '2027-01-09' });
    expect(await world.api.refusal(world.officer, PUBLISH, order)).toBe('DISCLOSURE_ORDER');
  });

  it('turn their pages, each under 15 KB and without a script, in as many statements as a short one', async () => {
    await world.recognised([world.tree.school]);
    const list = await publish();
    const address = `/disclosed/${codeOf(list)}`;
    const short = await world.api.statements(() => page(address));
    await world.recognised(Array.from({ length: 119 }, () => world.tree.school));
    expect(await world.api.statements(() => page(address))).toBe(short);
    const pages = await Promise.all([1, 2, 3, 9].map((at) => read(list, at)));
    expect(pages.map((one) => [one!.page, one!.pages, one!.recognitions.length])).toEqual([
      [1, 3, 50],
      [2, 3, 50],
      [3, 3, 20],
      [3, 3, 20],
    ]);
    const { text, headers } = await page(`${address}?page=2`, 'en');
    expect(Buffer.byteLength(text)).toBeLessThan(15_000);
    expect(text).not.toContain('<script');
    expect(text).toContain('Page 2 of 3');
    expect(headers['cache-control']).toBe('public, max-age=60');
    expect((await page(`${address}?page=<script>`)).text).not.toContain('<script>');
    expect((await page('/disclosed/<script>alert(1)</script>')).text).not.toContain('<script');
  });

  it('are named on a page of all that are shown', async () => {
    expect((await page('/disclosed')).text).toContain('Hiện không có danh sách nào được công bố.');
    await world.recognised([world.tree.school]);
    const list = await publish();
    const { text } = await page('/disclosed');
    expect(text).toContain(`/disclosed/${codeOf(list)}`);
    expect(text).toContain('12/QĐ-UBND, 05/01/2027');
    await publish({ version: 1, shownFrom: '2027-02-01' });
    expect((await page('/disclosed', 'en')).text).toContain('No list is published at the moment.');
  });
});
