import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '@app/kernel';
import { TestApi } from '../support/app';
import type { TestPerson, TestTree } from '../support/builders';
import { upload } from '../support/downloads';

const LINE = 'id type code issuer issuedOn state version keeper { id }';
const FIELDS = `${LINE} origin place signerName signerPosition signerAuthority recipients effectiveOn expiresOn body validity
  issuers signers { name position authority }
  links { kind partly quote directive { ${LINE} } } linkedFromCount linkedFrom { kind directive { id } }`;
const REGISTER = `mutation Register($input: RegisterDirectiveInput!) { registerDirective(input: $input) { ${FIELDS} } }`;
const AMEND = `mutation Amend($input: AmendDirectiveInput!) { amendDirective(input: $input) { ${FIELDS} } }`;
const ONE = `query One($id: ID!) { directive(id: $id) { ${FIELDS} } }`;
const LIST = `query List($first: Int, $search: String, $state: DirectiveState) {
  directives(first: $first, search: $search, state: $state) { edges { node { ${FIELDS} } } totalCount } }`;
const TWINS = `query Twins($keeperId: ID!, $issuer: String!, $code: String, $issuedOn: Date, $exceptId: ID) {
  directiveTwins(keeperId: $keeperId, issuer: $issuer, code: $code, issuedOn: $issuedOn, exceptId: $exceptId) {
    certain directive { id keeper { id } } } }`;

interface Line {
  id: string;
  type: string;
  code: string | null;
  issuer: string;
  issuedOn: string | null;
  state: string;
  version: number;
  keeper: { id: string };
}
interface Document extends Line {
  validity: string;
  body: string;
  recipients: string[];
  links: { kind: string; partly: boolean; quote: string | null; directive: Line }[];
  linkedFromCount: number;
  linkedFrom: { kind: string; directive: { id: string } }[];
}

