import { randomBytes, randomUUID } from 'node:crypto';
import { Accounts, ActorResolver } from '@app/identity';
import { Actor, nodeId, Role } from '@app/kernel';
import { TestApi } from '../support/app';
import type { TestOrganisation, TestPerson, TestTree } from '../support/builders';

const ERASE = `mutation ($personId: ID!, $version: Int!, $reason: String!) { erasePerson(personId: $personId, version: $version, reason: $reason) { id } }`;
const PERSON = '{ id name email isDisabled version roles { id role organisation { id } validFrom validTo hasEnded } }';
const PEOPLE = `query ($first: Int, $after: String, $search: String, $organisationId: ID) {
  people(first: $first, after: $after, search: $search, organisationId: $organisationId) {
    edges { node ${PERSON} } pageInfo { hasNextPage endCursor } totalCount } }`;
const CREATE = `mutation ($input: CreatePersonInput!) { createPerson(input: $input) ${PERSON} }`;
const ASSIGN = `mutation ($input: AssignRoleInput!) { assignRole(input: $input) ${PERSON} }`;
const END = `mutation ($id: ID!, $lastDay: Date!) { endRole(id: $id, lastDay: $lastDay) ${PERSON} }`;
const LINK = 'mutation ($personId: ID!) { issueSignInLink(personId: $personId) { url expiresAt } }';
const DISABLE = `mutation ($id: ID!, $version: Int!, $reason: String!) {
  disablePerson(id: $id, version: $version, reason: $reason) ${PERSON} }`;
const ENABLE = `mutation ($id: ID!, $version: Int!) { enablePerson(id: $id, version: $version) ${PERSON} }`;
const RESET = 'mutation ($personId: ID!) { resetSecondFactor(personId: $personId) { id } }';
const WITH_LINK = 'mutation ($token: String!) { signInWithLink(token: $token) { viewer { person { name } } } }';
const WHO = '{ viewer { permissions roles { role } } }';

interface PersonNode {
  id: string;
  name: string;
  email: string | null;
  isDisabled: boolean;
  version: number;
  roles: {
    id: string;
    role: string;
    organisation: { id: string };
    validFrom: string;
    validTo: string | null;
    hasEnded: boolean;
  }[];
}
interface PeoplePage {
  people: { edges: { node: PersonNode }[]; pageInfo: { hasNextPage: boolean; endCursor: string }; totalCount: number };
}
interface Who {
  viewer: { permissions: string[]; roles: { role: string }[] } | null;
}

/** A line of a file of people. */
const row = (name: string, email: string, more: object = {}) => ({
  name,
  email,
  role: 'REPORTER',
  organisation: 'UBND xã',
  validFrom: '2024-01-01',
  ...more,
});

