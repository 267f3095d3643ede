import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Authorities, AuthorityAct, loadAwards } from '@app/awards';
import { nodeId, type Query, Role } from '@app/kernel';
import { TestApi } from '../support/app';
import type { TestPerson, TestTree } from '../support/builders';

const AWARD = 'id version code tier subjects basis canKeep validFrom validTo name { vi } unverified { vi }';
const AWARDS = `query ($tier: AwardTier, $subject: SubjectKind, $on: Date, $sort: AwardSort) {
  awards(tier: $tier, subject: $subject, on: $on, sort: $sort, first: 100) { edges { node { ${AWARD} dossier { papers { name { vi } } } } } } }`;
const DEFINE = `mutation ($input: DefineAwardInput!) { defineAward(input: $input) { ${AWARD} } }`;
const AMEND = `mutation ($input: AmendAwardInput!) { amendAward(input: $input) { ${AWARD} } }`;
const CLOSE = `mutation ($input: CloseAwardInput!) { closeAward(input: $input) { ${AWARD} } }`;
const AUTHORITY = `id version act holderKind holderLevel position validFrom validTo citation canKeep unverified { vi }
  title { code } award { code } province { name }`;
const AUTHORITIES = `query ($titleId: ID, $awardId: ID, $act: AuthorityAct, $provinceId: ID, $on: Date) {
  authorities(titleId: $titleId, awardId: $awardId, act: $act, provinceId: $provinceId, on: $on, first: 100) {
    edges { node { ${AUTHORITY} } } totalCount } }`;
const COMPETENCE = `query ($titleId: ID, $awardId: ID, $provinceId: ID!, $on: Date!) {
  competence(titleId: $titleId, awardId: $awardId, provinceId: $provinceId, on: $on) { act authority { holderLevel position citation } } }`;
const ENTER = `mutation ($input: EnterAuthorityInput!) { enterAuthority(input: $input) { ${AUTHORITY} } }`;
const AMEND_AUTHORITY = `mutation ($input: AmendAuthorityInput!) { amendAuthority(input: $input) { ${AUTHORITY} } }`;
const END = `mutation ($input: EndAuthorityInput!) { endAuthority(input: $input) { ${AUTHORITY} } }`;
const REWARD = `query ($titleId: ID, $awardId: ID, $kind: SubjectKind!, $on: Date!) {
  rewardOf(titleId: $titleId, awardId: $awardId, kind: $kind, on: $on) {
    factor isHousehold base unrounded amount factorCitation baseCitation roundingCitation readings { order amount isUsed } } }`;
const HISTORY = 'query ($id: ID!) { history(id: $id) { edges { node { action } } } }';

interface Award {
  id: string;
  version: number;
  code: string;
  tier: string;
  canKeep: boolean;
}
interface Authority {
  id: string;
  version: number;
  citation: string;
}