describe('the register and what documents do to each other', () => {
  let api: TestApi;
  let tree: TestTree;
  let officer: TestPerson;
  let minister: TestPerson;
  let leader: TestPerson;
  let reporter: TestPerson;
  let stranger: TestPerson;
  let count = 100;

  beforeAll(async () => {
    api = await TestApi.start('2024-10-05T03:00:00Z');
    tree = await api.given.tree();
    officer = await api.given.person(Role.Officer, tree.department);
    minister = await api.given.person(Role.Officer, tree.government);
    leader = await api.given.person(Role.Leader, tree.commune);
    reporter = await api.given.person(Role.Reporter, tree.school);
    stranger = await api.given.person(Role.Officer, tree.otherProvince);
  });
  afterAll(() => api.close());

  const input = (over: Record<string, unknown> = {}) => ({
    keeperId: tree.province.id,
    type: 'KH',
    code: `${++count}/KH-UBND`,
    issuer: 'Ủy ban nhân dân tỉnh',
    issuedOn: '2024-09-20',
    subject: 'Tổ chức Tuần lễ hưởng ứng học tập suốt đời',
    ...over,
  });
  const register = async (over: Record<string, unknown> = {}, person = officer) =>
    (await api.ok<{ registerDirective: Document }>(person, REGISTER, { input: input(over) })).registerDirective;
  const amend = async (of: Line, over: Record<string, unknown>, person = officer) =>
    (await api.ok<{ amendDirective: Document }>(person, AMEND, { input: { id: of.id, version: of.version, ...over } }))
      .amendDirective;
  const read = async ({ id }: { id: string }, person = officer) =>
    (await api.ok<{ directive: Document }>(person, ONE, { id })).directive;
  const refusal = async (person: TestPerson, over: Record<string, unknown>) =>
    (await api.run(person, REGISTER, { input: input(over) })).errors?.[0]?.extensions ?? null;
  const reference = (over: Record<string, unknown> = {}) => ({
    kind: 'BASED_ON',
    code: `${++count}/QĐ-TTg`,
    issuer: 'Thủ tướng Chính phủ',
    issuedOn: '2021-07-30',
    subject: 'Đề án',
    ...over,
  });

  describe('an entry', () => {
    it('keeps everything that the document says', async () => {
      const document = await register({
        type: 'Kế hoạch',
        place: 'Lai Châu',
        signerName: 'Người ký',
        signerPosition: 'PHÓ CHỦ TỊCH',
        signerAuthority: 'DEPUTY',
        recipients: ['Sở GDĐT;', ' ', 'Lưu: VT.'],
        effectiveOn: '2024-10-01',
        expiresOn: '2024-12-31',
        body: 'Toàn văn.\nDòng hai.',
      });
      expect(document).toMatchObject({
        type: 'KH',
        origin: 'RECEIVED',
        place: 'Lai Châu',
        signerName: 'Người ký',
        signerPosition: 'PHÓ CHỦ TỊCH',
        signerAuthority: 'DEPUTY',
        recipients: ['Sở GDĐT;', 'Lưu: VT.'],
        effectiveOn: '2024-10-01',
        expiresOn: '2024-12-31',
        body: 'Toàn văn.\nDòng hai.',
      });
      const amended = await amend(document, { place: null, expiresOn: '2025-06-30' });
      expect(amended).toMatchObject({ place: null, signerName: 'Người ký', body: 'Toàn văn.\nDòng hai.', version: 2 });
    });

    it('names all who issue and sign it together, is found by each of them and keeps them when it is corrected', async () => {
      const document = await register({
        issuer: 'Sở Giáo dục và Đào tạo',
        otherIssuers: [' Tỉnh đoàn  Lai Châu ', 'Sở Giáo dục và Đào tạo'],
        signerName: 'Người Thứ Nhất',
        signerPosition: 'GIÁM ĐỐC',
        otherSigners: [
          { name: 'Người Thứ Hai', position: 'BÍ THƯ', authority: 'COLLECTIVE' },
          { name: ' ', position: 'x' },
        ],
      });
      const together = {
        issuers: ['Sở Giáo dục và Đào tạo', 'Tỉnh đoàn Lai Châu'],
        signers: [
          { name: 'Người Thứ Nhất', position: 'GIÁM ĐỐC', authority: null },
          { name: 'Người Thứ Hai', position: 'BÍ THƯ', authority: 'COLLECTIVE' },
        ],
      };
      expect(document).toMatchObject(together);
      for (const search of ['tinh doan lai chau', 'nguoi thu hai']) {
        const { directives } = await api.ok<{ directives: { edges: { node: Document }[] } }>(officer, LIST, {
          search,
          first: 5,
        });
        expect([search, directives.edges.map(({ node }) => node.id)]).toEqual([search, [document.id]]);
      }
      expect(await amend(document, { place: 'Lai Châu' })).toMatchObject(together);
      const one = await amend({ ...document, version: 2 }, { otherIssuers: [], otherSigners: [] });
      expect(one).toMatchObject({ issuers: together.issuers.slice(0, 1), signers: together.signers.slice(0, 1) });
      // A document of an earlier build has the first of each.
      await api.owner.query(
        `INSERT INTO directive (key, keeper_key, type, code, code_key, issuer, issued_on, subject, state, signer_name, created_at)
         VALUES (gen_random_uuid(), $1, 'KH', '9876/KH-CU', '9876 kh cu', 'Cơ quan cũ', '2024-01-02', 'Cũ', 'registered', 'Người Cũ', now())`,
        [tree.province.key],
      );
      const found = await api.ok<{ directiveTwins: { directive: { id: string } }[] }>(officer, TWINS, {
        keeperId: tree.province.id,
        issuer: 'Cơ quan cũ',
        code: '9876/KH-CU',
        issuedOn: '2024-01-02',
      });
      const { directive } = await api.ok<{ directive: Document }>(officer, ONE, {
        id: found.directiveTwins[0]!.directive.id,
      });
      expect(directive).toMatchObject({
        issuers: ['Cơ quan cũ'],
        signers: [{ name: 'Người Cũ', position: null, authority: null }],
      });
    });

    it.each([
      ['Nghị quyết', '50/NQ-CP', 'NQ'],
      ['công văn', '4864/BGDĐT-GDTX', 'CV'],
      ['Thông tư', '24/2023/TT-BGDĐT', 'TT'],
      ['Luật', '43/2019/QH14', 'Luật'],
      ['Kết luận', '49-KL/TW', 'KL'],
      ['Thư công', '3/HKH', 'Thư công'],
      ['Giấy ủy quyền', '7/GUQ-SGDĐT', 'GUQ'],
    ])('may be a %s', async (type, code, stored) => {
      expect(await register({ type, code, issuer: `Cơ quan ${count}` })).toMatchObject({ type: stored, code });
    });

    it('names a last day of validity that lies before the first', async () => {
      expect(await refusal(officer, { effectiveOn: '2024-10-02', expiresOn: '2024-10-01' })).toMatchObject({
        code: 'INVALID_INPUT',
        fields: [{ path: 'expiresOn', code: 'DIRECTIVE_VALIDITY_ORDER' }],
      });
    });
  });

  describe('the issuer’s organisation', () => {
    it('is one that the writer may name: within reach, beside or above', async () => {
      const school = { issuer: 'Trường tiểu học thử nghiệm', issuerId: tree.otherSchool.id };
      expect(await refusal(officer, school)).toMatchObject(issuerFault('NOT_FOUND'));
      const own = await register({ issuerId: tree.province.id });
      const AMENDED = { id: own.id, version: own.version, ...school };
      const answer = await api.run(officer, AMEND, { input: AMENDED });
      expect(answer.errors?.[0]?.extensions).toMatchObject(issuerFault('NOT_FOUND'));
      const above = { type: 'NĐ', code: '31/2020/NĐ-CP', issuer: 'Chính phủ', issuerId: tree.government.id };
      expect(await register(above)).toMatchObject({ state: 'REGISTERED' });
    });

    it('is the one that the document names', async () => {
      expect(await refusal(officer, { issuer: 'UBND xã', issuerId: tree.province.id })).toMatchObject(
        issuerFault('DIRECTIVE_ISSUER_DIFFERS'),
      );
      const plan = await register({ issuer: 'Ủy ban nhân dân tỉnh Lai Châu', issuerId: tree.province.id });
      await amend(plan, { issuer: 'UBND xã' });
      const rows = await api.owner.query('SELECT issuer_key FROM directive WHERE key = $1', [uuidOf(plan.id)]);
      expect(rows).toEqual([{ issuer_key: null }]);
    });
  });

  it('keeps text, files and issuer in the trail, before and after', async () => {
    const sha256 = await upload(api, officer, 'Phụ lục');
    const attachments = [{ sha256, fileName: 'phu-luc.txt' }];
    const plan = await register({ body: 'Toàn văn', issuerId: tree.province.id });
    await amend(plan, { body: 'Bản khác', attachments, issuerId: null });
    const trail = (await api.owner.query(
      'SELECT action, before, after FROM audit_event WHERE subject_key = $1 ORDER BY transaction_id',
      [uuidOf(plan.id)],
    )) as { action: string; before: object | null; after: object }[];
    const first = { bodySha256: sha256Of('Toàn văn'), attachments: [], issuerKey: tree.province.key };
    expect(trail).toMatchObject([
      { action: 'directive.registered', before: null, after: first },
      {
        action: 'directive.amended',
        before: first,
        after: { bodySha256: sha256Of('Bản khác'), attachments, issuerKey: null },
      },
    ]);
  });

  describe('links', () => {
    it('lead to the document of that number, however number and issuer are written', async () => {
      const basis = await register({
        type: 'QĐ',
        code: '1373/QĐ-TTg',
        issuer: 'Thủ tướng Chính phủ',
        issuedOn: '2021-07-30',
      });
      const plan = await register({
        links: [
          reference({ code: '1373/QĐ- TTg', quote: 'Căn cứ Quyết định số 1373/QĐ-TTg' }),
          reference({ kind: 'MENTIONS', code: '1373/qđ-TTg', issuer: null, issuedOn: null }),
        ],
      });
      expect(plan.links).toMatchObject([
        {
          kind: 'BASED_ON',
          quote: 'Căn cứ Quyết định số 1373/QĐ-TTg',
          directive: { id: basis.id, state: 'REGISTERED' },
        },
      ]);
      expect(await read(basis)).toMatchObject({
        linkedFromCount: 1,
        linkedFrom: [{ kind: 'BASED_ON', directive: { id: plan.id } }],
      });
    });

    it('look upwards from a register below, and never sideways or down', async () => {
      const above = await register({ code: '2001/KH-UBND' });
      const sibling = await register({ keeperId: tree.siblingCommune.id, code: '2002/KH-UBND', issuer: 'UBND xã bên' });
      const plan = await register(
        {
          keeperId: tree.commune.id,
          issuer: 'UBND xã',
          links: [
            reference({ code: '2001/KH-UBND', issuer: 'UBND tỉnh', issuedOn: '2024-09-20' }),
            reference({ code: '2002/KH-UBND', issuer: 'UBND xã bên', issuedOn: '2024-09-20' }),
          ],
        },
        leader,
      );
      expect(plan.links.map(({ directive }) => directive.id)).toContain(above.id);
      expect(plan.links.map(({ directive }) => directive.id)).not.toContain(sibling.id);
    });

    it('make one stub of a document that nobody has, and find it again', async () => {
      const named = reference({
        code: '3764/BGDĐT-GDTrX',
        type: 'công văn',
        issuer: 'Bộ GDĐT',
        issuedOn: '2021-08-31',
      });
      const one = await register({ links: [named, { ...named, kind: 'IMPLEMENTS' }] });
      const two = await register({ links: [{ ...named, issuer: 'Bộ Giáo dục và Đào tạo' }] });
      expect(one.links).toHaveLength(2);
      expect(one.links[0]!.directive).toMatchObject({ state: 'STUB', type: 'CV', keeper: { id: tree.province.id } });
      const ids = [...one.links, ...two.links].map(({ directive }) => directive.id);
      expect(new Set(ids).size).toBe(1);
    });

    it('tell a document without a number by type, issuer and date, and ask for more when that is unsaid', async () => {
      const unnumbered = { kind: 'MENTIONS', type: 'Nghị quyết', issuer: 'Đảng bộ tỉnh', issuedOn: '2020-10-15' };
      const [one, two] = [await register({ links: [unnumbered] }), await register({ links: [unnumbered] })];
      expect(one.links[0]!.directive).toMatchObject({ state: 'STUB', code: null, type: 'NQ' });
      expect(two.links[0]!.directive.id).toBe(one.links[0]!.directive.id);
      expect(await refusal(officer, { links: [reference(), { kind: 'MENTIONS', type: 'Nghị quyết' }] })).toMatchObject({
        code: 'INVALID_INPUT',
        fields: [{ path: 'links.1', code: 'DIRECTIVE_LINK_UNCLEAR' }],
      });
    });

    it('do not lead to a document of another day or another body', async () => {
      const other = await register({ code: '2101/KH-UBND', issuer: 'UBND huyện Một', issuedOn: '2023-01-09' });
      const plan = await register({
        links: [
          reference({ code: '2101/KH-UBND', issuer: 'UBND huyện Hai', issuedOn: '2023-01-09' }),
          reference({ code: '2101/KH-UBND', issuer: 'UBND huyện Một', issuedOn: '2024-01-09' }),
        ],
      });
      const ids = plan.links.map(({ directive }) => directive.id);
      expect(new Set(ids).size).toBe(2);
      expect(ids).not.toContain(other.id);
    });

    it('are refused to a document that the writer may not see, at their place', async () => {
      const foreign = await register({ keeperId: tree.otherProvince.id }, stranger);
      expect(
        await refusal(officer, { links: [reference(), { kind: 'ANSWERS', directiveId: foreign.id }] }),
      ).toMatchObject({
        code: 'NOT_FOUND',
        fields: [{ path: 'links.1', code: 'NOT_FOUND' }],
      });
    });

    it('are replaced as a whole by a correction, the bases alone by basedOnIds', async () => {
      const basis = await register();
      const plan = await register({ links: [reference({ kind: 'ANSWERS' }), reference()] });
      const rebased = await amend(plan, { basedOnIds: [basis.id] });
      expect(rebased.links.map(({ kind }) => kind).toSorted()).toEqual(['ANSWERS', 'BASED_ON']);
      expect((await amend(rebased, { links: [] })).links).toEqual([]);
    });
  });

  describe('a stub', () => {
    const arrived = { type: 'CV', code: '5201/BGDĐT-GDĐT', issuer: 'Bộ Giáo dục và Đào tạo', issuedOn: '2024-09-09' };

    it('becomes the document when that is registered, and keeps its key and its links', async () => {
      const plan = await register({ links: [reference({ ...arrived, issuer: 'Bộ GDĐT' })] });
      const stub = plan.links[0]!.directive;
      const document = await register({ ...arrived, subject: 'Tổ chức Tuần lễ', body: 'Toàn văn công văn' });
      expect(document).toMatchObject({
        id: stub.id,
        state: 'REGISTERED',
        version: 2,
        issuer: 'Bộ Giáo dục và Đào tạo',
        body: 'Toàn văn công văn',
        linkedFrom: [{ kind: 'BASED_ON', directive: { id: plan.id } }],
      });
      const trail = (await api.owner.query(
        `SELECT action FROM audit_event WHERE subject_type = 'Directive' AND subject_key = (
           SELECT key::text FROM directive WHERE code = '5201/BGDĐT-GDĐT') ORDER BY transaction_id`,
      )) as { action: string }[];
      expect(trail.map(({ action }) => action)).toEqual(['directive.named', 'directive.completed']);
    });

    it('is left alone by a draft; the draft takes its links over when it is registered', async () => {
      const named = { code: '2301/KH-UBND', issuer: 'Ủy ban nhân dân tỉnh', issuedOn: '2024-09-23' };
      const plan = await register({ links: [reference(named)] });
      const stub = plan.links[0]!.directive;
      const draft = await register({ ...named, draft: true });
      expect(draft).toMatchObject({ state: 'DRAFT' });
      expect(draft.id).not.toBe(stub.id);
      expect((await read(plan)).links[0]!.directive.state).toBe('STUB');
      const registered = await amend(draft, {});
      expect(registered).toMatchObject({ state: 'REGISTERED', linkedFrom: [{ directive: { id: plan.id } }] });
      expect((await read(plan)).links.map(({ directive }) => directive.id)).toEqual([draft.id]);
      const { directives } = await api.ok<{ directives: { edges: { node: Line }[] } }>(officer, LIST, {
        search: '2301/KH-UBND',
      });
      expect(directives.edges.map(({ node }) => node.id)).not.toContain(stub.id);
    });

    it('of a register below leads to the document as soon as it is registered above', async () => {
      const named = { code: '2401/KH-UBND', issuer: 'UBND tỉnh', issuedOn: '2024-09-24' };
      const plan = await register({ keeperId: tree.commune.id, issuer: 'UBND xã', links: [reference(named)] }, leader);
      expect(plan.links[0]!.directive.state).toBe('STUB');
      const above = await register({ ...named, issuer: 'Ủy ban nhân dân tỉnh' });
      expect((await read(plan, leader)).links[0]!.directive).toMatchObject({ id: above.id, state: 'REGISTERED' });
      expect((await read(above)).linkedFrom.map(({ directive }) => directive.id)).toEqual([plan.id]);
    });

    it('may be completed by hand, in part or wholly', async () => {
      const named = reference({ subject: null });
      const stub = (await register({ links: [named] })).links[0]!.directive;
      const part = await amend(stub, { issuer: 'Văn phòng Chính phủ', issuedOn: null, subject: 'Đề án' });
      expect(part).toMatchObject({ state: 'STUB', version: 2 });
      expect(await amend(part, { issuedOn: '2021-07-30' })).toMatchObject({
        id: stub.id,
        state: 'REGISTERED',
        version: 3,
      });
    });

    it('without a date waits for the one document that its text can mean, whoever arrives first', async () => {
      const code = '88/QĐ-TTg';
      const named = { type: 'QĐ', code, issuer: 'Thủ tướng Chính phủ' };
      const of2020 = await register({ issuedOn: '2020-06-01', links: [reference({ ...named, issuedOn: null })] });
      const of2024 = await register({ links: [reference({ ...named, issuedOn: null })] });
      const stub = of2024.links[0]!.directive;
      expect(of2020.links[0]!.directive.id).toBe(stub.id);
      const younger = await register({ ...named, issuedOn: '2021-01-01' });
      expect(younger.id).not.toBe(stub.id);
      expect(younger.linkedFrom).toEqual([]);
      const meant = await register({ ...named, issuedOn: '2020-01-01' });
      expect((await read(of2020)).links[0]!.directive).toMatchObject({ id: meant.id, state: 'REGISTERED' });
      expect((await read(of2024)).links[0]!.directive).toMatchObject({ id: stub.id, state: 'STUB' });
      const last = await register({ ...named, issuedOn: '2024-01-01' });
      expect(last.id).toBe(stub.id);
      expect((await read(of2024)).links[0]!.directive).toMatchObject({ id: last.id, state: 'REGISTERED' });
    });

    it('without a date becomes the document whose number says the year', async () => {
      const named = { type: 'TT', code: '77/2019/TT-BGDĐT', issuer: 'Bộ GDĐT' };
      const plan = await register({ links: [reference({ ...named, issuedOn: null })] });
      const circular = await register({ ...named, issuedOn: '2019-05-02' });
      expect(circular.id).toBe(plan.links[0]!.directive.id);
    });

    it('is not what a text without the date means when that is younger than the text', async () => {
      const named = { type: 'QĐ', code: '89/QĐ-TTg', issuer: 'Thủ tướng Chính phủ' };
      const younger = await register({ ...named, issuedOn: '2021-01-01' });
      const plan = await register({ issuedOn: '2020-06-01', links: [reference({ ...named, issuedOn: null })] });
      expect(plan.links[0]!.directive).toMatchObject({ state: 'STUB' });
      expect(plan.links[0]!.directive.id).not.toBe(younger.id);
    });

    it('flows down and is hidden from strangers like a document', async () => {
      const { links } = await register({ links: [reference()] });
      const { id } = links[0]!.directive;
      expect(await api.refusal(reporter, ONE, { id })).toBeNull();
      expect(await api.refusal(stranger, ONE, { id })).toBe('NOT_FOUND');
    });
  });

  describe('twins', () => {
    it('of the same register are refused, and the refusal names the entry', async () => {
      const document = await register({ code: '2501/KH-UBND' });
      expect(await refusal(officer, { code: '2501/kh-UBND', issuer: 'UBND tỉnh', acceptTwin: true })).toMatchObject({
        code: 'DIRECTIVE_EXISTS',
        params: { id: document.id },
      });
    });

    it('of another register within sight are refused unless accepted', async () => {
      const above = await register({ code: '2502/KH-UBND' });
      const copy = { keeperId: tree.commune.id, code: '2502/KH-UBND', issuer: 'UBND tỉnh' };
      expect(await refusal(leader, copy)).toMatchObject({
        code: 'DIRECTIVE_TWIN',
        params: { id: above.id, code: '2502/KH-UBND', issuer: 'Ủy ban nhân dân tỉnh', date: '2024-09-20' },
      });
      expect(await register({ ...copy, acceptTwin: true }, leader)).toMatchObject({ keeper: { id: tree.commune.id } });
    });

    it('out of sight do not hinder anybody', async () => {
      await register({ keeperId: tree.otherProvince.id, code: '2503/KH-UBND' }, stranger);
      expect(await register({ code: '2503/KH-UBND' })).toMatchObject({ state: 'REGISTERED' });
    });

    it('are told while typing: certain and likely ones', async () => {
      const certain = await register({ code: '71/KH-HKH', issuer: 'Hội Khuyến học tỉnh', issuedOn: '2023-10-02' });
      const likely = await register({ code: '71/KH-KHVN', issuer: 'Hội Khuyến học', issuedOn: '2023-10-02' });
      const asked = { keeperId: tree.province.id, issuer: 'HKH tỉnh', code: '71/KH-HKH', issuedOn: '2023-10-02' };
      const twins = async (over: Record<string, unknown> = {}) =>
        (
          await api.ok<{ directiveTwins: { certain: boolean; directive: { id: string } }[] }>(officer, TWINS, {
            ...asked,
            ...over,
          })
        ).directiveTwins.map((twin) => [twin.directive.id, twin.certain]);
      expect(await twins()).toEqual([
        [certain.id, true],
        [likely.id, false],
      ]);
      expect(await twins({ issuedOn: null })).toEqual([[certain.id, false]]);
      expect(await twins({ exceptId: certain.id })).toEqual([[likely.id, false]]);
      expect(await twins({ code: '/KH-HKH' })).toEqual([]);
      expect(await api.refusal(null, TWINS, asked)).toBe('UNAUTHENTICATED');
      expect(await api.refusal(reporter, TWINS, asked)).toBe('FORBIDDEN');
      expect(await api.refusal(stranger, TWINS, asked)).toBe('NOT_FOUND');
    });
  });

  describe('validity', () => {
    it('follows what registered documents do, from the day they are valid', async () => {
      const circular = { type: 'TT', code: '44/2014/TT-BGDĐT', issuer: 'Bộ GDĐT', issuedOn: '2014-12-12' };
      const old = await register(circular);
      expect(old.validity).toBe('IN_FORCE');
      const next = await register({
        type: 'TT',
        code: '25/2023/TT-BGDĐT',
        issuer: 'Bộ GDĐT',
        issuedOn: '2023-12-27',
        effectiveOn: '2024-11-01',
        links: [{ ...circular, kind: 'REPLACES' }],
      });
      expect((await read(old)).validity).toBe('IN_FORCE');
      const inForce = await amend(next, { effectiveOn: '2024-02-11' });
      expect((await read(old)).validity).toBe('REPLACED');
      expect(inForce.validity).toBe('IN_FORCE');
      await amend(inForce, { links: [{ ...circular, kind: 'AMENDS', partly: true }] });
      expect((await read(old)).validity).toBe('PARTLY');
    });

    it('of a draft and a stub is unknown, and a draft ends nothing', async () => {
      const old = await register();
      const draft = await register({
        code: null,
        issuedOn: null,
        draft: true,
        links: [{ kind: 'REPEALS', directiveId: old.id }, reference()],
      });
      expect(draft.validity).toBe('UNKNOWN');
      expect((await read(old)).validity).toBe('IN_FORCE');
      const { id } = draft.links.find(({ directive }) => directive.state === 'STUB')!.directive;
      expect((await read({ id })).validity).toBe('UNKNOWN');
    });

    it('cannot be ended from a register below', async () => {
      const old = await register(
        { keeperId: tree.government.id, issuer: 'Chính phủ', type: 'NĐ', code: '30/2020/NĐ-CP' },
        minister,
      );
      await register(
        { keeperId: tree.commune.id, issuer: 'UBND xã', links: [{ kind: 'REPEALS', directiveId: old.id }] },
        leader,
      );
      expect((await read(old, minister)).validity).toBe('IN_FORCE');
      expect((await read(old, leader)).validity).toBe('IN_FORCE');
    });
  });

  it('asks the database as often for twenty documents as for one', async () => {
    const basis = await register();
    for (let made = 0; made < 25; made++)
      await register({
        subject: `Liên kết đếm câu lệnh ${made}`,
        links: [{ kind: 'IMPLEMENTS', directiveId: basis.id }, reference()],
      });
    const list = (first: number) => api.ok(officer, LIST, { search: 'lien ket dem cau lenh', first });
    const one = await api.statements(() => list(1));
    const twenty = await api.statements(() => list(20));
    expect(twenty).toBe(one);
  });
});

const uuidOf = (id: string): string => Buffer.from(id, 'base64url').toString().split(':')[2]!;

const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex');

const issuerFault = (code: string) => ({ code: 'INVALID_INPUT', fields: [{ path: 'issuerId', code }] });
