import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nodeId, Role } from '@app/kernel';
import { SubjectCountFolder } from '@app/subjects';
import { TestApi } from '../support/app';
import type { TestOrganisation, TestPerson, TestTree } from '../support/builders';
import { startWorker } from '../support/worker';

const COMMUNITY = 'id name kind version startsOn endsOn difficultFrom memberCount familyCount organisation { id }';
const CITIZEN = `id name birthYear gender address maskedNumber version startsOn endsOn endReason
  memberships { validFrom validTo community { id name } family { id } }`;
const RECORD = `mutation ($input: RecordCommunityInput!) { recordCommunity(input: $input) { ${COMMUNITY} } }`;
const AMEND = `mutation ($input: AmendCommunityInput!) { amendCommunity(input: $input) { ${COMMUNITY} } }`;
const END = `mutation ($id: ID!, $version: Int!, $reason: SubjectEnd!, $endsOn: Date) {
  endCommunity(id: $id, version: $version, reason: $reason, endsOn: $endsOn) { ${COMMUNITY} } }`;
const LIST = `query ($search: String, $isDifficult: Boolean, $isKept: Boolean) {
  communities(search: $search, isDifficult: $isDifficult, isKept: $isKept, first: 100) { edges { node { ${COMMUNITY} } } } }`;
const FAMILY = `mutation ($input: RecordFamilyInput!) { recordFamily(input: $input) { id version code clan { id } } }`;
const CLAN = `mutation ($input: RecordClanInput!) { recordClan(input: $input) { id version name familyCount } }`;
const RECORD_CITIZEN = `mutation ($input: RecordCitizenInput!) { recordCitizen(input: $input) { ${CITIZEN} } }`;
const CORRECT = `mutation ($input: CorrectCitizenInput!) { correctCitizen(input: $input) { ${CITIZEN} } }`;
const MOVE = `mutation ($input: MoveCitizenInput!) { moveCitizen(input: $input) { ${CITIZEN} } }`;
const MOVE_FAMILY = `mutation ($input: MoveFamilyInput!) { moveFamily(input: $input) { version community { id } } }`;
const LEAVE = `mutation ($id: ID!, $version: Int!, $reason: SubjectEnd!) {
  endCitizen(id: $id, version: $version, reason: $reason) { ${CITIZEN} } }`;
const ONE = `query ($id: ID!) { citizen(id: $id) { ${CITIZEN} } }`;
const FIND = `query ($name: String, $number: String) { citizens(name: $name, number: $number) { edges { node { id } } } }`;
const NUMBER = `mutation ($citizenId: ID!) { showCitizenNumber(id: $citizenId, reason: "Đối chiếu hồ sơ") }`;
const COUNTS = `query ($unitId: ID) { subjectCounts(unitId: $unitId, year: 2024) {
  isWhole communities families citizens statedCitizens statedClans statedFamilies statements stated { id citizens source organisation { id } } } }`;
const STATE = `mutation ($input: StateSubjectsInput!) { stateSubjects(input: $input) { id version citizens } }`;
const CORRECT_STATED = `mutation ($input: AmendStatementInput!) { amendStatement(input: $input) { citizens families } }`;

interface Citizen {
  id: string;
  version: number;
  name: string;
  maskedNumber: string | null;
  memberships: {
    validFrom: string;
    validTo: string | null;
    community: { id: string };
    family: { id: string } | null;
  }[];
}

const keyOf = (id: string) => Buffer.from(id, 'base64url').toString().split(':')[2]!;