describe('people and roles', () => {
  let api: TestApi;
  let tree: TestTree;
  let commune: TestPerson;
  let department: TestPerson;

  beforeAll(async () => {
    api = await TestApi.start();
    tree = await api.given.tree();
    commune = await api.given.person(Role.Administrator, tree.commune, 'Quản trị xã');
    department = await api.given.person(Role.Administrator, tree.department, 'Quản trị Sở');
  });

  afterAll(() => api?.close());

  const create = async (by: TestPerson, at: TestOrganisation, change: object = {}): Promise<PersonNode> =>
    (await api.ok<{ createPerson: PersonNode }>(by, CREATE, { input: wish(at, change) })).createPerson;
  const roleAt = (
    person: TestPerson,
    at: TestOrganisation,
    role: Role,
    from = '2000-01-01',
    to: string | null = null,
  ) =>
    api.owner.query(
      `INSERT INTO role_assignment (key, person_key, organisation_key, role, valid_from, valid_to) VALUES (gen_random_uuid(), $1, $2, $3, $4, $5)`,
      [person.key, at.key, role, from, to],
    );

  const names = async (by: TestPerson, variables: object = {}) =>
    (await api.ok<PeoplePage>(by, PEOPLE, { first: 100, ...variables })).people.edges.map(({ node }) => node.name);

  const actorOf = async (person: TestPerson) =>
    (await api.app.get(ActorResolver).ofToken(person.cookie.split('=')[1]!, 'vi')) ?? Actor.anonymous('vi');

  describe('createPerson', () => {
    it('refuses the anonymous and people without the permission', async () => {
      expect(await api.refusal(null, CREATE, { input: wish(tree.school) })).toBe('UNAUTHENTICATED');
      const reporter = await api.given.person(Role.Reporter, tree.school);
      expect(await api.refusal(reporter, CREATE, { input: wish(tree.school) })).toBe('FORBIDDEN');
    });

    it('gives the first role within the reach, starting today', async () => {
      const person = await create(commune, tree.school);
      expect(person).toMatchObject({
        name: 'Trần Văn Bình',
        isDisabled: false,
        roles: [{ role: 'REPORTER', organisation: { id: tree.school.id }, validFrom: '2024-10-05', validTo: null }],
      });
    });

    it('refuses an organisation outside the reach as if it were not there', async () => {
      for (const place of [tree.siblingCommune, tree.district, tree.otherSchool]) {
        expect(await api.refusal(commune, CREATE, { input: wish(place) })).toBe('NOT_FOUND');
      }
    });

    it('reaches, from an education department, everything below the committee it acts for', async () => {
      expect(await api.refusal(department, CREATE, { input: wish(tree.school) })).toBeNull();
      expect(await api.refusal(department, CREATE, { input: wish(tree.otherSchool) })).toBe('NOT_FOUND');
    });

    it('refuses an address that somebody has, whatever its case', async () => {
      const { email } = await create(commune, tree.school);
      expect(await api.refusal(commune, CREATE, { input: wish(tree.school, { email: email!.toUpperCase() }) })).toBe(
        'EMAIL_IN_USE',
      );
    });

    it('refuses what is no address', async () => {
      expect(await api.refusal(commune, CREATE, { input: wish(tree.school, { email: 'không có' }) })).toBe(
        'INVALID_INPUT',
      );
    });

    it('keeps name and address out of every table in readable form', async () => {
      const { email } = await create(commune, tree.school, { name: 'Hoàng Thị Bí Mật' });
      const tables = await api.owner.query<{ name: string }[]>(
        `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
      );
      for (const { name } of tables) {
        const [found] = await api.owner.query<{ count: number }[]>(
          `SELECT count(*)::int AS count FROM "${name}" t WHERE t::text ILIKE '%Bí Mật%' OR t::text ILIKE $1`,
          [`%${email}%`],
        );
        expect({ name, count: found!.count }).toEqual({ name, count: 0 });
      }
    });

    it('makes one person of fifty requests with the same key', async () => {
      const variables = { input: wish(tree.school) };
      const headers = { 'Idempotency-Key': randomUUID() };
      const answers = await Promise.all(
        Array.from({ length: 50 }, () => api.run<{ createPerson: PersonNode }>(commune, CREATE, variables, headers)),
      );
      expect(new Set(answers.map(({ data }) => data.createPerson.id)).size).toBe(1);
    });
  });

  describe('roles', () => {
    it('count from their first day to their last, and not a day longer', async () => {
      const person = await api.given.person(Role.Reporter, tree.school);
      await roleAt(person, tree.school, Role.Auditor, '2024-10-04', '2024-10-05');
      const now = api.clock.now();
      const heldOn = async (day: string) => {
        api.clock.set(`${day}T05:00:00Z`);
        const session = await api.given.signIn(person.key);
        return (await api.ok<Who>(session, WHO)).viewer!.roles.map(({ role }) => role).toSorted();
      };
      expect(await heldOn('2024-10-03')).toEqual(['REPORTER']);
      expect(await heldOn('2024-10-04')).toEqual(['AUDITOR', 'REPORTER']);
      expect(await heldOn('2024-10-05')).toEqual(['AUDITOR', 'REPORTER']);
      expect(await heldOn('2024-10-06')).toEqual(['REPORTER']);
      api.clock.set(now);
    });

    it('begin and end at midnight in Vietnam', async () => {
      const person = await api.given.person(Role.Reporter, tree.school);
      await roleAt(person, tree.school, Role.Auditor, '2024-10-06');
      const now = api.clock.now();
      const isAuditorAt = async (instant: string) => {
        api.clock.set(instant);
        return (await api.ok<Who>(await api.given.signIn(person.key), WHO)).viewer!.roles.length === 2;
      };
      expect(await isAuditorAt('2024-10-05T16:59:59Z')).toBe(false);
      expect(await isAuditorAt('2024-10-05T17:00:00Z')).toBe(true);
      api.clock.set(now);
    });

    it('are assigned within the reach, once for the same days', async () => {
      const { id } = await create(commune, tree.school);
      const input = {
        personId: id,
        role: 'LEADER',
        organisationId: tree.commune.id,
        validFrom: '2024-10-01',
        validTo: '2024-12-31',
      };
      const { assignRole } = await api.ok<{ assignRole: PersonNode }>(commune, ASSIGN, { input });
      expect(assignRole.roles).toHaveLength(2);
      expect(await api.refusal(commune, ASSIGN, { input: { ...input, validFrom: '2024-12-31', validTo: null } })).toBe(
        'ROLE_OVERLAP',
      );
      expect(
        await api.refusal(commune, ASSIGN, { input: { ...input, validFrom: '2025-01-01', validTo: null } }),
      ).toBeNull();
      expect(await api.refusal(commune, ASSIGN, { input: { ...input, role: 'FINANCE', validTo: '2024-09-30' } })).toBe(
        'ROLE_DATES',
      );
      expect(await api.refusal(commune, ASSIGN, { input: { ...input, organisationId: tree.district.id } })).toBe(
        'NOT_FOUND',
      );
      expect(await api.refusal(null, ASSIGN, { input })).toBe('UNAUTHENTICATED');
    });

    it('are not given to people whom the administrator cannot see', async () => {
      const stranger = await api.given.person(Role.Reporter, tree.otherSchool);
      const input = { personId: stranger.id, role: 'REPORTER', organisationId: tree.school.id };
      expect(await api.refusal(commune, ASSIGN, { input })).toBe('NOT_FOUND');
    });

    it('that have ended say so', async () => {
      const former = await api.given.person(Role.Reporter, tree.school, 'Hồ Vai Trò Cũ');
      await roleAt(former, tree.school, Role.Officer, '2020-01-01', '2024-10-04');
      const { people } = await api.ok<PeoplePage>(commune, PEOPLE, { first: 100, search: 'Hồ Vai Trò Cũ' });
      const ended = people.edges[0]!.node.roles.map(({ role, hasEnded }) => [role, hasEnded]);
      expect(Object.fromEntries(ended)).toEqual({ REPORTER: false, OFFICER: true });
    });

    it('end with their last day, or at once when they were a mistake of today', async () => {
      const person = await create(commune, tree.school);
      const roleId = person.roles[0]!.id;
      const stranger = await api.given.person(Role.Administrator, tree.siblingCommune);
      expect(await api.refusal(stranger, END, { id: roleId, lastDay: '2024-10-31' })).toBe('NOT_FOUND');
      const { endRole } = await api.ok<{ endRole: PersonNode }>(commune, END, { id: roleId, lastDay: '2024-10-31' });
      expect(endRole.roles[0]).toMatchObject({ validTo: '2024-10-31', hasEnded: false });
      await api.ok(commune, END, { id: roleId, lastDay: '2024-10-04' });
      const [held] = await api.owner.query<{ revoked: boolean }[]>(
        `SELECT revoked_at IS NOT NULL AS revoked FROM role_assignment WHERE person_key = $1`,
        [personKeyOf(person.id)],
      );
      expect(held!.revoked).toBe(true);
      expect(await api.refusal(commune, END, { id: roleId, lastDay: '2024-10-31' })).toBe('NOT_FOUND');
    });

    it('end several at once, each as if alone', async () => {
      const END_ALL = `mutation ($input: EndRolesInput!) { endRoles(input: $input) { isWritten things { isDone code message } } }`;
      const people = [await create(commune, tree.school), await create(commune, tree.secondSchool)];
      const stranger = await api.given.person(Role.Reporter, tree.otherSchool);
      const [elsewhere] = await api.owner.query<{ key: string }[]>(
        'SELECT key FROM role_assignment WHERE person_key = $1',
        [stranger.key],
      );
      const roleIds = [...people.map(({ roles }) => roles[0]!.id), nodeId('RoleAssignment', elsewhere!.key)];
      const end = async (isRehearsal: boolean) =>
        (
          await api.ok<{ endRoles: { isWritten: boolean; things: { code: string | null }[] } }>(commune, END_ALL, {
            input: { roleIds, lastDay: '2024-10-31', isRehearsal },
          })
        ).endRoles;
      const codes = [{ code: null }, { code: null }, { code: 'NOT_FOUND' }];
      const lastDays = () =>
        api.owner.query(
          'SELECT valid_to FROM role_assignment WHERE person_key = ANY($1::uuid[]) AND valid_to IS NOT NULL',
          [people.map(({ id }) => personKeyOf(id))],
        );
      expect(await end(true)).toMatchObject({ isWritten: false, things: codes });
      expect(await lastDays()).toHaveLength(0);
      expect(await end(false)).toMatchObject({ isWritten: true, things: codes });
      expect(await lastDays()).toHaveLength(2);
      const input = { roleIds, lastDay: '2024-10-31', isRehearsal: true };
      expect(await api.refusal(null, END_ALL, { input })).toBe('UNAUTHENTICATED');
      expect(await api.refusal(stranger, END_ALL, { input })).toBe('FORBIDDEN');
    });

    it('are never ended by their own holder', async () => {
      const { people } = await api.ok<PeoplePage>(commune, PEOPLE, { search: 'Quản trị xã' });
      const own = people.edges[0]!.node.roles[0]!.id;
      expect(await api.refusal(commune, END, { id: own, lastDay: '2024-10-31' })).toBe('OWN_ROLE');
    });
  });

  describe('issueSignInLink', () => {
    it('makes a link that signs the person in', async () => {
      const person = await create(commune, tree.school, { name: 'Người mới' });
      const { issueSignInLink } = await api.ok<{ issueSignInLink: { url: string } }>(commune, LINK, {
        personId: person.id,
      });
      const token = issueSignInLink.url.split('token=')[1];
      expect(issueSignInLink.url).toMatch(/^http:\/\/127\.0\.0\.1:3000\/#\/sign-in\?token=[\w-]{43}$/);
      expect(await api.ok(null, WITH_LINK, { token })).toEqual({
        signInWithLink: { viewer: { person: { name: 'Người mới' } } },
      });
    });

    it('replaces the link when the request is repeated, and stores no token', async () => {
      const person = await create(commune, tree.school);
      const headers = { 'Idempotency-Key': randomUUID() };
      const issue = async () => {
        const answer = await api.run<{ issueSignInLink: { url: string } }>(
          commune,
          LINK,
          { personId: person.id },
          headers,
        );
        return answer.data.issueSignInLink.url.split('token=')[1]!;
      };
      const tokens = [await issue(), await issue(), await issue()];
      expect(await api.refusal(null, WITH_LINK, { token: tokens[0] })).toBe('LINK_INVALID');
      expect(await api.refusal(null, WITH_LINK, { token: tokens[1] })).toBe('LINK_INVALID');
      expect(await api.refusal(null, WITH_LINK, { token: tokens[2] })).toBeNull();
      const rows = await api.owner.query<{ row: string }[]>(
        'SELECT k::text AS row FROM idempotency_key k WHERE key = $1',
        [headers['Idempotency-Key']],
      );
      for (const token of tokens) expect(rows[0]!.row).not.toContain(token);
    });

    it('refuses for people outside the reach, and for people who are more elsewhere than here', async () => {
      const stranger = await api.given.person(Role.Reporter, tree.otherSchool);
      expect(await api.refusal(commune, LINK, { personId: stranger.id })).toBe('NOT_FOUND');
      const both = await api.given.person(Role.Reporter, tree.school);
      await roleAt(both, tree.province, Role.Leader);
      expect(await api.refusal(commune, LINK, { personId: both.id })).toBe('PERSON_BEYOND_REACH');
      expect(await api.refusal(commune, RESET, { personId: both.id })).toBe('PERSON_BEYOND_REACH');
      expect(await api.refusal(commune, DISABLE, { id: both.id, version: 1, reason: 'thử' })).toBe(
        'PERSON_BEYOND_REACH',
      );
      expect(await api.refusal(department, LINK, { personId: both.id })).toBeNull();
      expect(await api.refusal(null, LINK, { personId: both.id })).toBe('UNAUTHENTICATED');
    });
  });

  describe('importPeople', () => {
    const IMPORT = `mutation ($input: ImportPeopleInput!) {
      importPeople(input: $input) { isWritten rows faults { row field code twinId } } }`;
    interface Imported {
      importPeople: {
        isWritten: boolean;
        rows: number;
        faults: { row: number; field: string | null; code: string; twinId: string | null }[];
      };
    }
    const imported = async (rows: object[], isRehearsal = false) =>
      (await api.ok<Imported>(commune, IMPORT, { input: { rows, isRehearsal } })).importPeople;

    it('writes all people with their roles and days, and one person for an address in several rows', async () => {
      const rows = [
        row('Lò Thị Nhập', 'nhap@example.invalid', { validTo: '2025-12-31' }),
        row('Lò Thị Nhập', 'NHAP@example.invalid', { organisation: 'truong tieu hoc so 1', role: 'LEADER' }),
        row('Vàng A Nhập', 'khac@example.invalid'),
      ];
      expect(await imported(rows, true)).toEqual({ isWritten: false, rows: 3, faults: [] });
      expect(await names(commune, { search: 'Nhập' })).toEqual([]);
      expect(await imported(rows)).toEqual({ isWritten: true, rows: 3, faults: [] });
      const { people } = await api.ok<PeoplePage>(commune, PEOPLE, { search: 'nhap@example.invalid' });
      const roles = people.edges.flatMap(({ node }) => node.roles.map(({ role, validTo }) => `${role} ${validTo}`));
      expect(roles.toSorted()).toEqual(['LEADER null', 'REPORTER 2025-12-31']);
    });

    it('tells every row that is wrong, and writes none', async () => {
      await imported([row('Có Rồi', 'co.roi@example.invalid')]);
      const elsewhere = await api.given.person(Role.Administrator, tree.otherProvince);
      await create(elsewhere, tree.otherProvince, { email: 'noi.khac.co@example.invalid' });
      const { isWritten, faults } = await imported([
        row('Đúng', 'dung@example.invalid'),
        row('Trùng', 'Co.Roi@example.invalid'),
        row('Trùng Nơi Khác', 'noi.khac.co@example.invalid'),
        row('Nơi Khác', 'noi.khac@example.invalid', { organisation: 'UBND TP khác' }),
        row('Ngược Ngày', 'nguoc@example.invalid', { validTo: '2023-01-01' }),
      ]);
      const { people: twins } = await api.ok<PeoplePage>(commune, PEOPLE, { search: 'co.roi@example.invalid' });
      expect([isWritten, faults]).toEqual([
        false,
        [
          { row: 1, field: 'email', code: 'EMAIL_IN_USE', twinId: twins.edges[0]!.node.id },
          // Out of reach: that the address is taken is said, not by whom.
          { row: 2, field: 'email', code: 'EMAIL_IN_USE', twinId: null },
          { row: 3, field: 'organisation', code: 'IMPORT_PARENT_UNKNOWN', twinId: null },
          { row: 4, field: 'validTo', code: 'ROLE_DATES', twinId: null },
        ],
      ]);
      expect(await names(commune, { search: 'dung@example.invalid' })).toEqual([]);
    });

    it('is refused to anonymous callers and without the right', async () => {
      const input = { rows: [row('Ai', 'ai@example.invalid')], isRehearsal: true };
      expect(await api.refusal(null, IMPORT, { input })).toBe('UNAUTHENTICATED');
      expect(await api.refusal(await api.given.person(Role.Officer, tree.department), IMPORT, { input })).toBe(
        'FORBIDDEN',
      );
    });
  });

  describe('disablePerson', () => {
    it('locks a person out at once and for good, until enabled again', async () => {
      const person = await api.given.person(Role.Reporter, tree.school);
      const { disablePerson } = await api.ok<{ disablePerson: PersonNode }>(commune, DISABLE, {
        id: person.id,
        version: 1,
        reason: 'Đã nghỉ việc',
      });
      expect(disablePerson).toMatchObject({ isDisabled: true, version: 2 });
      expect((await api.ok<Who>(person, WHO)).viewer).toBeNull();
      expect(await api.refusal(commune, LINK, { personId: person.id })).toBe('PERSON_DISABLED');
      expect(await api.refusal(commune, ENABLE, { id: person.id, version: 1 })).toBe('VERSION_CONFLICT');
      expect(await api.refusal(commune, ENABLE, { id: person.id, version: 2 })).toBeNull();
      expect((await api.ok<Who>(person, WHO)).viewer).toBeNull();
      expect((await api.ok<Who>(await api.given.signIn(person.key), WHO)).viewer).not.toBeNull();
    });

    it('asks for a reason, which the trail keeps', async () => {
      const { id, key } = await api.given.person(Role.Reporter, tree.school);
      expect(await api.refusal(commune, DISABLE, { id, version: 1, reason: ' ' })).toBe('INVALID_INPUT');
      await api.ok(commune, DISABLE, { id, version: 1, reason: 'Chuyển công tác' });
      const [told] = await api.owner.query<{ reason: string }[]>(
        `SELECT reason FROM audit_event WHERE action = 'person.disabled' AND subject_key = $1`,
        [key],
      );
      expect(told).toEqual({ reason: 'Chuyển công tác' });
    });

    it('refuses for oneself', async () => {
      expect(await api.refusal(commune, DISABLE, { id: commune.id, version: 1, reason: 'thử' })).toBe('OWN_ACCOUNT');
    });
  });

  describe('people', () => {
    it('refuses the anonymous and people without the permission', async () => {
      expect(await api.refusal(null, PEOPLE)).toBe('UNAUTHENTICATED');
      expect(await api.refusal(await api.given.person(Role.Officer, tree.department), PEOPLE)).toBe('FORBIDDEN');
    });

    it('lists people by given name or address, from page to page, and turned round', async () => {
      const place = await api.given.organisation({
        kind: 'primary_school' as never,
        parent: tree.commune,
        name: 'Trường xếp tên',
      });
      const manager = await api.given.person(Role.Administrator, place, 'Cù Xếp');
      for (const name of ['Vàng A Bình', 'Lò Thị An', 'Nguyễn Văn Ánh'])
        await api.given.person(Role.Reporter, place, name);
      const SORTED = `query ($after: String, $descending: Boolean, $sort: PersonSort) { people(first: 2, after: $after, sort: $sort, descending: $descending) {
        edges { node { name } } pageInfo { hasNextPage endCursor } totalCount } }`;
      interface Sorted {
        people: {
          edges: { node: { name: string } }[];
          pageInfo: { hasNextPage: boolean; endCursor: string | null };
          totalCount: number;
        };
      }
      const sorted = async (more: object) => {
        const found: string[] = [];
        for (let after: string | null = null; ;) {
          const { people }: Sorted = await api.ok<Sorted>(manager, SORTED, { ...more, after });
          found.push(...people.edges.map(({ node }) => node.name));
          expect(people.totalCount).toBe(4);
          if (!people.pageInfo.hasNextPage) return found;
          after = people.pageInfo.endCursor;
        }
      };
      const byName = ['Lò Thị An', 'Nguyễn Văn Ánh', 'Vàng A Bình', 'Cù Xếp'];
      expect(await sorted({ sort: 'NAME' })).toEqual(byName);
      expect(await sorted({ sort: 'NAME', descending: true })).toEqual(byName.toReversed());
      expect((await sorted({ sort: 'EMAIL' })).toSorted()).toEqual(byName.toSorted());
      expect((await sorted({ sort: 'ENROLLED_AT', descending: true }))[0]).toBe('Nguyễn Văn Ánh');
    });

    it('lists whoever holds a role within the reach, and nobody else', async () => {
      const alone = await api.given.person(Role.Administrator, tree.siblingCommune, 'Một mình');
      await api.given.person(Role.Reporter, tree.otherSchool, 'Người tỉnh khác');
      expect(await names(alone)).not.toContain('Người tỉnh khác');
      expect(await names(alone)).toContain('Một mình');
      expect(await names(commune)).not.toContain('Một mình');
      expect(await names(department)).toEqual(expect.arrayContaining(['Một mình', 'Quản trị xã']));
      expect(await names(department, { organisationId: tree.siblingCommune.id })).toContain('Một mình');
      expect(await names(department, { organisationId: tree.siblingCommune.id })).not.toContain('Quản trị xã');
      expect(await names(commune, { organisationId: tree.otherProvince.id })).toEqual([]);
    });

    it('finds by name without diacritics, and by address', async () => {
      const person = await create(commune, tree.school, {
        name: 'Đặng Thị Hường',
        email: 'huong.dang@example.invalid',
      });
      expect(await names(commune, { search: 'dang thi huong' })).toEqual([person.name]);
      expect(await names(commune, { search: 'HUONG.DANG@' })).toEqual([person.name]);
      expect(await names(commune, { search: 'không có ai' })).toEqual([]);
    });

    it('shows roles within the reach only', async () => {
      const both = await api.given.person(Role.Reporter, tree.school, 'Hai vai trò');
      await roleAt(both, tree.province, Role.Leader);
      const seen = async (by: TestPerson) =>
        (await api.ok<PeoplePage>(by, PEOPLE, { search: 'hai vai tro' })).people.edges[0]!.node.roles.map(
          ({ role }) => role,
        ).toSorted();
      expect(await seen(commune)).toEqual(['REPORTER']);
      expect(await seen(department)).toEqual(['LEADER', 'REPORTER']);
    });

    it('walks page by page, with as many statements for twenty people as for one', async () => {
      const place = await api.given.organisation({ kind: 'primary_school' as never, parent: tree.otherProvince });
      const administrator = await api.given.person(Role.Administrator, place);
      for (let at = 0; at < 20; at++) await api.given.person(Role.Reporter, place);
      // What lies below the unit is known from then on.
      await api.ok(administrator, PEOPLE, { first: 1 });
      const forOne = await api.statements(() => api.ok(administrator, PEOPLE, { first: 1 }));
      const forTwenty = await api.statements(() => api.ok(administrator, PEOPLE, { first: 20 }));
      expect(forTwenty).toBe(forOne);
      const first = (await api.ok<PeoplePage>(administrator, PEOPLE, { first: 15 })).people;
      const second = (await api.ok<PeoplePage>(administrator, PEOPLE, { first: 15, after: first.pageInfo.endCursor }))
        .people;
      expect(first.totalCount).toBe(21);
      expect(second.edges).toHaveLength(6);
      expect(new Set([...first.edges, ...second.edges].map(({ node }) => node.id)).size).toBe(21);
    });
  });

  describe('erasing', () => {
    it('leaves nothing of name, address and access, and keeps what was done', async () => {
      const person = await api.given.person(Role.Reporter, tree.school, 'Người được xoá');
      await api.ok(commune, ERASE, { personId: person.id, version: 1, reason: 'theo yêu cầu' });
      expect((await api.ok<Who>(person, WHO)).viewer).toBeNull();
      const { people } = await api.ok<PeoplePage>(commune, PEOPLE, { first: 100 });
      const erased = people.edges.find(({ node }) => node.id === person.id)!.node;
      expect(erased).toMatchObject({ name: '—', email: null, isDisabled: true });
      expect(await api.refusal(commune, ENABLE, { id: person.id, version: erased.version })).toBe('VERSION_CONFLICT');
    });
  });

  describe('what an actor reaches', () => {
    it('is the organisation and, for a specialised body, the committee it acts for', async () => {
      const actor = await actorOf(department);
      expect(actor.grants).toEqual([
        {
          role: Role.Administrator,
          delegation: null,
          organisationKeys: [tree.department.key, tree.province.key],
          keptKeys: [tree.department.key, tree.province.key],
          roots: [tree.department.path, tree.province.path],
        },
      ]);
    });

    it('is, as scopes, every unit below, of any time; everything for the Government; nothing without a role', async () => {
      const contains = async (scopes: string, scope: number) =>
        (
          await api.owner.query<{ found: boolean }[]>('SELECT $1::int4multirange @> $2::int AS found', [scopes, scope])
        )[0]!.found;
      const [ofDepartment, ofCommune] = [await actorOf(department), await actorOf(commune)];
      expect(await contains(ofDepartment.scopes, tree.commune.scopeId)).toBe(true);
      expect(await contains(ofDepartment.scopes, tree.district.scopeId)).toBe(true);
      expect(await contains(ofDepartment.scopes, tree.otherProvince.scopeId)).toBe(false);
      expect(await contains(ofCommune.scopes, tree.commune.scopeId)).toBe(true);
      expect(await contains(ofCommune.scopes, tree.siblingCommune.scopeId)).toBe(false);
      expect((await actorOf(await api.given.person(Role.Auditor, tree.government))).scopes).toBe('{(,)}');
      const former = await api.given.person(Role.Reporter, tree.school);
      await api.owner.query(`UPDATE role_assignment SET valid_to = '2020-01-01' WHERE person_key = $1`, [former.key]);
      expect(await actorOf(former)).toMatchObject({ grants: [], scopes: '{}' });
    });

    it('holds the units that were merged into a province of today, with everything that lay below them', async () => {
      const daNang = await api.given.organisation({
        kind: 'peoples_committee' as never,
        parent: tree.government,
        scopeId: await api.given.unit('48', '2026-01-01'),
      });
      const { scopes } = await actorOf(await api.given.person(Role.Auditor, daNang));
      // Quảng Nam (49) and its Tam Kỳ city (502) went into Đà Nẵng on 2025-07-01; Hải Phòng did not.
      for (const [code, isHeld] of [
        ['49', true],
        ['502', true],
        ['31', false],
      ] as const) {
        const [row] = await api.owner.query<{ held: boolean }[]>('SELECT $1::int4multirange @> $2::int AS held', [
          scopes,
          await api.given.unit(code, '2024-10-01'),
        ]);
        expect([code, row!.held]).toEqual([code, isHeld]);
      }
    });

    it('holds a unit from the moment that it is imported, and what was merged since', async () => {
      const reaches = async (scope: number) => {
        const { scopes } = await actorOf(commune);
        const [row] = await api.owner.query<{ held: boolean }[]>('SELECT $1::int4multirange @> $2::int AS held', [
          scopes,
          scope,
        ]);
        return row!.held;
      };
      const [imported, merged] = [999_001, await api.given.unit('31', '2024-10-01')];
      expect([await reaches(imported), await reaches(merged)]).toEqual([false, false]);
      await api.owner.query(
        `INSERT INTO administrative_unit (key, code, valid_from, level) VALUES ($1, '99991', '2024-10-01', 'commune')`,
        [imported],
      );
      await api.owner.query(
        `INSERT INTO administrative_unit_period (unit_key, valid_from, name, search_name, kind, parent_key, path)
         SELECT $1::int, '2024-10-01', 'Xã mới', 'xa moi', 'xã', unit_key, path || $1 || '.'
         FROM administrative_unit_period WHERE unit_key = $2 ORDER BY valid_from DESC LIMIT 1`,
        [imported, tree.commune.scopeId],
      );
      expect([await reaches(imported), await reaches(merged)]).toEqual([true, false]);
      await api.owner.query(
        `INSERT INTO administrative_unit_succession (predecessor_key, successor_key, "on", extent) VALUES ($1, $2, '2024-10-01', 'part')`,
        [merged, tree.commune.scopeId],
      );
      expect(await reaches(merged)).toBe(true);
    });

    it('is nothing at an organisation that has been closed', async () => {
      const closed = await api.given.organisation({
        kind: 'primary_school' as never,
        parent: tree.commune,
        validTo: '2024-10-04',
      });
      expect((await actorOf(await api.given.person(Role.Reporter, closed))).grants).toEqual([]);
    });

    it('is noted as used at most every five minutes', async () => {
      const person = await api.given.person(Role.Reporter, tree.school);
      const lastSeen = async () =>
        (
          await api.owner.query<{ at: Date }[]>('SELECT last_seen_at AS at FROM person_session WHERE key = $1', [
            person.sessionKey,
          ])
        )[0]!.at.getTime();
      const start = api.clock.now();
      api.clock.set(new Date(start.getTime() + 4 * 60_000));
      await actorOf(person);
      expect(await lastSeen()).toBe(start.getTime());
      api.clock.set(new Date(start.getTime() + 6 * 60_000));
      await actorOf(person);
      expect(await lastSeen()).toBe(start.getTime() + 6 * 60_000);
      api.clock.set(start);
    });
  });

  it('records who gave which role to whom, without a name', async () => {
    const { id } = await create(commune, tree.school, { name: 'Không tên trong nhật ký' });
    const events = await api.owner.query<object[]>(
      `SELECT action, actor_id AS "actorId", scope_id AS "scopeId", path FROM audit_event
       WHERE subject_type = 'Person' AND subject_key = $1 ORDER BY key`,
      [personKeyOf(id)],
    );
    const { path, scopeId } = tree.school;
    expect(events).toEqual([
      { action: 'person.created', actorId: commune.key, scopeId: null, path },
      { action: 'role.assigned', actorId: commune.key, scopeId, path },
    ]);
  });

  it('records what administrators do to an account where the person works, and what people do with their own nowhere', async () => {
    const { id } = await create(commune, tree.school);
    await api.ok(commune, LINK, { personId: id });
    await api.ok(commune, RESET, { personId: id });
    const person = await api.given.signIn(personKeyOf(id));
    await api.ok(person, 'mutation { signOut }');
    const events = await api.owner.query<{ action: string; path: string | null }[]>(
      `SELECT action, path FROM audit_event WHERE subject_type = 'Person' AND subject_key = $1 ORDER BY key`,
      [person.key],
    );
    const { path } = tree.school;
    expect(events.slice(2)).toEqual([
      { action: 'signInLink.issued', path },
      { action: 'person.totpRemoved', path },
      { action: 'session.ended', path: null },
    ]);
  });

  it('enrols people with several roles for the programme itself', async () => {
    const people = api.app.get(Accounts);
    const email = address();
    const key = await people.enrol(Actor.system(), { name: 'Người mẫu', email, isDemo: true }, [
      { role: Role.Reporter, organisationKey: tree.school.key },
      { role: Role.Leader, organisationKey: tree.commune.key, validFrom: '2024-01-01' },
    ]);
    expect(await people.findByEmail(email)).toBe(key);
    const { viewer } = await api.ok<Who>(await api.given.signIn(key), WHO);
    expect(viewer!.roles.map(({ role }) => role).toSorted()).toEqual(['LEADER', 'REPORTER']);
  });
});

const address = () => `${randomBytes(6).toString('hex')}@example.invalid`;

const personKeyOf = (id: string): string => Buffer.from(id, 'base64url').toString().split(':').at(-1)!;

const wish = (at: TestOrganisation, change: object = {}) => ({
  name: 'Trần Văn Bình',
  email: address(),
  role: 'REPORTER',
  organisationId: at.id,
  ...change,
});
