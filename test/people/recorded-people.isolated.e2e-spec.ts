import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Actor, Role, Transactions } from '@app/kernel';
import {
  Address,
  BankAccount,
  ErasePerson,
  lastOf,
  Name,
  personalField,
  personalLookup,
  PersonFollowers,
  PersonVault,
  Photo,
  RecordPeople,
} from '@app/people';
import { TestApi } from '../support/app';
import type { TestOrganisation, TestPerson, TestTree } from '../support/builders';
import { download } from '../support/downloads';

/** A field that a library above brings along, with a purpose of its own to find by. */
const SampleCard = personalField('sample_card', {
  purpose: { vi: 'thẻ mẫu', en: 'A card of the sample.' },
  mask: lastOf(2),
});
const CARDS = personalLookup('sample_cards', SampleCard);

const CONSENT = '{ id purpose textVersion givenOn withdrawnOn evidence }';
const PERSON = `{ id name email isErased version organisation { id } data { field text isMasked } consents ${CONSENT} }`;
const ONE = `query ($id: ID!) { person(id: $id) ${PERSON} }`;
const LIST = `query ($first: Int, $after: String, $organisationId: ID, $field: PersonalField, $text: String) {
  recordedPeople(first: $first, after: $after, organisationId: $organisationId, field: $field, text: $text) {
    edges { node ${PERSON} } pageInfo { hasNextPage endCursor } totalCount } }`;
const RECORD = `mutation ($input: RecordPersonInput!) { recordPerson(input: $input) ${PERSON} }`;
const CORRECT = `mutation ($input: CorrectPersonInput!) { correctPerson(input: $input) ${PERSON} }`;
const SHOW = `mutation ($personId: ID!, $field: PersonalField!, $reason: String!) {
  showPersonalDatum(personId: $personId, field: $field, reason: $reason) }`;
const ERASE = `mutation ($personId: ID!, $version: Int!, $reason: String!) {
  erasePerson(personId: $personId, version: $version, reason: $reason) ${PERSON} }`;
const AGREE = `mutation ($input: RecordConsentInput!) { recordConsent(input: $input) ${CONSENT} }`;
const WITHDRAW = `mutation ($id: ID!, $withdrawnOn: Date) { withdrawConsent(id: $id, withdrawnOn: $withdrawnOn) ${CONSENT} }`;

interface ConsentNode {
  id: string;
  withdrawnOn: string | null;
}
interface PersonNode {
  id: string;
  name: string;
  email: string | null;
  isErased: boolean;
  version: number;
  organisation: { id: string } | null;
  data: { field: string; text: string; isMasked: boolean }[];
  consents: ConsentNode[];
}
interface Page {
  recordedPeople: { edges: { node: PersonNode }[]; pageInfo: { endCursor: string }; totalCount: number };
}

const TAM = [
  { field: 'NAME', text: 'Lê Văn Tám' },
  { field: 'NATIONAL_ID', text: '001 099 012 345' },
  { field: 'PHONE', text: '+84 912 345 678' },
  { field: 'EMAIL', text: 'tam@example.invalid' },
  { field: 'BIRTH_DATE', text: '1999-04-30' },
];

/** As those see him who answer for him. */
const TAM_AT_SIGHT = [
  { field: 'BIRTH_DATE', text: '1999', isMasked: true },
  { field: 'EMAIL', text: 'tam@example.invalid', isMasked: false },
  { field: 'NAME', text: 'Lê Văn Tám', isMasked: false },
  { field: 'NATIONAL_ID', text: '•••345', isMasked: true },
  { field: 'PHONE', text: '•••678', isMasked: true },
];