describe('awards', () => {
  let api: TestApi;
  let query: Query;
  const honours = new Map<string, string>();
  let tree: TestTree;
  let root: TestPerson;
  let provincial: TestPerson;
  let officer: TestPerson;

  beforeAll(async () => {
    api = await TestApi.start('2026-11-29T03:00:00Z');
    tree = await api.given.tree();
    root = await api.given.person(Role.Administrator, tree.government);
    provincial = await api.given.person(Role.Administrator, tree.province);
    officer = await api.given.person(Role.Officer, tree.commune);
    query = (sql, params) => api.owner.query(sql, params as unknown[]);
    for (const { code, key } of await query<{ code: string; key: string }>(
      'SELECT code, key FROM title UNION ALL SELECT code, key FROM award',
      [],
    ))
      honours.set(code, key);
  });
  afterAll(() => api.close());

  const competent = async (code: string, act: AuthorityAct, on: string, provinceId = 1) => {
    const key = honours.get(code)!;
    const isAward = code.startsWith('commendation') || code.startsWith('merit');
    const honour = { titleKey: isAward ? null : key, awardKey: isAward ? key : null };
    const found = await api.app
      .get(Authorities, { strict: false })
      .competent(query, { ...honour, act, provinceId, on });
    return found && [found.holderKind, found.holderLevel, found.position, found.citation];
  };
  const decides = async (on: string, provinceId: number) =>
    (await competent('learning-unit/province/1', Decide, on, provinceId))![0];
  const { Decide, Receive, Appraise } = AuthorityAct;
  const UNIT = 'Thông tư 24/2023/TT-BGDĐT';
  const COMMUNITY = 'Thông tư 25/2023/TT-BGDĐT';

  it('are decided on by whom a text names on that day, and by nobody where none does', async () => {
    const unit = 'learning-unit/district/1';
    expect(await competent(unit, Decide, '2025-06-30')).toEqual([
      'peoples_committee',
      'district',
      'Chủ tịch',
      `${UNIT}, Điều 5 khoản 1`,
    ]);
    expect(await competent(unit, Receive, '2024-03-01')).toEqual([
      'education_office',
      'district',
      null,
      `${UNIT}, Điều 10 khoản 2 điểm a`,
    ]);
    expect(await competent(unit, Decide, '2025-07-01')).toBeNull();
    expect(await competent(unit, Decide, '2024-01-25')).toBeNull();
    expect(await competent('learning-unit/province/2', Appraise, '2026-11-29')).toEqual([
      'education_department',
      'province',
      null,
      `${UNIT}, Điều 16 khoản 2 điểm b, c, đ`,
    ]);
    const commune = 'learning-community/commune/2';
    expect(await competent(commune, Decide, '2025-06-30')).toEqual([
      'education_office',
      'district',
      'Trưởng phòng',
      `${COMMUNITY}, Điều 9 khoản 2 điểm đ`,
    ]);
    expect(await competent(commune, Decide, '2026-03-01')).toBeNull();
    expect((await competent('learning-community/province/1', Decide, '2026-08-01'))![2]).toBe('Bộ trưởng');
    expect((await competent('commendation/commune', Decide, '2026-06-30'))![1]).toBe('commune');
    expect(await competent('commendation/commune', Decide, '2025-06-30')).toBeNull();
    expect((await competent('fighter/base', Decide, '2026-06-30'))![3]).toBe('Nghị định 129/2025/NĐ-CP');
    for (const [code, act] of [
      ['commendation/commune', Receive],
      ['merit/province', Decide],
      ['fighter/nation', Decide],
      ['learning-citizen', Decide],
    ] as const)
      expect([code, await competent(code, act, '2026-06-30')]).toEqual([code, null]);
  });

  it('follow a province’s own text before the country’s, until that ends', async () => {
    const [province, other] = await query<{ key: number }>(
      `SELECT key FROM administrative_unit WHERE level = 'province' AND valid_from > '2000-01-01' ORDER BY key LIMIT 2`,
      [],
    );
    await query(
      `INSERT INTO authority (key, code, title_key, act, province_key, holder_kind, holder_level, position, valid_from, valid_to, citation, is_shipped)
       VALUES (gen_random_uuid(), 'given/1', $1, 'decide', $2, 'education_department', 'province', 'Giám đốc', '2026-01-01', '2026-12-31', 'QĐ 1/2026, Điều 2', false)`,
      [honours.get('learning-unit/province/1'), province!.key],
    );
    expect(await decides('2026-06-01', province!.key)).toBe('education_department');
    expect(await decides('2026-06-01', other!.key)).toBe('peoples_committee');
    expect(await decides('2027-01-01', province!.key)).toBe('peoples_committee');
  });

  const awardId = (code: string) => nodeId('Award', honours.get(code)!);
  const titleId = (code: string) => nodeId('Title', honours.get(code)!);
  const provinceId = () => nodeId('AdministrativeUnit', tree.province.provinceId);
  const acts = async (id: string) =>
    (await api.ok<{ history: { edges: { node: { action: string } }[] } }>(root, HISTORY, { id })).history.edges.map(
      ({ node }) => node.action,
    );
  const awards = async (by: Record<string, unknown> = {}) =>
    (await api.ok<{ awards: { edges: { node: Award }[] } }>(officer, AWARDS, by)).awards.edges.map(({ node }) => node);

  it('are listed for everybody who is signed in, each with its text and what is not confirmed of it', async () => {
    const all = await awards();
    expect(all.map(({ code }) => code)).toEqual([
      'commendation/commune',
      'commendation/department',
      'commendation/enterprise',
      'commendation/unit',
      'merit/government',
      'merit/ministry',
      'merit/province',
    ]);
    expect(all[0]).toMatchObject({
      basis: 'Luật Thi đua, khen thưởng 06/2022/QH15, Điều 75 khoản 1',
      canKeep: false,
      dossier: { papers: [{}, {}, {}] },
      unverified: { vi: expect.stringContaining('chưa xác minh') },
    });
    expect((await awards({ tier: 'UNIT', subject: 'FAMILY', sort: 'NAME' })).map(({ tier }) => tier)).toEqual(
      Array(3).fill('UNIT'),
    );
    expect(await awards({ subject: 'CLAN' })).toEqual([]);
    expect(await api.refusal(null, AWARDS, {})).toBe('UNAUTHENTICATED');
    const { awardKinds } = await api.ok<{ awardKinds: { kind: string; basis: string }[] }>(
      officer,
      '{ awardKinds { kind basis name { en } unverified { vi } } }',
      {},
    );
    expect(awardKinds.map(({ kind, basis }) => `${kind}${basis}`)).toEqual([
      'MERIT',
      'MOVEMENT',
      'FEAT',
      'CONTRIBUTION',
      'FOREIGNERS',
    ]);
  });

  it('are defined, amended and closed at the root, with a text or said to be unconfirmed', async () => {
    const said = {
      tier: 'PROVINCE',
      subjects: ['CITIZEN', 'CITIZEN'],
      nameVi: 'Kỷ niệm  chương khuyến học',
      nameEn: 'Commemorative medal',
      isUnverified: false,
      validFrom: '2025-01-01',
    };
    const define = (over: object) => ({ input: { ...said, ...over } });
    const based = define({ basis: '12/2025/NĐ-CP, Điều 3' });
    expect(await api.refusal(provincial, DEFINE, based)).toBe('NOT_FOUND');
    expect(await api.refusal(officer, DEFINE, based)).toBe('FORBIDDEN');
    expect(await api.refusal(null, DEFINE, based)).toBe('UNAUTHENTICATED');
    expect(await api.refusal(root, DEFINE, define({}))).toBe('INVALID_INPUT');
    expect(await api.refusal(root, DEFINE, define({ basis: 'x', subjects: [] }))).toBe('INVALID_INPUT');
    expect(await api.refusal(root, DEFINE, define({ basis: 'x', validTo: '2024-12-31' }))).toBe('AWARD_ORDER');
    const { defineAward: medal } = await api.ok<{ defineAward: Award }>(root, DEFINE, based);
    expect(medal).toMatchObject({
      code: expect.stringMatching(/^given\//),
      name: { vi: 'Kỷ niệm chương khuyến học' },
      subjects: ['CITIZEN'],
      canKeep: true,
      unverified: null,
    });
    expect(await api.refusal(root, DEFINE, based)).toBe('AWARD_EXISTS');
    const amend = (version: number, over: object) => ({ input: { id: medal.id, version, ...over } });
    expect(await api.refusal(root, AMEND, amend(1, { basis: '' }))).toBe('INVALID_INPUT');
    expect(await api.refusal(provincial, AMEND, amend(1, { basis: 'x' }))).toBe('NOT_FOUND');
    const { amendAward } = await api.ok<{ amendAward: Award }>(
      root,
      AMEND,
      amend(1, { basis: null, isUnverified: true, subjects: ['CITIZEN', 'ORGANISATION'], validFrom: null }),
    );
    expect(amendAward).toMatchObject({ version: 2, basis: '', subjects: ['CITIZEN', 'ORGANISATION'], validFrom: null });
    expect(await api.refusal(root, AMEND, amend(1, { nameEn: 'x' }))).toBe('VERSION_CONFLICT');
    const close = (version: number, validTo: string | null) => amend(version, { validTo, reason: 'Văn bản mới' });
    expect(await api.refusal(officer, CLOSE, close(2, '2026-01-01'))).toBe('FORBIDDEN');
    await api.ok(root, CLOSE, close(2, '2026-01-01'));
    expect((await awards({ on: '2026-01-02' })).map(({ id }) => id)).not.toContain(medal.id);
    await api.ok(root, CLOSE, close(3, null));
    expect((await awards({ on: '2026-01-02' })).map(({ id }) => id)).toContain(medal.id);
    expect((await acts(medal.id)).toSorted()).toEqual([
      'award.amended',
      'award.closed',
      'award.defined',
      'award.reopened',
    ]);
  });

  it('have their authorities entered, amended and ended at the root, each with a citation', async () => {
    const asked = { titleId: titleId('learning-community/commune/1'), provinceId: provinceId(), on: '2026-03-01' };
    const competence = async (by: Record<string, unknown> = {}) =>
      (
        await api.ok<{ competence: { act: string; authority: Authority | null }[] }>(officer, COMPETENCE, {
          ...asked,
          ...by,
        })
      ).competence;
    const nobody = ['RECEIVE', 'APPRAISE', 'DECIDE'].map((act) => ({ act, authority: null }));
    expect(await competence()).toEqual(nobody);
    expect((await competence({ on: '2025-06-30' })).map(({ authority }) => authority!.citation.slice(0, 13))).toEqual(
      Array(3).fill('Thông tư 25/2'),
    );
    expect(await api.refusal(officer, COMPETENCE, { ...asked, awardId: awardId('merit/province') })).toBe('HONOUR_ONE');
    expect(await api.refusal(null, COMPETENCE, asked)).toBe('UNAUTHENTICATED');

    const said = {
      titleId: asked.titleId,
      act: 'DECIDE',
      provinceId: provinceId(),
      holderKind: 'PEOPLES_COMMITTEE',
      holderLevel: 'PROVINCE',
      position: ' Chủ  tịch ',
      validFrom: '2026-01-01',
      citation: 'Quyết định 12/2026/QĐ-UBND,  Điều 4',
    };
    const enter = (over: object = {}) => ({ input: { ...said, ...over } });
    expect(await api.refusal(provincial, ENTER, enter())).toBe('NOT_FOUND');
    expect(await api.refusal(officer, ENTER, enter())).toBe('FORBIDDEN');
    expect(await api.refusal(null, ENTER, enter())).toBe('UNAUTHENTICATED');
    expect(await api.refusal(root, ENTER, enter({ citation: ' ' }))).toBe('INVALID_INPUT');
    expect(await api.refusal(root, ENTER, enter({ titleId: null }))).toBe('HONOUR_ONE');
    const commune = nodeId('AdministrativeUnit', tree.commune.scopeId);
    expect(await api.refusal(root, ENTER, enter({ provinceId: commune }))).toBe('AUTHORITY_NO_PROVINCE');
    expect(await api.refusal(root, ENTER, enter({ validTo: '2025-12-31' }))).toBe('AUTHORITY_ORDER');
    const { enterAuthority: made } = await api.ok<{ enterAuthority: Authority }>(root, ENTER, enter());
    expect(made).toMatchObject({
      position: 'Chủ tịch',
      citation: 'Quyết định 12/2026/QĐ-UBND, Điều 4',
      title: { code: 'learning-community/commune/1' },
      award: null,
      province: { name: expect.any(String) },
      unverified: null,
      canKeep: true,
    });
    expect((await competence())[2]!.authority).toMatchObject({ holderLevel: 'PROVINCE', position: 'Chủ tịch' });
    expect(await competence({ provinceId: nodeId('AdministrativeUnit', tree.otherProvince.provinceId) })).toEqual(
      nobody,
    );
    expect(await api.refusal(root, ENTER, enter({ validFrom: '2026-06-01' }))).toBe('AUTHORITY_OVERLAP');

    const amend = (version: number, over: object) => ({ input: { id: made.id, version, ...over } });
    expect(await api.refusal(provincial, AMEND_AUTHORITY, amend(1, { citation: 'x' }))).toBe('NOT_FOUND');
    await api.ok(root, AMEND_AUTHORITY, amend(1, { isUnverified: true, position: null, validFrom: '2026-02-01' }));
    const list = async (by: Record<string, unknown>) =>
      (await api.ok<{ authorities: { edges: { node: Authority }[] } }>(officer, AUTHORITIES, by)).authorities.edges.map(
        ({ node }) => node,
      );
    const [own] = await list({ provinceId: provinceId() });
    expect(own).toMatchObject({ position: null, validFrom: '2026-02-01', canKeep: false });
    expect(own).toMatchObject({ unverified: { vi: expect.stringContaining('chưa được xác minh') } });
    expect(await api.refusal(root, AMEND_AUTHORITY, amend(1, { citation: 'x' }))).toBe('VERSION_CONFLICT');
    const end = (version: number, validTo: string | null) => amend(version, { validTo, reason: 'Nhập nhầm' });
    expect(await api.refusal(officer, END, end(2, '2026-02-28'))).toBe('FORBIDDEN');
    expect(await api.refusal(root, END, end(2, '2026-01-31'))).toBe('AUTHORITY_ORDER');
    await api.ok(root, END, end(2, '2026-02-28'));
    expect(await competence()).toEqual(nobody);
    await api.ok(root, ENTER, enter({ validFrom: '2026-03-01' }));
    expect(await api.refusal(root, END, end(3, null))).toBe('AUTHORITY_OVERLAP');
    expect((await acts(made.id)).toSorted()).toEqual(['authority.amended', 'authority.ended', 'authority.entered']);

    const ofAward = await list({ awardId: awardId('commendation/commune'), act: 'DECIDE', on: '2026-06-30' });
    expect(ofAward).toMatchObject([{ holderLevel: 'COMMUNE', award: { code: 'commendation/commune' }, title: null }]);
    expect(await list({ awardId: awardId('commendation/commune'), on: '2025-06-30' })).toEqual([]);
  });

  it('say what is paid: factor, base, rounding and where each is written', async () => {
    const reward = async (by: Record<string, unknown>) =>
      (await api.ok<{ rewardOf: { amount: number } | null }>(officer, REWARD, by)).rewardOf;
    const given = { awardId: awardId('commendation/commune'), on: '2026-06-30' };
    expect(await reward({ ...given, kind: 'CITIZEN' })).toEqual({
      factor: 30,
      isHousehold: false,
      base: 2_340_000,
      unrounded: 702_000,
      amount: 710_000,
      factorCitation: 'Nghị định 152/2025/NĐ-CP, Điều 54',
      baseCitation: 'Nghị định 73/2024/NĐ-CP',
      roundingCitation: 'Nghị định 152/2025/NĐ-CP, Điều 49',
      readings: [],
    });
    expect(await reward({ ...given, kind: 'FAMILY' })).toMatchObject({
      amount: 1_060_000,
      readings: [
        { order: 'MULTIPLY_THEN_ROUND', amount: 1_060_000, isUsed: true },
        { order: 'ROUND_THEN_MULTIPLY', amount: 1_065_000, isUsed: false },
      ],
    });
    expect((await reward({ ...given, kind: 'ORGANISATION', on: '2026-07-01' }))!.amount).toBe(1_520_000);
    expect(await reward({ ...given, kind: 'CLAN' })).toBeNull();
    const title = { titleId: titleId('advanced-collective'), on: '2026-07-01' };
    expect((await reward({ ...title, kind: 'ORGANISATION' }))!.amount).toBe(2_030_000);
    expect(await reward({ ...title, kind: 'CITIZEN' })).toBeNull();
    expect(await reward({ ...title, titleId: titleId('learning-citizen'), kind: 'CITIZEN' })).toBeNull();
    expect(await api.refusal(officer, REWARD, { on: '2026-07-01', kind: 'CITIZEN' })).toBe('HONOUR_ONE');
    expect(
      await api.refusal(officer, REWARD, {
        ...given,
        awardId: nodeId('Award', 'f'.repeat(8) + '-0000-7000-8000-000000000000'),
        kind: 'CITIZEN',
      }),
    ).toBe('NOT_FOUND');
    expect(await api.refusal(null, REWARD, { ...given, kind: 'CITIZEN' })).toBe('UNAUTHENTICATED');
  });

  it('stay as they are when loaded again, also where somebody has amended or entered them', async () => {
    const all = () =>
      query(
        `SELECT key, code, name_vi, NULL::date AS valid_to, version FROM award
         UNION ALL SELECT key, code, citation, valid_to, version FROM authority ORDER BY code`,
        [],
      );
    await query(
      `UPDATE authority SET valid_to = '2026-06-30', version = 2 WHERE code = 'fighter/base/decide/2025-07-01'`,
      [],
    );
    await query(
      `UPDATE authority SET code = 'given/2', is_shipped = false WHERE code = 'advanced-worker/decide/2025-07-01'`,
      [],
    );
    const before = await all();
    await loadAwards(api.owner);
    expect(await all()).toEqual(before);
    await query(`UPDATE award SET name_en = 'old' WHERE code = 'commendation/unit'`, []);
    await loadAwards(api.owner);
    expect(await query(`SELECT name_en FROM award WHERE code = 'commendation/unit'`, [])).not.toEqual([
      { name_en: 'old' },
    ]);
  });
});