describe('subjects', () => {
  let api: TestApi;
  let tree: TestTree;
  let association: TestOrganisation;
  let officer: TestPerson;
  let ofAssociation: TestPerson;
  let strangers: TestPerson[];
  let count = 0;

  beforeAll(async () => {
    api = await TestApi.start('2024-10-05T03:00:00Z');
    tree = await api.given.tree();
    const of = { kind: 'study_promotion_association' as never, line: 'association' as const };
    const national = await api.given.organisation({ ...of, scopeId: tree.government.scopeId, name: 'Hội cả nước' });
    association = await api.given.organisation({
      ...of,
      parent: national,
      scopeId: tree.commune.scopeId,
      name: 'Hội Khuyến học xã',
    });
    officer = await api.given.person(Role.Officer, tree.commune);
    ofAssociation = await api.given.person(Role.AssociationOfficer, association);
    strangers = [
      await api.given.person(Role.Officer, tree.siblingCommune),
      await api.given.person(Role.Officer, tree.school),
    ];
  });
  afterAll(() => api.close());

  const at = () => ({ organisationId: association.id });
  const community = async (over: object = {}): Promise<{ id: string; version: number; name: string }> => {
    const input = { ...at(), kind: 'THON', name: `Đông ${++count}`, ...over };
    return (
      await api.ok<{ recordCommunity: { id: string; version: number; name: string } }>(ofAssociation, RECORD, { input })
    ).recordCommunity;
  };
  const family = async (communityId: string, over: object = {}): Promise<{ id: string; version: number }> =>
    (
      await api.ok<{ recordFamily: { id: string; version: number } }>(ofAssociation, FAMILY, {
        input: { ...at(), communityId, code: `H${++count}`, ...over },
      })
    ).recordFamily;
  const citizen = async (communityId: string, over: object = {}): Promise<Citizen> =>
    (
      await api.ok<{ recordCitizen: Citizen }>(ofAssociation, RECORD_CITIZEN, {
        input: { ...at(), communityId, name: `Nguyễn Thị Ví Dụ ${++count}`, startsOn: '2024-09-01', ...over },
      })
    ).recordCitizen;
  const find = async (by: TestPerson, variables: object) =>
    (await api.ok<{ citizens: { edges: { node: { id: string } }[] } }>(by, FIND, { ...variables })).citizens.edges.map(
      ({ node }) => node.id,
    );
  const told = (id: string) =>
    api.owner.query<{ action: string; text: string }[]>(
      `SELECT action, concat_ws(' ', before, after, reason) AS text FROM audit_event WHERE subject_key = $1 ORDER BY key`,
      [keyOf(id)],
    );

  it('lists a community to both lines of its commune, and to nobody beside', async () => {
    const { id, name } = await community({ difficultFrom: '2024-01-01', difficultCitation: '861/QĐ-TTg' });
    for (const person of [ofAssociation, officer]) {
      const { communities } = await api.ok<{ communities: { edges: { node: object }[] } }>(person, LIST, {
        search: name.toLowerCase().replace('đ', 'd'),
        isDifficult: true,
      });
      expect(communities.edges).toMatchObject([
        { node: { id, name, memberCount: 0, organisation: { id: association.id } } },
      ]);
    }
    // From above it is seen, and not kept: nobody registers it there.
    const above = await api.given.person(Role.Officer, tree.district);
    const names = async (person: TestPerson, isKept: boolean) =>
      (
        await api.ok<{ communities: { edges: { node: { name: string } }[] } }>(person, LIST, { isKept })
      ).communities.edges.map(({ node }) => node.name);
    expect(await names(above, false)).toEqual([name]);
    expect(await names(above, true)).toEqual([]);
    for (const person of [ofAssociation, officer]) expect(await names(person, true)).toEqual([name]);
    for (const person of strangers) expect(await api.ok(person, LIST, {})).toEqual({ communities: { edges: [] } });
    expect(await api.refusal(null, LIST, {})).toBe('UNAUTHENTICATED');
    for (const role of [Role.Auditor, Role.Finance, Role.Reporter])
      expect(await api.refusal(await api.given.person(role, tree.commune), LIST, {})).toBe('FORBIDDEN');
  });

  it('refuses a second one of the same name, a difficult area without a decision, and a change of others’', async () => {
    const { id, version, name } = await community();
    expect(await api.refusal(ofAssociation, RECORD, { input: { ...at(), kind: 'THON', name } })).toBe(
      'COMMUNITY_EXISTS',
    );
    const uncited = { id, version, difficultFrom: '2024-01-01' };
    expect(await api.refusal(ofAssociation, AMEND, { input: uncited })).toBe('DIFFICULT_AREA_UNCITED');
    expect(await api.refusal(officer, AMEND, { input: { id, version, name: 'Khác' } })).toBe('NOT_FOUND');
    expect(await api.refusal(ofAssociation, AMEND, { input: { id, version: 9, name: 'Khác' } })).toBe(
      'VERSION_CONFLICT',
    );
    expect(await api.ok(ofAssociation, AMEND, { input: { id, version, kind: 'BAN' } })).toMatchObject({
      amendCommunity: { kind: 'BAN', version: version + 1 },
    });
  });

  it('ends a community that nobody lives in any more, once', async () => {
    const { id, version } = await community({ startsOn: '2024-01-01' });
    const { id: person, version: of } = await citizen(id);
    const ending = { id, version, reason: 'DISSOLVED' };
    expect(await api.refusal(ofAssociation, END, ending)).toBe('SUBJECT_HAS_MEMBERS');
    await api.ok(ofAssociation, LEAVE, { id: person, version: of, reason: 'MOVED' });
    expect(await api.refusal(ofAssociation, END, { ...ending, endsOn: '2023-12-31' })).toBe('SUBJECT_DAYS');
    expect(await api.ok(ofAssociation, END, ending)).toMatchObject({ endCommunity: { endsOn: '2024-10-05' } });
    expect(await api.refusal(ofAssociation, END, { ...ending, version: version + 1 })).toBe('SUBJECT_ENDED');
  });

  it('keeps clans and families of the same area together', async () => {
    const { id: communityId } = await community();
    const { recordClan: clan } = await api.ok<{ recordClan: { id: string } }>(ofAssociation, CLAN, {
      input: { ...at(), name: 'Nguyễn Ví Dụ', communityId },
    });
    expect(await api.refusal(ofAssociation, CLAN, { input: { ...at(), name: 'nguyễn  ví dụ' } })).toBe('CLAN_EXISTS');
    const { id } = await family(communityId, { clanId: clan.id, code: 'H01' });
    expect(id).toBeTruthy();
    const again = { ...at(), communityId, code: 'H01' };
    expect(await api.refusal(ofAssociation, FAMILY, { input: again })).toBe('FAMILY_EXISTS');
  });

  describe('a citizen', () => {
    it('is known to the vault alone: the trail, the feed and the row name nobody', async () => {
      const { id: communityId } = await community();
      const nationalId = '079 300 000 123';
      const made = await citizen(communityId, {
        nationalId,
        birthYear: 1980,
        gender: 'FEMALE',
        address: 'Số 5 ngõ Ví Dụ',
      });
      expect(made).toMatchObject({
        birthYear: 1980,
        gender: 'FEMALE',
        maskedNumber: '•••123',
        address: 'Số 5 ngõ Ví Dụ',
      });
      const [row] = await api.owner.query<{ text: string }[]>(
        'SELECT c::text AS text FROM citizen AS c WHERE key = $1',
        [keyOf(made.id)],
      );
      const everything = row!.text + (await told(made.id)).map(({ text }) => text).join();
      for (const secret of [made.name, '079300000123', 'ngõ Ví Dụ']) expect(everything).not.toContain(secret);
      expect(
        await api.refusal(ofAssociation, RECORD_CITIZEN, {
          input: { ...at(), communityId, name: 'Trần Văn Ví Dụ', nationalId: '079300000123' },
        }),
      ).toBe('CITIZEN_RECORDED');
    });

    it('is found by the whole name or number in the own area, and by nobody else', async () => {
      const { id: communityId } = await community();
      const made = await citizen(communityId, { name: 'Lê Thị Tìm Thấy', nationalId: '079300000124' });
      for (const asked of [{ name: 'le thi tim thay' }, { number: '079300000124' }]) {
        for (const person of [ofAssociation, officer]) expect(await find(person, asked)).toEqual([made.id]);
        for (const person of strangers) expect(await find(person, asked)).toEqual([]);
      }
      expect(await find(officer, { name: 'Lê Thị' })).toEqual([]);
      for (const person of strangers) expect(await api.refusal(person, ONE, { id: made.id })).toBe('NOT_FOUND');
      const { search } = await api.ok<{ search: { things: { id: string }[] } }>(
        officer,
        'query { search(words: "Lê Thị Tìm Thấy", kinds: [CITIZEN]) { things { id } } }',
      );
      expect(search.things).toEqual([{ id: made.id }]);
    });

    it('shows the whole number only where the record is kept, and the trail says to whom', async () => {
      const { id: communityId } = await community();
      const made = await citizen(communityId, { nationalId: '079300000125' });
      expect(await api.ok(ofAssociation, NUMBER, { citizenId: made.id })).toEqual({
        showCitizenNumber: '079300000125',
      });
      expect(await told(made.id)).toContainEqual({ action: 'citizen.numberShown', text: 'Đối chiếu hồ sơ' });
      expect(await api.refusal(officer, NUMBER, { citizenId: made.id })).toBe('NOT_FOUND');
      const [kept] = await api.owner.query<{ count: number }[]>(
        `SELECT count(*)::int AS count FROM idempotency_key WHERE response::text LIKE '%079300000125%'`,
      );
      expect(kept!.count).toBe(0);
    });

    it('belongs to one community and one family at a time, and moves between them', async () => {
      const { id: one } = await community();
      const { id: other } = await community();
      const [home, elsewhere] = [await family(one), await family(other)];
      const { id, version } = await citizen(one, { familyId: home.id });
      const wrong = { id, version, communityId: one, familyId: elsewhere.id };
      expect(await api.refusal(ofAssociation, MOVE, { input: wrong })).toBe('SUBJECT_ELSEWHERE');
      const before = { id, version, communityId: other, movedOn: '2024-08-01' };
      expect(await api.refusal(ofAssociation, MOVE, { input: before })).toBe('SUBJECT_DAYS');
      const input = { id, version, communityId: other, familyId: elsewhere.id, movedOn: '2024-10-01' };
      const { moveCitizen } = await api.ok<{ moveCitizen: Citizen }>(ofAssociation, MOVE, { input });
      expect(moveCitizen.memberships).toMatchObject([
        { validFrom: '2024-10-01', validTo: null, community: { id: other }, family: { id: elsewhere.id } },
        { validFrom: '2024-09-01', validTo: '2024-09-30', community: { id: one }, family: { id: home.id } },
      ]);
      await expect(
        api.owner.query(
          `INSERT INTO membership (province_id, scope_id, key, citizen_key, community_key, valid_from)
           SELECT province_id, scope_id, $2, citizen_key, community_key, '2024-10-02' FROM membership WHERE citizen_key = $1 AND valid_to IS NULL`,
          [keyOf(id), randomUUID()],
        ),
      ).rejects.toThrow('ex_membership_overlap');
    });

    it('moves with the whole family, which a stranger does not move', async () => {
      const { id: one } = await community();
      const { id: other } = await community();
      const home = await family(one);
      const members = [await citizen(one, { familyId: home.id }), await citizen(one, { familyId: home.id })];
      const moving = (version: number, change: object = {}) => ({
        input: { id: home.id, version, communityId: other, movedOn: '2024-10-01', ...change },
      });
      expect(await api.refusal(null, MOVE_FAMILY, moving(1))).toBe('UNAUTHENTICATED');
      for (const stranger of strangers) expect(await api.refusal(stranger, MOVE_FAMILY, moving(1))).toBe('NOT_FOUND');
      expect(await api.refusal(ofAssociation, MOVE_FAMILY, moving(7))).toBe('VERSION_CONFLICT');
      const early = moving(1, { movedOn: '2024-08-01' });
      expect(await api.refusal(ofAssociation, MOVE_FAMILY, early)).toBe('SUBJECT_DAYS');
      expect(await api.ok(ofAssociation, MOVE_FAMILY, moving(1))).toMatchObject({
        moveFamily: { version: 2, community: { id: other } },
      });
      for (const { id } of members)
        expect((await api.ok<{ citizen: Citizen }>(ofAssociation, ONE, { id })).citizen.memberships).toMatchObject([
          { validFrom: '2024-10-01', validTo: null, community: { id: other }, family: { id: home.id } },
          { validFrom: '2024-09-01', validTo: '2024-09-30', community: { id: one }, family: { id: home.id } },
        ]);
    });

    it('is asked back as a twin, and corrected without a word in the trail', async () => {
      const { id: communityId } = await community();
      const known = { name: 'Phạm Văn Trùng', birthYear: 1990, address: 'Thôn Đông' };
      const made = await citizen(communityId, known);
      const twin = {
        ...at(),
        communityId,
        ...known,
        name: 'phạm văn  TRÙNG',
        birthYear: null,
        birthDate: '1990-02-03',
      };
      expect(await api.refusal(ofAssociation, RECORD_CITIZEN, { input: twin })).toBe('CITIZEN_TWIN');
      await api.ok(ofAssociation, RECORD_CITIZEN, { input: { ...twin, isOther: true } });
      const input = { id: made.id, version: made.version, name: 'Phạm Văn Khác' };
      expect(await api.ok(ofAssociation, CORRECT, { input })).toMatchObject({
        correctCitizen: { name: 'Phạm Văn Khác', birthYear: 1990 },
      });
      expect((await told(made.id)).at(-1)).toMatchObject({ action: 'citizen.corrected', text: '{"fields": ["name"]}' });
      expect(await find(officer, { name: 'pham van khac' })).toEqual([made.id]);
      expect(await api.refusal(ofAssociation, CORRECT, { input })).toBe('VERSION_CONFLICT');
      const numbered = { id: made.id, version: made.version + 1, nationalId: '079 300 000 190' };
      expect(await api.ok(ofAssociation, CORRECT, { input: numbered })).toMatchObject({
        correctCitizen: { name: 'Phạm Văn Khác', maskedNumber: '•••190' },
      });
      expect(await find(officer, { number: '079300000190' })).toEqual([made.id]);
      const unborn = { ...at(), communityId, name: 'X', birthDate: '2025-01-01' };
      expect(await api.refusal(ofAssociation, RECORD_CITIZEN, { input: unborn })).toBe('BIRTH_YEAR_WRONG');
    });

    it('ends when the person is erased; the row stays, and finds nobody', async () => {
      const { id: communityId } = await community();
      const made = await citizen(communityId, { nationalId: '079300000126', name: 'Ngô Thị Xoá' });
      const [{ personKey }] = await api.owner.query<[{ personKey: string }]>(
        'SELECT person_key AS "personKey" FROM citizen WHERE key = $1',
        [keyOf(made.id)],
      );
      const administrator = await api.given.person(Role.Administrator, association);
      await api.ok(
        administrator,
        'mutation ($id: ID!) { erasePerson(personId: $id, version: 1, reason: "theo yêu cầu") { isErased } }',
        {
          id: nodeId('Person', personKey),
        },
      );
      expect(await api.ok(officer, ONE, { id: made.id })).toMatchObject({
        citizen: { name: '—', maskedNumber: null, endsOn: '2024-10-05', endReason: 'ERASED' },
      });
      expect(await find(officer, { name: 'Ngô Thị Xoá' })).toEqual([]);
    });
  });

  describe('counts', () => {
    it('follow every write, are the same once folded, and stand beside what is stated', async () => {
      const unitId = nodeId('AdministrativeUnit', tree.commune.scopeId);
      await community();
      const ask = async (by: TestPerson) =>
        (await api.ok<{ subjectCounts: object[] }>(by, COUNTS, { unitId })).subjectCounts[0];
      const listed = async () =>
        (
          await api.owner.query<object[]>(
            `SELECT (SELECT count(*)::int FROM community WHERE ends_on IS NULL) AS communities, (SELECT count(*)::int FROM family WHERE ends_on IS NULL) AS families,
                    (SELECT count(*)::int FROM citizen WHERE ends_on IS NULL) AS citizens`,
          )
        )[0];
      expect(await ask(officer)).toMatchObject({ ...(await listed()), statedCitizens: null, statements: 0 });
      const worker = await startWorker(api);
      const folder = worker.get(SubjectCountFolder, { strict: false });
      await folder.fold();
      expect(await folder.verify()).toEqual([]);
      expect(await ask(officer)).toMatchObject({ ...(await listed()) });
      await api.owner.query('UPDATE subject_count SET count = count + 1 WHERE kind = $1', ['community']);
      expect(await folder.verify()).toMatchObject([{ kind: 'community' }]);
      await api.owner.query('DELETE FROM subject_count WHERE kind = $1', ['citizen']);
      expect(await folder.rebuild()).toMatchObject({ found: [{}, {}], left: [] });
      expect(await folder.verify()).toEqual([]);
      await worker.close();

      const input = { organisationId: tree.commune.id, year: 2024, citizens: 7000, source: 'Công an xã' };
      const { stateSubjects } = await api.ok<{ stateSubjects: { id: string; version: number } }>(officer, STATE, {
        input,
      });
      expect(await api.refusal(officer, STATE, { input })).toBe('STATEMENT_EXISTS');
      expect(await api.refusal(strangers[0]!, STATE, { input })).toBe('NOT_FOUND');
      expect(await ask(ofAssociation)).toMatchObject({
        ...(await listed()),
        statedCitizens: 7000,
        statements: 1,
        stated: [{ citizens: 7000, source: 'Công an xã', organisation: { id: tree.commune.id } }],
      });
      const { id, version } = stateSubjects;
      const nothing = { id, version, citizens: null };
      expect(await api.refusal(officer, CORRECT_STATED, { input: nothing })).toBe('STATEMENT_EMPTY');
      expect(await api.ok(officer, CORRECT_STATED, { input: { id, version, families: 1900 } })).toEqual({
        amendStatement: { citizens: 7000, families: 1900 },
      });
      // What was stated when the bound was another one stays; what is stated anew keeps to that of today.
      await api.owner.query(`UPDATE subject_statement SET citizens = 4000000 WHERE organisation_key = $1`, [
        tree.commune.key,
      ]);
      const again = { id, version: version + 1, citizens: 4_000_000, families: 1901 };
      expect(await api.ok(officer, CORRECT_STATED, { input: again })).toEqual({
        amendStatement: { citizens: 4_000_000, families: 1901 },
      });
      const bound = { ...again, version: version + 2 };
      for (const over of [{ citizens: 4_000_001 }, { families: 600_001 }])
        expect(await api.refusal(officer, CORRECT_STATED, { input: { ...bound, ...over } })).toBe('INVALID_INPUT');
      await api.ok(officer, CORRECT_STATED, { input: { ...bound, citizens: 7000, families: 1900 } });
      await api.ok(ofAssociation, STATE, {
        input: { ...input, organisationId: association.id, citizens: 6900, clans: 12 },
      });
      const both = { statedCitizens: 7000, statedClans: 12, statedFamilies: 1900, statements: 2 };
      expect(await ask(ofAssociation)).toMatchObject({ ...both, stated: [{ citizens: 7000 }, { citizens: 6900 }] });
      expect(await ask(strangers[0]!)).toMatchObject({ communities: 0, citizens: 0, statedCitizens: null, stated: [] });
    });
  });
});