describe('people who have no account', () => {
  let api: TestApi;
  let tree: TestTree;
  let officer: TestPerson;
  let leader: TestPerson;
  let administrator: TestPerson;
  let stranger: TestPerson;

  beforeAll(async () => {
    api = await TestApi.start();
    tree = await api.given.tree();
    officer = await api.given.person(Role.Officer, tree.commune);
    leader = await api.given.person(Role.Leader, tree.commune);
    administrator = await api.given.person(Role.Administrator, tree.province);
    stranger = await api.given.person(Role.Officer, tree.siblingCommune);
  });
  afterAll(() => api?.close());

  const record = async (by: TestPerson, at: TestOrganisation, data: object[] = TAM): Promise<PersonNode> =>
    (await api.ok<{ recordPerson: PersonNode }>(by, RECORD, { input: { organisationId: at.id, data } })).recordPerson;
  const read = async (by: TestPerson, { id }: { id: string }): Promise<PersonNode> =>
    (await api.ok<{ person: PersonNode }>(by, ONE, { id })).person;
  const refused = (data: object[]) => api.refusal(officer, RECORD, { input: { organisationId: tree.school.id, data } });
  const list = async (by: TestPerson, variables: object): Promise<PersonNode[]> =>
    (await api.ok<Page>(by, LIST, { first: 100, ...variables })).recordedPeople.edges.map(({ node }) => node);
  const refusedToFind = (field: string, text: string) => api.refusal(officer, LIST, { field, text });
  const found = async (by: TestPerson, field: string, text: string) =>
    (await list(by, { field, text })).map(({ id }) => id);
  const trailOf = ({ id }: { id: string }) =>
    api.owner.query<{ action: string; path: string; after: object; reason: string | null; text: string }[]>(
      `SELECT action, path, after, reason, e::text AS text FROM audit_event AS e
       WHERE subject_type = 'Person' AND subject_key = $1 ORDER BY key`,
      [keyOf(id)],
    );

  describe('recordPerson', () => {
    it('refuses the anonymous, those without the permission, and organisations out of reach', async () => {
      const input = { organisationId: tree.school.id, data: TAM };
      expect(await api.refusal(null, RECORD, { input })).toBe('UNAUTHENTICATED');
      expect(await api.refusal(leader, RECORD, { input })).toBe('FORBIDDEN');
      expect(await api.refusal(stranger, RECORD, { input })).toBe('NOT_FOUND');
    });

    it('keeps what is known, where it was recorded, and says in the trail which fields alone', async () => {
      const person = await record(officer, tree.school);
      expect(person).toMatchObject({
        name: 'Lê Văn Tám',
        organisation: { id: tree.school.id },
        version: 1,
        consents: [],
      });
      expect(person.data).toEqual(TAM_AT_SIGHT);
      expect(await trailOf(person)).toMatchObject([
        {
          action: 'person.recorded',
          path: tree.school.path,
          after: { fields: ['name', 'national_id', 'phone', 'email', 'birth_date'] },
        },
      ]);
    });

    it('refuses what has no name, or not the form of its field', async () => {
      expect(await refused([{ field: 'PHONE', text: '0912345678' }])).toBe('PERSON_NEEDS_NAME');
      expect(await refused([...TAM, { field: 'BIRTH_DATE', text: '2000-01-01' }])).toBe('PERSONAL_FIELD_TWICE');
      expect(
        await refused([
          { field: 'NAME', text: 'A' },
          { field: 'NATIONAL_ID', text: '12' },
        ]),
      ).toBe('PERSONAL_FIELD_INVALID');
    });

    it('signs nobody in: there is no account', async () => {
      const { id } = await record(officer, tree.school);
      const link = 'mutation ($personId: ID!) { issueSignInLink(personId: $personId) { url } }';
      expect(await api.refusal(administrator, link, { personId: id })).toBe('NOT_FOUND');
      const [row] = await api.owner.query<{ count: number }[]>(
        'SELECT count(*)::int AS count FROM person_account WHERE person_key = $1',
        [keyOf(id)],
      );
      expect(row!.count).toBe(0);
    });
  });

  describe('finding and reading', () => {
    it('refuses the anonymous, those without the permission, and people out of reach', async () => {
      const person = await record(officer, tree.commune);
      const reporter = await api.given.person(Role.Reporter, tree.commune);
      for (const [query, variables] of [
        [ONE, { id: person.id }],
        [LIST, {}],
      ] as const) {
        expect(await api.refusal(null, query, variables)).toBe('UNAUTHENTICATED');
        expect(await api.refusal(reporter, query, variables)).toBe('FORBIDDEN');
      }
      expect(await api.refusal(stranger, ONE, { id: person.id })).toBe('NOT_FOUND');
      expect((await list(stranger, {})).map(({ id }) => id)).not.toContain(person.id);
    });

    it('shows the address to those who answer for people, and less to who only reads; numbers to nobody', async () => {
      const person = await record(officer, tree.commune);
      expect(await read(officer, person)).toMatchObject({ email: 'tam@example.invalid', data: TAM_AT_SIGHT });
      const seen = await read(leader, person);
      expect(seen).toMatchObject({ name: 'Lê Văn Tám', email: 't•••@example.invalid' });
      expect(seen.data).toEqual([
        { field: 'BIRTH_DATE', text: '1999', isMasked: true },
        { field: 'EMAIL', text: 't•••@example.invalid', isMasked: true },
        { field: 'NAME', text: 'Lê Văn Tám', isMasked: false },
        { field: 'NATIONAL_ID', text: '•••345', isMasked: true },
        { field: 'PHONE', text: '•••678', isMasked: true },
      ]);
      expect((await list(leader, {})).find(({ id }) => id === person.id)?.email).toBe('t•••@example.invalid');
    });

    it('tells a thing whole to those who answer for people, one at a time, and says in the trail who looked and why', async () => {
      const person = await record(officer, tree.commune);
      const asked = { personId: person.id, field: 'NATIONAL_ID', reason: 'Đối chiếu hồ sơ' };
      expect(await api.refusal(null, SHOW, asked)).toBe('UNAUTHENTICATED');
      expect(await api.refusal(leader, SHOW, asked)).toBe('FORBIDDEN');
      expect(await api.refusal(stranger, SHOW, asked)).toBe('NOT_FOUND');
      expect(await api.refusal(officer, SHOW, { ...asked, field: 'ADDRESS' })).toBe('PERSONAL_FIELD_UNKNOWN');
      expect((await trailOf(person)).map(({ action }) => action)).toEqual(['person.recorded']);
      expect(await api.ok(officer, SHOW, asked)).toEqual({ showPersonalDatum: '001099012345' });
      expect((await trailOf(person)).at(-1)).toMatchObject({
        action: 'person.datumShown',
        path: tree.commune.path,
        after: { field: 'national_id' },
      });
      const kept = await api.owner.query<unknown[]>(
        `SELECT 1 FROM idempotency_key WHERE response::text LIKE '%001099012345%'`,
      );
      expect(kept).toEqual([]);
    });

    it('finds by the whole value, however it is typed, within reach alone', async () => {
      const data = [
        { field: 'NAME', text: 'Trần Thị Tìm' },
        { field: 'NATIONAL_ID', text: '079088000111' },
        { field: 'PHONE', text: '0987 000 111' },
      ];
      const { id } = await record(officer, tree.school, data);
      expect(await found(officer, 'NATIONAL_ID', '079 088 000 111')).toEqual([id]);
      expect(await found(officer, 'PHONE', '+84987000111')).toEqual([id]);
      // What is masked for somebody would be guessed by searching.
      expect(await found(leader, 'PHONE', '+84987000111')).toEqual([]);
      expect(await found(leader, 'NAME', 'Trần Thị Tìm')).toEqual([id]);
      expect(await found(officer, 'NAME', ' trần thị  TÌM')).toEqual([id]);
      expect(await found(officer, 'NATIONAL_ID', '079088000112')).toEqual([]);
      expect(await found(stranger, 'NATIONAL_ID', '079088000111')).toEqual([]);
      expect(await api.refusal(officer, LIST, { field: 'ADDRESS', text: 'x' })).toBe('PEOPLE_NOT_FOUND_BY_FIELD');
      expect(await api.refusal(officer, LIST, { field: 'PHONE' })).toBe('PEOPLE_NOT_FOUND_BY_FIELD');
    });

    it('walks page by page, with as many statements for twenty people as for one', async () => {
      const place = await api.given.organisation({ kind: 'primary_school' as never, parent: tree.commune });
      for (let at = 0; at < 21; at++) await api.given.recordedPerson(place);
      const page = (first: number, after?: string) =>
        api.ok<Page>(officer, LIST, { first, after, organisationId: place.id });
      const forOne = await api.statements(() => page(1));
      expect(await api.statements(() => page(20))).toBe(forOne);
      const first = (await page(15)).recordedPeople;
      const second = (await page(15, first.pageInfo.endCursor)).recordedPeople;
      expect([first.totalCount, first.edges.length, second.edges.length]).toEqual([21, 15, 6]);
    });
  });

  it('takes fields that a library above declares, with their mask and their own way to be found', async () => {
    const data = [
      { field: 'NAME', text: 'Có Thẻ' },
      { field: 'SAMPLE_CARD', text: 'AB-1234' },
    ];
    const person = await record(officer, tree.commune, data);
    expect((await read(leader, person)).data).toContainEqual({ field: 'SAMPLE_CARD', text: '•••34', isMasked: true });
    expect(await refusedToFind('SAMPLE_CARD', 'AB-1234')).toBe('PEOPLE_NOT_FOUND_BY_FIELD');
    const found = await api.owner.query<{ key: string }[]>(
      'SELECT person_key AS key FROM person_digest WHERE lookup = $1 AND digest = $2',
      [CARDS.name, api.app.get(PersonVault).kept(CARDS, 'AB-1234')],
    );
    expect(found).toEqual([{ key: keyOf(person.id) }]);
  });

  describe('correctPerson', () => {
    it('refuses the anonymous, those without the permission, people out of reach, and a version that is past', async () => {
      const { id } = await record(officer, tree.commune);
      const input = { personId: id, version: 1, data: [] };
      expect(await api.refusal(null, CORRECT, { input })).toBe('UNAUTHENTICATED');
      expect(await api.refusal(leader, CORRECT, { input })).toBe('FORBIDDEN');
      expect(await api.refusal(stranger, CORRECT, { input })).toBe('NOT_FOUND');
      expect(await api.refusal(officer, CORRECT, { input: { ...input, version: 2 } })).toBe('VERSION_CONFLICT');
    });

    it('changes what is told, removes what is empty, and finds by the new value only', async () => {
      const person = await record(officer, tree.commune, [
        { field: 'NAME', text: 'Hồ Sửa' },
        { field: 'NATIONAL_ID', text: '111122223333' },
        { field: 'ADDRESS', text: 'Số 1' },
      ]);
      const data = [
        { field: 'NATIONAL_ID', text: '111122224444' },
        { field: 'ADDRESS', text: '' },
      ];
      const { correctPerson } = await api.ok<{ correctPerson: PersonNode }>(officer, CORRECT, {
        input: { personId: person.id, version: 1, data },
      });
      expect(correctPerson.version).toBe(2);
      expect(correctPerson.data.map(({ field, text }) => [field, text])).toEqual([
        ['NAME', 'Hồ Sửa'],
        ['NATIONAL_ID', '•••444'],
      ]);
      expect(await list(officer, { field: 'NATIONAL_ID', text: '111122223333' })).toEqual([]);
      expect(await list(officer, { field: 'NATIONAL_ID', text: '111122224444' })).toHaveLength(1);
      const trail = await trailOf(person);
      expect(trail[1]).toMatchObject({ action: 'person.corrected', after: { fields: ['address', 'national_id'] } });
      expect(trail.map(({ text }) => text).join()).not.toContain('11112222');
    });

    it('moves the sign-in of an account along with its address, and leaves accounts to those who manage them', async () => {
      const account = await api.given.person(Role.Reporter, tree.commune, 'Người dùng');
      const change = (text: string | null) => ({
        input: { personId: account.id, version: 1, data: [{ field: 'EMAIL', text }] },
      });
      expect(await api.refusal(officer, CORRECT, change('moi@example.invalid'))).toBe('NOT_FOUND');
      expect(await api.refusal(administrator, CORRECT, change(null))).toBe('ACCOUNT_NEEDS_EMAIL');
      await api.ok(administrator, CORRECT, change('moi@example.invalid'));
      const other = await api.given.person(Role.Reporter, tree.commune);
      const taken = { personId: other.id, version: 1, data: [{ field: 'EMAIL', text: 'MOI@example.invalid' }] };
      expect(await api.refusal(administrator, CORRECT, { input: taken })).toBe('EMAIL_IN_USE');
    });
  });

  describe('erasePerson', () => {
    it('refuses the anonymous, those without the permission, people out of reach, oneself, and a version that is past', async () => {
      const { id } = await record(officer, tree.commune);
      const asked = { personId: id, version: 1, reason: 'theo yêu cầu' };
      const elsewhere = await api.given.person(Role.Administrator, tree.otherProvince);
      expect(await api.refusal(null, ERASE, asked)).toBe('UNAUTHENTICATED');
      expect(await api.refusal(officer, ERASE, asked)).toBe('FORBIDDEN');
      expect(await api.refusal(elsewhere, ERASE, asked)).toBe('NOT_FOUND');
      expect(await api.refusal(administrator, ERASE, { ...asked, version: 2 })).toBe('VERSION_CONFLICT');
      expect(await api.refusal(administrator, ERASE, { ...asked, reason: ' ' })).toBe('INVALID_INPUT');
      expect(await api.refusal(administrator, ERASE, { ...asked, personId: administrator.id })).toBe('ERASES_ONESELF');
    });

    it('leaves a pseudonym and the trail: no key, no boxes, no digests', async () => {
      const person = await record(officer, tree.commune, [
        ...TAM.slice(0, 1),
        { field: 'NATIONAL_ID', text: '555566667777' },
      ]);
      await api.ok(administrator, ERASE, { personId: person.id, version: 1, reason: 'theo yêu cầu' });
      expect(await read(administrator, person)).toMatchObject({ name: '—', email: null, isErased: true, data: [] });
      expect(await list(officer, { field: 'NATIONAL_ID', text: '555566667777' })).toEqual([]);
      expect((await list(officer, {})).map(({ id }) => id)).not.toContain(person.id);
      for (const table of ['person_key', 'person_field', 'person_digest'])
        expect(await api.owner.query(`SELECT FROM ${table} WHERE person_key = $1`, [keyOf(person.id)])).toEqual([]);
      expect((await trailOf(person)).at(-1)).toMatchObject({
        action: 'person.erased',
        path: tree.commune.path,
        reason: 'theo yêu cầu',
      });
      const again = { personId: person.id, version: 2, reason: 'lần nữa' };
      expect(await api.refusal(administrator, ERASE, again)).toBe('PERSON_ERASED');
      expect(await api.refusal(officer, CORRECT, { input: { personId: person.id, version: 2, data: [] } })).toBe(
        'PERSON_ERASED',
      );
      expect(await api.refusal(officer, AGREE, { input: agreeing(person) })).toBe('PERSON_ERASED');
    });

    it('is previewed by who runs the installation with all that it takes along, and nothing happens', async () => {
      const account = await api.given.person(Role.Reporter, tree.commune, 'Người dùng');
      const erasing = api.app.get(ErasePerson);
      const effect = { fields: ['email', 'name'], files: 0, ended: { sessions: 1, roles: 1 } };
      expect(await erasing.preview(Actor.system(), account.key, 1)).toMatchObject(effect);
      expect(await read(administrator, account)).toMatchObject({ name: 'Người dùng', isErased: false });
      expect(await trailOf(account)).toEqual([]);
      expect((await api.ok<{ viewer: unknown }>(account, '{ viewer { language } }')).viewer).not.toBeNull();
      await erasing.erase(Actor.system(), account.key, 1, 'theo đơn');
      expect((await trailOf(account)).at(-1)).toMatchObject({
        action: 'person.erased',
        path: tree.commune.path,
        reason: 'theo đơn',
      });
      await expect(erasing.preview(Actor.system(), account.key, 2)).rejects.toMatchObject({ code: 'PERSON_ERASED' });
    });

    it('signs an account out, ends its roles, and frees its address', async () => {
      const account = await api.given.person(Role.Reporter, tree.commune, 'Người dùng');
      await api.ok(administrator, ERASE, { personId: account.id, version: 1, reason: 'theo yêu cầu' });
      expect((await api.ok<{ viewer: unknown }>(account, '{ viewer { language } }')).viewer).toBeNull();
      const [row] = await api.owner.query<object[]>(
        `SELECT a.email_digest AS digest, a.disabled_at IS NOT NULL AS disabled, r.valid_to AS "validTo"
         FROM person_account AS a JOIN role_assignment AS r USING (person_key) WHERE person_key = $1`,
        [account.key],
      );
      expect(row).toEqual({ digest: null, disabled: true, validTo: '2024-10-05' });
      expect((await trailOf(account)).at(-1)).toMatchObject({
        action: 'person.erased',
        after: { roles: 1, sessions: 1 },
      });
    });

    it('is refused for somebody who also belongs elsewhere', async () => {
      const account = await api.given.person(Role.Reporter, tree.commune);
      await api.owner.query(
        `INSERT INTO role_assignment (key, person_key, organisation_key, role, valid_from) VALUES (gen_random_uuid(), $1, $2, 'leader', '2000-01-01')`,
        [account.key, tree.otherProvince.key],
      );
      const asked = { personId: account.id, version: 1, reason: 'theo yêu cầu' };
      expect(await api.refusal(administrator, ERASE, asked)).toBe('PERSON_BEYOND_REACH');
    });

    it('waits while a library names the text by which something must be kept', async () => {
      const person = await record(officer, tree.commune);
      let citation = 'Điều 1 văn bản mẫu';
      api.app
        .get(PersonFollowers)
        .registerDuty(async (_, key) => (key === keyOf(person.id) ? { citation, until: null } : null));
      const asked = { personId: person.id, version: 1, reason: 'theo yêu cầu' };
      const { errors } = await api.run(administrator, ERASE, asked);
      expect(errors![0]!.extensions).toMatchObject({ code: 'PERSON_MUST_BE_KEPT', params: { citation } });
      expect((await read(officer, person)).name).toBe('Lê Văn Tám');
      citation = ' ';
      expect((await api.run(administrator, ERASE, asked)).errors![0]!.extensions.code).not.toBe('PERSON_MUST_BE_KEPT');
    });
  });

  const agree = async (person: { id: string }, change: object = {}): Promise<ConsentNode> =>
    (await api.ok<{ recordConsent: ConsentNode }>(officer, AGREE, { input: agreeing(person, change) })).recordConsent;

  describe('consent', () => {
    it('is recorded and withdrawn by those who answer for the person, and nobody else', async () => {
      const person = await record(officer, tree.commune);
      const { id } = await agree(person);
      for (const [mutation, variables] of [
        [AGREE, { input: agreeing(person) }],
        [WITHDRAW, { id }],
      ] as const) {
        expect(await api.refusal(null, mutation, variables)).toBe('UNAUTHENTICATED');
        expect(await api.refusal(leader, mutation, variables)).toBe('FORBIDDEN');
        expect(await api.refusal(stranger, mutation, variables)).toBe('NOT_FOUND');
      }
    });

    it('stands once for a purpose until it is withdrawn; both days stay', async () => {
      const person = await record(officer, tree.commune);
      const first = await agree(person, { givenOn: '2024-10-01' });
      expect(await api.refusal(officer, AGREE, { input: agreeing(person) })).toBe('CONSENT_STANDS');
      expect(await api.refusal(officer, WITHDRAW, { id: first.id, withdrawnOn: '2024-09-30' })).toBe('CONSENT_DATES');
      expect(await api.refusal(officer, WITHDRAW, { id: first.id, withdrawnOn: '2024-10-06' })).toBe('CONSENT_DATES');
      await api.ok(officer, WITHDRAW, { id: first.id });
      expect(await api.refusal(officer, WITHDRAW, { id: first.id })).toBe('CONSENT_WITHDRAWN');
      expect(await api.refusal(officer, AGREE, { input: agreeing(person, { textVersion: '  ' }) })).toBe(
        'INVALID_INPUT',
      );
      await agree(person, { givenOn: null, evidence: null, guardianId: null });
      const { consents } = await read(leader, person);
      expect(consents.map(({ withdrawnOn }) => withdrawnOn)).toEqual([null, '2024-10-05']);
      expect((await trailOf(person)).map(({ action }) => action)).toEqual([
        'person.recorded',
        'consent.recorded',
        'consent.withdrawn',
        'consent.recorded',
      ]);
    });

    it('is given by a guardian within reach, who is somebody else, and not ahead of time', async () => {
      const child = await record(officer, tree.commune);
      const guardian = await record(officer, tree.school);
      const { recorded: unknown } = await api.given.recordedPerson(tree.otherProvince);
      const refused = (change: object) => api.refusal(officer, AGREE, { input: agreeing(child, change) });
      expect(await refused({ guardianId: unknown })).toBe('NOT_FOUND');
      expect(await refused({ guardianId: child.id })).toBe('GUARDIAN_IS_SELF');
      expect(await refused({ givenOn: '2024-10-06' })).toBe('CONSENT_AHEAD');
      await agree(child, { guardianId: guardian.id });
    });

    it('shows its evidence to those who may see the whole, until the person is erased', async () => {
      const sha256 = await upload(officer);
      const person = await record(officer, tree.commune);
      expect(await api.refusal(officer, AGREE, { input: agreeing(person, { evidence: 'f'.repeat(64) }) })).toBe(
        'FILE_MISSING',
      );
      await agree(person, { evidence: sha256 });
      const open = async (by: TestPerson) => (await download(api, by, `/files/${sha256}`)).status;
      expect([await open(administrator), await open(leader), await open(stranger)]).toEqual([200, 404, 404]);
      await api.ok(administrator, ERASE, { personId: person.id, version: 1, reason: 'theo yêu cầu' });
      expect(await open(administrator)).toBe(404);
    });
  });

  describe('bulk', () => {
    it('is recorded round by round, with one entry of the trail for each', async () => {
      const people = Array.from(
        { length: 4500 },
        (_, at) =>
          new Map([
            [Name, `Người thứ ${at}`],
            [Address, `Thôn ${at}`],
            [BankAccount, String(10_000_000 + at)],
            [Photo, 'f'.repeat(64)],
          ]),
      );
      const place = { organisationKey: tree.secondSchool.key, path: tree.secondSchool.path };
      const rounds = await api.app.get(Transactions).run(Actor.system(), async (tx) => {
        const sizes: number[] = [];
        for await (const keys of api.app.get(RecordPeople).recordMany(tx, place, people)) sizes.push(keys.length);
        return sizes;
      });
      expect(rounds).toEqual([2000, 2000, 500]);
      const { recordedPeople } = await api.ok<Page>(officer, LIST, { first: 1, organisationId: tree.secondSchool.id });
      expect(recordedPeople.totalCount).toBe(4500);
      const entries = await api.owner.query<object[]>(
        `SELECT after->'people' AS people FROM audit_event WHERE action = 'people.recorded' ORDER BY key`,
      );
      expect(entries).toEqual([{ people: 2000 }, { people: 2000 }, { people: 500 }]);
    });
  });

  async function upload(by: TestPerson): Promise<string> {
    const response = await api
      .http()
      .post('/files')
      .set('Cookie', by.cookie)
      .set('Idempotency-Key', randomUUID())
      .attach('file', Buffer.from(`Phiếu đồng ý ${randomUUID()}`), 'phieu.txt');
    return (response.body as { sha256: string }).sha256;
  }
});

const keyOf = (id: string): string => Buffer.from(id, 'base64url').toString().split(':').at(-1)!;

const agreeing = ({ id }: { id: string }, change: object = {}) => ({
  personId: id,
  purpose: 'ENTRY_ON_BEHALF',
  textVersion: 'Mẫu 1, ngày 01/10/2024',
  ...change,
});
