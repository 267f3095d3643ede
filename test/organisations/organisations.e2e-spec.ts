import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { allPermissions, nodeId, Role } from '@app/kernel';
import { OrganisationKind } from '@app/organisations';
import ExcelJS from 'exceljs';
import { TestApi } from '../support/app';
import type { TestOrganisation, TestPerson, TestTree } from '../support/builders';

const FIELDS = `id name kind line validFrom validTo contact legalBasis version childCount
  parent { id name } actsFor { id } administrativeUnit { id code name }`;
const ONE = `query One($id: ID!, $asOf: Date) { organisation(id: $id, asOf: $asOf) { ${FIELDS} } }`;
const LIST = `query List($first: Int, $after: String, $asOf: Date, $search: String, $kinds: [OrganisationKind!], $parentId: ID,
    $line: ReportingLine, $sort: OrganisationSort) {
  organisations(first: $first, after: $after, asOf: $asOf, search: $search, kinds: $kinds, parentId: $parentId, line: $line, sort: $sort) {
    edges { node { ${FIELDS} } cursor } pageInfo { hasNextPage endCursor } totalCount } }`;
const CREATE = `mutation Create($input: CreateOrganisationInput!) { createOrganisation(input: $input) { ${FIELDS} } }`;
const AMEND = `mutation Amend($input: AmendOrganisationInput!) { amendOrganisation(input: $input) { ${FIELDS} } }`;
const NAME = 'mutation ($input: NameSuccessorsInput!) { nameSuccessors(input: $input) { version } }';
const CLOSE = `mutation Close($input: CloseOrganisationInput!) { closeOrganisation(input: $input) { ${FIELDS} } }`;

const STEP = '{ lastDay legalBasis organisation { name } }';
const STORY = `query ($id: ID!) { organisation(id: $id) { validTo successors ${STEP} predecessors ${STEP} } }`;
const SEARCH = `query ($search: String, $withCeased: Boolean) { organisations(search: $search, withCeased: $withCeased) {
  edges { node { name validTo formerly(search: $search) { name lastDay isPredecessor } } } } }`;

interface Step {
  lastDay: string;
  legalBasis: string;
  organisation: { name: string };
}
interface Story {
  name: string;
  validTo: string | null;
  successors: Step[];
  predecessors: Step[];
  formerly: { name: string; lastDay: string; isPredecessor: boolean }[];
}
interface Node {
  id: string;
  name: string;
  validFrom: string;
  validTo: string | null;
  contact: string | null;
  legalBasis: string | null;
  version: number;
  childCount: number;
  parent: { id: string; name: string } | null;
  actsFor: { id: string } | null;
  administrativeUnit: { id: string; code: string; name: string };
}
interface Page {
  organisations: {
    edges: { node: Node }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    totalCount: number;
  };
}

const closing = (id: string, change: Record<string, unknown> = {}) => ({
  input: { id, version: 1, lastDay: '2024-09-30', legalBasis: 'Quyết định 99/QĐ-UBND', ...change },
});

/** A line of a file of organisations. */
const row = (name: string, parent: string, more: object = {}) => ({
  name,
  parent,
  kind: 'PRIMARY_SCHOOL',
  validFrom: '2024-01-01',
  ...more,
});

const codeIn = ({ body }: { body: unknown }) =>
  (JSON.parse(String(body)) as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code;

describe('organisations', () => {
  let api: TestApi;
  let tree: TestTree;
  let administrator: TestPerson;
  let communeAdministrator: TestPerson;
  let officer: TestPerson;
  let reporter: TestPerson;
  let stranger: TestPerson;

  beforeAll(async () => {
    api = await TestApi.start();
    tree = await api.given.tree();
    administrator = await api.given.person(Role.Administrator, tree.province);
    communeAdministrator = await api.given.person(Role.Administrator, tree.commune);
    officer = await api.given.person(Role.Officer, tree.department);
    reporter = await api.given.person(Role.Reporter, tree.school);
    stranger = await api.given.person(Role.Administrator, tree.otherProvince);
  }, 180_000);
  afterAll(() => api.close());

  const school = (wish: { name?: string; parent?: TestOrganisation; validTo?: string } = {}) =>
    api.given.organisation({ kind: OrganisationKind.PrimarySchool, parent: tree.commune, ...wish });
  const draft = (change: Record<string, unknown> = {}) => ({
    name: 'Trung tâm học tập cộng đồng',
    kind: 'COMMUNITY_LEARNING_CENTRE',
    line: 'GOVERNMENT',
    parentId: tree.commune.id,
    administrativeUnitId: nodeId('AdministrativeUnit', tree.commune.scopeId),
    validFrom: '2024-09-01',
    ...change,
  });

  const names = async (person: TestPerson, variables: Record<string, unknown>) =>
    (await api.ok<Page>(person, LIST, { first: 100, ...variables })).organisations.edges.map(({ node }) => node.name);

  describe('rights', () => {
    const RIGHTS = `query ($id: ID!) { organisation(id: $id) {
      rights(at: ["activity.log"], over: ["organisation.manage", "round.open"]) } }`;
    const rightsOf = async (person: TestPerson, { id }: TestOrganisation) =>
      (await api.ok<{ organisation: { rights: string[] } }>(person, RIGHTS, { id })).organisation.rights;

    it('are those of the permissions asked about that the caller holds there: at the place, acting for it, or above', async () => {
      expect(await rightsOf(administrator, tree.commune)).toEqual(['organisation.manage']);
      expect(await rightsOf(communeAdministrator, tree.province)).toEqual([]);
      expect(await rightsOf(reporter, tree.school)).toEqual(['activity.log']);
      // Its department acts for the committee; of the commune below it reads.
      expect(await rightsOf(officer, tree.province)).toEqual(['activity.log', 'round.open']);
      expect(await rightsOf(officer, tree.commune)).toEqual(['round.open']);
      expect(await rightsOf(reporter, tree.commune)).toEqual([]);
    });

    it('are refused at the field where a name is no permission', async () => {
      const asked: [rights: string, path: string][] = [
        ['at: ["activity.log", "no.such"]', 'at.1'],
        ['over: ["__proto__"]', 'over.0'],
      ];
      for (const [rights, path] of asked) {
        const { errors } = await api.run(reporter, `query ($id: ID!) { organisation(id: $id) { rights(${rights}) } }`, {
          id: tree.school.id,
        });
        expect(errors?.map(({ extensions }) => extensions)).toMatchObject([
          { code: 'INVALID_INPUT', fields: [{ path, code: 'FIELD_INVALID' }] },
        ]);
      }
    });

    it('are asked of permissions that there are, in the documents of the console', () => {
      const documents = readFileSync('apps/console/trusted-documents.json', 'utf8');
      const asked = [...documents.matchAll(/rights\(([^)]*)\)/g)].flatMap(([, names]) =>
        [...names!.matchAll(/\\"([\w.]+)\\"/g)].map(([, name]) => name),
      );
      expect(asked.length).toBeGreaterThan(20);
      const declared = new Set(allPermissions().map(({ name }) => name));
      expect(asked.filter((name) => !declared.has(name!))).toEqual([]);
    });
  });

  describe('reading', () => {
    it('refuses an anonymous caller', async () => {
      expect(await api.refusal(null, LIST)).toBe('UNAUTHENTICATED');
      expect(await api.refusal(null, ONE, { id: tree.school.id })).toBe('UNAUTHENTICATED');
    });

    it('shows a reporter the own unit and the organisations above it, and nothing beside', async () => {
      expect(await names(reporter, { sort: 'TREE' })).toEqual([
        'Chính phủ',
        'UBND tỉnh',
        'UBND huyện',
        'UBND xã',
        'Trường Tiểu học số 1',
      ]);
      expect(await api.refusal(reporter, ONE, { id: tree.secondSchool.id })).toBe('NOT_FOUND');
    });

    it('hides another province and does not say whether it exists', async () => {
      expect(await api.refusal(officer, ONE, { id: tree.otherSchool.id })).toBe('NOT_FOUND');
      expect(await api.refusal(officer, ONE, { id: nodeId('Organisation', 999_999) })).toBe('NOT_FOUND');
    });

    it('shows the officer of a department what its committee governs', async () => {
      const { organisation } = await api.ok<{ organisation: Node }>(officer, ONE, { id: tree.commune.id });
      expect(organisation).toMatchObject({ name: 'UBND xã', parent: { id: tree.district.id, name: 'UBND huyện' } });
      expect(organisation.administrativeUnit.id).toBe(nodeId('AdministrativeUnit', tree.commune.scopeId));
      expect(organisation.childCount).toBeGreaterThanOrEqual(2);
    });

    it('finds by name without diacritics, by kind, by parent and by line', async () => {
      const created = await api.ok<{ createOrganisation: Node }>(administrator, CREATE, {
        input: draft({ name: 'Thư viện Đắk Hoà', kind: 'LIBRARY' }),
      });
      expect(await names(officer, { search: 'thu vien dak hoa' })).toEqual([created.createOrganisation.name]);
      expect(await names(officer, { search: 'ĐẮK HÒA' })).toEqual([created.createOrganisation.name]);
      expect(await names(officer, { kinds: ['LIBRARY'], parentId: tree.commune.id, line: 'GOVERNMENT' })).toEqual([
        'Thư viện Đắk Hoà',
      ]);
      expect(await names(officer, { kinds: ['LIBRARY'], line: 'ASSOCIATION' })).toEqual([]);
    });

    it('answers for the day asked', async () => {
      const closed = await school({ name: 'Trường đã đóng', validTo: '2023-08-31' });
      expect(await names(officer, { asOf: '2023-01-01', parentId: tree.commune.id })).toContain('Trường đã đóng');
      expect(await names(officer, { parentId: tree.commune.id })).not.toContain('Trường đã đóng');
      expect(await api.refusal(officer, ONE, { id: closed.id, asOf: '2024-01-01' })).toBe('NOT_FOUND');
      expect((await api.ok<{ organisation: Node }>(officer, ONE, { id: closed.id })).organisation.validTo).toBe(
        '2023-08-31',
      );
    });

    it('walks through the pages without a gap or a repeat', async () => {
      const whole = await names(officer, {});
      const walked: string[] = [];
      let after: string | null = null;
      do {
        const { organisations }: Page = await api.ok(officer, LIST, { first: 2, after });
        walked.push(...organisations.edges.map(({ node }) => node.name));
        expect(organisations.totalCount).toBe(whole.length);
        after = organisations.pageInfo.hasNextPage ? organisations.pageInfo.endCursor : null;
      } while (after);
      expect(walked).toEqual(whole);
    });

    it('sends as many statements for twenty organisations as for one', async () => {
      for (let count = 0; count < 20; count++) await school();
      const one = await api.statements(() => api.ok(officer, LIST, { first: 1, sort: 'TREE' }));
      const twenty = await api.statements(() => api.ok(officer, LIST, { first: 20, sort: 'TREE' }));
      const parents = await api.statements(() => api.ok(officer, LIST, { first: 2, parentId: tree.commune.id }));
      expect(twenty).toBeLessThanOrEqual(Math.max(one, parents) + 1);
      const more = await api.statements(() => api.ok(officer, LIST, { first: 20, parentId: tree.commune.id }));
      expect(more).toBe(parents);
    });

    it('refuses a page of more than a hundred', async () => {
      expect(await api.refusal(officer, LIST, { first: 101 })).toBe('PAGE_TOO_LARGE_HERE');
    });
  });

  describe('creating', () => {
    it('refuses an anonymous caller and a role that does not manage', async () => {
      expect(await api.refusal(null, CREATE, { input: draft() })).toBe('UNAUTHENTICATED');
      expect(await api.refusal(officer, CREATE, { input: draft() })).toBe('FORBIDDEN');
    });

    it('refuses a parent outside the reach as if it were not there', async () => {
      expect(await api.refusal(stranger, CREATE, { input: draft() })).toBe('NOT_FOUND');
      expect(await api.refusal(communeAdministrator, CREATE, { input: draft({ parentId: tree.district.id }) })).toBe(
        'NOT_FOUND',
      );
    });

    it('writes the organisation below its parent, with one entry in the trail', async () => {
      const { createOrganisation } = await api.ok<{ createOrganisation: Node }>(administrator, CREATE, {
        input: draft({ name: '  Trung tâm   HTCĐ ', contact: ' 0213 ', legalBasis: 'Quyết định 12/QĐ-UBND' }),
      });
      expect(createOrganisation).toMatchObject({
        name: 'Trung tâm HTCĐ',
        contact: '0213',
        legalBasis: 'Quyết định 12/QĐ-UBND',
        version: 1,
        validTo: null,
        parent: { id: tree.commune.id },
      });
      const [{ count }] = (await api.owner.query(
        `SELECT count(*)::int AS count FROM audit_event WHERE action = 'organisation.created' AND after->>'name' = 'Trung tâm HTCĐ'`,
      )) as [{ count: number }];
      expect(count).toBe(1);
    });

    it('lets a specialised body act for its committee, and nobody else', async () => {
      const office = { kind: 'EDUCATION_OFFICE', name: 'Phòng Văn hoá - Xã hội', actsForId: tree.commune.id };
      const { createOrganisation } = await api.ok<{ createOrganisation: Node }>(administrator, CREATE, {
        input: draft(office),
      });
      expect(createOrganisation.actsFor?.id).toBe(tree.commune.id);
      expect(await api.refusal(administrator, CREATE, { input: draft({ ...office, kind: 'PRIMARY_SCHOOL' }) })).toBe(
        'ORGANISATION_ACTS_FOR_NOT_VALID',
      );
      expect(
        await api.refusal(administrator, CREATE, { input: draft({ ...office, actsForId: tree.province.id }) }),
      ).toBe('ORGANISATION_ACTS_FOR_NOT_VALID');
    });

    it.each([
      ['a name of blanks', () => ({ name: ' . ' }), 'ORGANISATION_NAME_REQUIRED'],
      ['a day on which the parent did not exist', () => ({ validFrom: '1950-01-01' }), 'ORGANISATION_PARENT_NOT_VALID'],
      [
        'a unit of another province',
        () => ({ administrativeUnitId: nodeId('AdministrativeUnit', tree.otherProvince.scopeId) }),
        'ORGANISATION_UNIT_OUTSIDE_PARENT',
      ],
      [
        'a unit of the later map',
        () => ({ administrativeUnitId: nodeId('AdministrativeUnit', 31_001) }),
        'ORGANISATION_UNIT_NOT_VALID',
      ],
      ['an id of another type', () => ({ parentId: nodeId('Week', 1) }), 'INVALID_ID'],
    ])('refuses %s', async (_, change, code) => {
      expect(await api.refusal(administrator, CREATE, { input: draft(change()) })).toBe(code);
    });
  });

  describe('correcting', () => {
    it('refuses an anonymous caller, a role that does not manage, and a stranger', async () => {
      const input = { id: tree.school.id, version: 1, name: 'X' };
      expect(await api.refusal(null, AMEND, { input })).toBe('UNAUTHENTICATED');
      expect(await api.refusal(reporter, AMEND, { input })).toBe('FORBIDDEN');
      expect(await api.refusal(stranger, AMEND, { input })).toBe('NOT_FOUND');
    });

    it('corrects what is given and leaves the rest', async () => {
      const { id } = await school();
      const first = await api.ok<{ amendOrganisation: Node }>(administrator, AMEND, {
        input: { id, version: 1, contact: '0213', legalBasis: 'QĐ 1' },
      });
      expect(first.amendOrganisation).toMatchObject({ contact: '0213', legalBasis: 'QĐ 1', version: 2 });
      const second = await api.ok<{ amendOrganisation: Node }>(administrator, AMEND, {
        input: { id, version: 2, name: 'Trường Đổi Tên', contact: null },
      });
      expect(second.amendOrganisation).toMatchObject({
        name: 'Trường Đổi Tên',
        contact: null,
        legalBasis: 'QĐ 1',
        version: 3,
      });
      expect((await api.ok<Page>(administrator, LIST, { search: 'truong doi ten' })).organisations.totalCount).toBe(1);
    });

    it('refuses a version that somebody else has changed', async () => {
      const { id } = await school();
      await api.ok(administrator, AMEND, { input: { id, version: 1, name: 'Một' } });
      expect(await api.refusal(administrator, AMEND, { input: { id, version: 1, name: 'Hai' } })).toBe(
        'VERSION_CONFLICT',
      );
    });

    it('refuses to rewrite a closed organisation', async () => {
      const { id } = await school({ validTo: '2023-08-31' });
      expect(await api.refusal(administrator, AMEND, { input: { id, version: 1, name: 'X' } })).toBe(
        'ORGANISATION_CLOSED',
      );
    });
  });

  const story = async (id: string) => (await api.ok<{ organisation: Story }>(officer, STORY, { id })).organisation;
  const searched = async (search: string, withCeased?: boolean) =>
    (
      await api.ok<{ organisations: { edges: { node: Story }[] } }>(officer, SEARCH, { search, withCeased })
    ).organisations.edges.map(({ node }) => node);

  describe('closing', () => {
    it('refuses an anonymous caller, a role that does not manage, and one who decides only for the unit itself', async () => {
      expect(await api.refusal(null, CLOSE, closing(tree.school.id))).toBe('UNAUTHENTICATED');
      expect(await api.refusal(officer, CLOSE, closing(tree.school.id))).toBe('FORBIDDEN');
      expect(await api.refusal(stranger, CLOSE, closing(tree.school.id))).toBe('NOT_FOUND');
      expect(await api.refusal(communeAdministrator, CLOSE, closing(tree.commune.id))).toBe('NOT_FOUND');
    });

    it('names the organisations below that are still open', async () => {
      const answer = await api.run(administrator, CLOSE, closing(tree.district.id));
      expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'ORGANISATION_HAS_OPEN_CHILDREN' });
      expect(answer.errors?.[0]?.extensions.params.names).toContain('UBND xã');
    });

    it('ends the period and tells those who react', async () => {
      const { id, key } = await school();
      const { closeOrganisation } = await api.ok<{ closeOrganisation: Node }>(administrator, CLOSE, closing(id));
      expect(closeOrganisation).toMatchObject({ validTo: '2024-09-30', version: 2 });
      const events = (await api.owner.query(
        `SELECT payload FROM outbox_event WHERE topic = 'organisation.closed'`,
      )) as { payload: unknown }[];
      expect(events.map(({ payload }) => payload)).toContainEqual({
        organisationKey: key,
        lastDay: '2024-09-30',
        legalBasis: 'Quyết định 99/QĐ-UBND',
      });
      const [{ reason }] = (await api.owner.query(
        `SELECT reason FROM audit_event WHERE action = 'organisation.closed' AND subject_key = $1`,
        [String(key)],
      )) as [{ reason: string }];
      expect(reason).toBe('Quyết định 99/QĐ-UBND');
    });

    it('names who goes on with the work, and finds these by what they were', async () => {
      const old = await school({ name: 'Trường Tiểu học Cây Đa Cũ' });
      await api.owner.query(`UPDATE organisation_period SET exchange_code = 'H99.77' WHERE organisation_key = $1`, [
        old.key,
      ]);
      const [first, second] = [
        await school({ name: 'Trường Liên cấp Một' }),
        await school({ name: 'Trường Liên cấp Hai' }),
      ];
      const ceased = await school({ name: 'Trường đã thôi', validTo: '2023-08-31' });
      const become = (...successorIds: string[]) => closing(old.id, { successorIds });
      expect(await api.refusal(administrator, CLOSE, become(old.id))).toBe('ORGANISATION_SUCCESSOR_NOT_VALID');
      expect(await api.refusal(administrator, CLOSE, become(first.id, ceased.id))).toBe(
        'ORGANISATION_SUCCESSOR_NOT_VALID',
      );
      expect(await api.refusal(administrator, CLOSE, become(tree.otherProvince.id))).toBe('NOT_FOUND');
      expect((await story(old.id)).validTo).toBeNull();
      await api.ok(administrator, CLOSE, become(first.id, second.id, first.id));

      const step = { lastDay: '2024-09-30', legalBasis: 'Quyết định 99/QĐ-UBND' };
      const { successors } = await story(old.id);
      expect(successors).toEqual([
        { ...step, organisation: { name: 'Trường Liên cấp Một' } },
        { ...step, organisation: { name: 'Trường Liên cấp Hai' } },
      ]);
      expect((await story(first.id)).predecessors).toEqual([
        { ...step, organisation: { name: 'Trường Tiểu học Cây Đa Cũ' } },
      ]);
      for (const search of ['cay da cu', 'h99.77']) {
        const found = await searched(search);
        expect(found.map(({ name }) => name).toSorted()).toEqual(['Trường Liên cấp Hai', 'Trường Liên cấp Một']);
        expect(found[0]!.formerly).toEqual([
          { name: 'Trường Tiểu học Cây Đa Cũ', lastDay: '2024-09-30', isPredecessor: true },
        ]);
      }
      expect((await searched('cay da cu', true)).map(({ name }) => name)).toContain('Trường Tiểu học Cây Đa Cũ');
      expect((await searched('lien cap mot')).map(({ formerly }) => formerly)).toEqual([[]]);
      expect(await searched('truong da thoi')).toEqual([]);
      expect((await searched('truong da thoi', true)).map(({ validTo }) => validTo)).toEqual(['2023-08-31']);
    });

    it('has its successors named, and corrected, after it was closed', async () => {
      const [old, first, second] = [
        await school({ name: 'Trường đóng trước' }),
        await school({ name: 'Trường nhận một' }),
        await school({ name: 'Trường nhận hai' }),
      ];
      const naming = (version: number, ...successorIds: string[]) => ({
        input: { id: old.id, version, legalBasis: 'Quyết định 100/QĐ-UBND', successorIds },
      });
      const local = await api.given.person(Role.Administrator, old);
      expect(await api.refusal(null, NAME, naming(1))).toBe('UNAUTHENTICATED');
      expect(await api.refusal(local, NAME, naming(1))).toBe('NOT_FOUND');
      expect(await api.refusal(administrator, NAME, naming(1, first.id))).toBe('ORGANISATION_STILL_WORKS');
      await api.ok(administrator, CLOSE, closing(old.id));
      expect(await api.refusal(administrator, NAME, naming(1, first.id))).toBe('VERSION_CONFLICT');
      expect(await api.refusal(administrator, NAME, naming(2, old.id))).toBe('ORGANISATION_SUCCESSOR_NOT_VALID');
      await api.ok(administrator, NAME, naming(2, first.id, second.id));
      await api.ok(administrator, NAME, naming(3, second.id));
      expect((await story(old.id)).successors).toEqual([
        { lastDay: '2024-09-30', legalBasis: 'Quyết định 100/QĐ-UBND', organisation: { name: 'Trường nhận hai' } },
      ]);
      expect((await story(first.id)).predecessors).toEqual([]);
      const told = await api.owner.query<{ before: unknown; after: unknown }[]>(
        `SELECT before, after FROM audit_event WHERE action = 'organisation.successorsNamed' ORDER BY key`,
      );
      expect(told).toEqual([
        { before: { successorKeys: [] }, after: { successorKeys: [first.key, second.key] } },
        { before: { successorKeys: [first.key, second.key] }, after: { successorKeys: [second.key] } },
      ]);
    });

    it('lets a parent be closed once everything below has ended', async () => {
      const parent = await api.given.organisation({
        kind: OrganisationKind.PeoplesCommittee,
        parent: tree.district,
        name: 'UBND xã cũ',
      });
      const child = await school({ parent });
      await api.ok(administrator, CLOSE, closing(child.id));
      expect(await api.refusal(administrator, CLOSE, closing(parent.id, { lastDay: '2024-09-29' }))).toBe(
        'ORGANISATION_HAS_OPEN_CHILDREN',
      );
      await api.ok(administrator, CLOSE, closing(parent.id));
      expect(await api.refusal(administrator, CREATE, { input: draft({ parentId: parent.id }) })).toBe(
        'ORGANISATION_PARENT_NOT_VALID',
      );
    });

    it('refuses a day before the first one, a second closing, and an old version', async () => {
      const { id } = await school();
      expect(await api.refusal(administrator, CLOSE, closing(id, { lastDay: '1999-01-01' }))).toBe(
        'ORGANISATION_LAST_DAY_BEFORE_START',
      );
      await api.ok(administrator, CLOSE, closing(id));
      expect(await api.refusal(administrator, CLOSE, closing(id))).toBe('VERSION_CONFLICT');
      expect(await api.refusal(administrator, CLOSE, closing(id, { version: 2 }))).toBe('ORGANISATION_CLOSED');
    });

    it('never leaves an open child below a closed parent when both are asked for at once', async () => {
      for (let attempt = 0; attempt < 5; attempt++) {
        const parent = await api.given.organisation({ kind: OrganisationKind.PeoplesCommittee, parent: tree.district });
        const answers = await Promise.all([
          api.run(administrator, CREATE, { input: draft({ parentId: parent.id }) }),
          api.run(administrator, CLOSE, closing(parent.id)),
        ]);
        expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
      }
    });
  });

  const found = async (search: string) =>
    (await api.ok<Page>(administrator, LIST, { search })).organisations.edges.map(({ node }) => node);
  const told = async () =>
    (
      await api.owner.query<{ count: number }[]>(
        `SELECT count(*)::int AS count FROM audit_event WHERE action = 'organisation.created'`,
      )
    )[0]!.count;

  describe('imported from a file', () => {
    const IMPORT = `mutation Import($input: ImportOrganisationsInput!) {
      importOrganisations(input: $input) { isWritten rows faults { row field code message twinId } } }`;
    interface Imported {
      importOrganisations: {
        isWritten: boolean;
        rows: number;
        faults: { row: number; field: string | null; code: string; message: string; twinId: string | null }[];
      };
    }
    const imported = async (by: TestPerson, rows: object[], isRehearsal = false) =>
      (await api.ok<Imported>(by, IMPORT, { input: { rows, isRehearsal } })).importOrganisations;

    it('are written all at once, each below the level that its row names, whatever the order', async () => {
      const before = await told();
      const rows = [
        row('Trường Tiểu học Tân Lập', 'phòng giáo dục tân lập'),
        row('Phòng Giáo dục Tân Lập', 'UBND xã', { kind: 'EDUCATION_OFFICE', actsForParent: true, legalBasis: 'QĐ 1' }),
      ];
      expect(await imported(communeAdministrator, rows, true)).toEqual({ isWritten: false, rows: 2, faults: [] });
      expect([await found('Tân Lập'), await told()]).toEqual([[], before]);
      expect(await imported(communeAdministrator, rows)).toEqual({ isWritten: true, rows: 2, faults: [] });
      const [office, school] = (await found('Tân Lập')).toSorted((one, other) => (one.name < other.name ? -1 : 1));
      expect(office).toMatchObject({ parent: { id: tree.commune.id }, actsFor: { id: tree.commune.id } });
      expect(school).toMatchObject({ parent: { id: office!.id }, actsFor: null });
      expect(await told()).toBe(before + 2);
    });

    it('tell every row that is wrong, where and why, and leave nothing behind', async () => {
      const rows = [
        row('Trường Một Dòng Đúng', 'UBND xã'),
        row('Trường Không Cha', 'Không có ở đâu'),
        row('Trường Tiểu học số 1', 'UBND xã'),
        row('Trường Sai Mã', 'UBND xã', { unitCode: '99999' }),
        row('Trường Thay Mặt', 'UBND xã', { actsForParent: true }),
        row('Trường Ngoài Phạm Vi', 'UBND TP khác'),
        row('Trường Một Dòng Đúng', 'UBND xã'),
      ];
      const { isWritten, faults } = await imported(communeAdministrator, rows);
      expect(isWritten).toBe(false);
      expect(faults.map(({ row: at, field, code }) => [at, field, code])).toEqual([
        [1, 'parent', 'IMPORT_PARENT_UNKNOWN'],
        [2, 'name', 'IMPORT_ORGANISATION_TWIN'],
        [3, 'unitCode', 'IMPORT_UNIT_UNKNOWN'],
        [4, 'actsForParent', 'ORGANISATION_ACTS_FOR_NOT_VALID'],
        [5, 'parent', 'IMPORT_PARENT_UNKNOWN'],
        [6, 'name', 'IMPORT_ROW_TWIN'],
      ]);
      expect(faults[1]!.twinId).toBe(tree.school.id);
      expect(faults[5]).toMatchObject({ twinId: null, message: expect.stringContaining('dòng 1') });
      expect(faults[0]!.message).toBe('Không có đơn vị nào tên "Không có ở đâu" trong tệp hay trong phạm vi của bạn.');
      expect(await found('Một Dòng Đúng')).toEqual([]);
    });

    it('name the unit that bears a code no more, and what it was merged into', async () => {
      const rows = [row('Trường Mã Cũ', 'UBND xã', { unitCode: '106', validFrom: '2025-08-01' })];
      const { faults } = await imported(communeAdministrator, rows, true);
      expect(faults).toMatchObject([{ row: 0, field: 'unitCode', code: 'IMPORT_UNIT_MERGED' }]);
      expect(faults[0]!.message).toMatch(
        /^Mã 106 là Huyện .+, đã sáp nhập vào .+ \(\d{5}\).* từ 01\/07\/2025\. Hãy ghi mã mới\.$/,
      );
    });

    it('are refused to anonymous callers, without the right, and in too many rows or none', async () => {
      const input = { rows: [row('Trường Mới', 'UBND xã')], isRehearsal: true };
      expect(await api.refusal(null, IMPORT, { input })).toBe('UNAUTHENTICATED');
      expect(await api.refusal(officer, IMPORT, { input })).toBe('FORBIDDEN');
      const many = Array.from({ length: 501 }, () => row('Trường Mới', 'UBND xã'));
      for (const rows of [many, []])
        expect(await api.refusal(administrator, IMPORT, { input: { rows, isRehearsal: false } })).toBe('INVALID_INPUT');
    });
  });

  it('are found in the one search by a name of before, and after they have ceased, and that is said', async () => {
    const parent = tree.commune;
    const renamed = await api.given.organisation({
      kind: OrganisationKind.PrimarySchool,
      parent,
      name: 'Trường Tên Hôm Qua',
    });
    await api.owner.query(`UPDATE organisation_period SET valid_to = '2024-08-31' WHERE organisation_key = $1`, [
      renamed.key,
    ]);
    await api.owner.query(
      `INSERT INTO organisation_period (organisation_key, valid_from, name, search_name, kind, line, parent_key, path, scope_id)
       SELECT organisation_key, '2024-09-01', 'Trường Tên Hôm Nay', 'truong ten hom nay', kind, line, parent_key, path, scope_id
       FROM organisation_period WHERE organisation_key = $1`,
      [renamed.key],
    );
    const closed = await api.given.organisation({
      kind: OrganisationKind.PrimarySchool,
      parent,
      name: 'Trường Đã Nghỉ',
    });
    await api.owner.query(`UPDATE organisation_period SET valid_to = '2024-09-30' WHERE organisation_key = $1`, [
      closed.key,
    ]);
    const cards = async (words: string) =>
      (
        await api.ok<{ search: { things: { title: string; subtitle: string | null }[] } }>(
          communeAdministrator,
          'query ($words: String!) { search(words: $words, kinds: [ORGANISATION]) { things { title subtitle } } }',
          { words },
        )
      ).search.things;
    expect(await cards('ten hom qua')).toEqual([
      { title: 'Trường Tên Hôm Nay', subtitle: 'trước là Trường Tên Hôm Qua' },
    ]);
    expect(await cards('ten hom nay')).toEqual([{ title: 'Trường Tên Hôm Nay', subtitle: null }]);
    expect(await cards('da nghi')).toEqual([
      { title: 'Trường Đã Nghỉ', subtitle: 'đã chấm dứt hoạt động, ngày cuối 30/09/2024' },
    ]);
  });

  describe('as a file', () => {
    const [document] = Object.entries(
      JSON.parse(readFileSync('apps/console/trusted-documents.json', 'utf8')) as Record<string, string>,
    ).find(([, text]) => text.includes('query Organisations('))!;
    const columns = [
      { heading: 'Tên', path: 'name', as: 'text' },
      { heading: 'Cấp trên', path: 'parent.name', as: 'text' },
      { heading: 'Loại', path: 'kind', as: 'words', words: { PRIMARY_SCHOOL: 'Tiểu học' } },
    ];
    const wanted = (over: Record<string, unknown> = {}) => ({
      document,
      variables: { search: 'truong so', sort: 'NAME', descending: true },
      title: 'Đơn vị',
      columns,
      format: 'csv',
      ...over,
    });
    const file = (person: TestPerson | null, over: Record<string, unknown> = {}) => {
      const request = api.http().post('/exports').responseType('blob');
      return (person ? request.set('Cookie', person.cookie) : request).send(wanted(over));
    };
    const MANY = 250;

    beforeAll(async () => {
      for (let at = 0; at < MANY; at++)
        await api.given.organisation({
          kind: OrganisationKind.PrimarySchool,
          parent: tree.commune,
          name: `Trường số ${String(at).padStart(3, '0')}, "cũ"`,
        });
    }, 60_000);

    it('holds every row in the order of the list, beyond any page', async () => {
      const { body, headers } = await file(communeAdministrator);
      expect(headers['content-type']).toMatch(/^text\/csv/);
      const [head, ...lines] = String(body).trimEnd().split('\r\n');
      expect(head).toBe('\uFEFFTên,Cấp trên,Loại');
      expect(lines).toHaveLength(MANY);
      expect(lines[0]).toMatch(/^"Trường số 249, ""cũ""",.*,Tiểu học$/);
    });

    it('is a workbook as well', async () => {
      const { body } = await file(communeAdministrator, { format: 'xlsx' });
      const book = new ExcelJS.Workbook();
      await book.xlsx.load(body as ArrayBuffer);
      const sheet = book.worksheets[0]!;
      expect(sheet.rowCount).toBe(MANY + 1);
      expect(sheet.getCell('A2').value).toBe('Trường số 249, "cũ"');
    });

    it('shows nobody more than the list does, and is refused to strangers, for unknown documents and for what the list refuses', async () => {
      expect(
        String((await file(stranger)).body)
          .trim()
          .split('\r\n'),
      ).toHaveLength(1);
      expect(codeIn(await file(null))).toBe('UNAUTHENTICATED');
      expect(codeIn(await file(reporter, { document: '0'.repeat(64) }))).toBe('INVALID_INPUT');
      expect(codeIn(await file(reporter, { variables: { search: 'x'.repeat(201) } }))).toBe('INVALID_INPUT');
      expect(codeIn(await file(reporter, { columns: [{ heading: 'x', path: '__proto__', as: 'text' }] }))).toBe(
        'INVALID_INPUT',
      );
      expect(codeIn(await file(reporter, { format: 'exe' }))).toBe('INVALID_INPUT');
    });
  });
});
