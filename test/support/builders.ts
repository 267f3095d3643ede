import { createHash, randomBytes } from 'node:crypto';
import { type FactPlace, type FixedClock, newKey, nodeId, Role } from '@app/kernel';
import { type OrganisationKind, provinceOn, searchName } from '@app/organisations';
import { AccountRows } from '@app/identity';
import { ENTRY_ON_BEHALF, Name, RecordPeople } from '@app/people';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DataSource } from 'typeorm';

export interface TestPerson {
  key: string;
  id: string;
  sessionKey: string;
  /** Value of the Cookie header. */
  cookie: string;
}

export interface TestOrganisation extends FactPlace {
  key: number;
  id: string;
  path: string;
}

export interface OrganisationWish {
  name?: string;
  kind: OrganisationKind;
  parent?: TestOrganisation;
  actsFor?: TestOrganisation;
  /** Key of the administrative unit; the parent's unless told. */
  scopeId?: number;
  validFrom?: string;
  validTo?: string;
  line?: 'government' | 'association';
}

const kind = (value: string) => value as OrganisationKind;

/** A small country: the Government, one province with its department, one district with its office, a commune and two schools. */
export interface TestTree {
  government: TestOrganisation;
  province: TestOrganisation;
  department: TestOrganisation;
  district: TestOrganisation;
  districtOffice: TestOrganisation;
  commune: TestOrganisation;
  school: TestOrganisation;
  secondSchool: TestOrganisation;
  siblingCommune: TestOrganisation;
  otherProvince: TestOrganisation;
  otherSchool: TestOrganisation;
}

/** The role that a delegate holds beside the one that is exercised for another: nobody acts for an office at which they do not work. */
export const besideDelegated = (role: Role): Role => (role === Role.Finance ? Role.Auditor : Role.Finance);

/** Puts things into the database as the owner, so that each test begins where it wants to. */
export class Given {
  private count = 0;

  constructor(
    private readonly app: NestFastifyApplication,
    private readonly owner: DataSource,
    private readonly clock: FixedClock,
  ) {}

  /** Key of the administrative unit with a code that was valid on a day. */
  async unit(code: string, on = '2024-10-01'): Promise<number> {
    const [row] = (await this.owner.query(
      `SELECT u.key FROM administrative_unit u JOIN administrative_unit_period p ON p.unit_key = u.key
       WHERE u.code = $1 AND p.valid_from <= $2 AND (p.valid_to IS NULL OR p.valid_to >= $2)`,
      [code, on],
    )) as { key: number }[];
    if (!row) throw new Error(`no administrative unit ${code} on ${on}`);
    return row.key;
  }

  /** Of a unit, today. */
  async provinceOf(scopeId: number): Promise<number> {
    const [{ provinceId }] = (await this.owner.query(`SELECT ${provinceOn('$1::int', '$2::date')} AS "provinceId"`, [
      scopeId,
      this.clock.today(),
    ])) as [{ provinceId: number }];
    return provinceId;
  }

  async organisation(wish: OrganisationWish): Promise<TestOrganisation> {
    const [{ key }] = (await this.owner.query('INSERT INTO organisation (created_at) VALUES ($1) RETURNING key', [
      this.clock.now(),
    ])) as [{ key: number }];
    const path = `${wish.parent?.path ?? ''}${key}.`;
    const scopeId = wish.scopeId ?? wish.parent?.scopeId ?? (await this.unit('VN'));
    const name = wish.name ?? `Đơn vị số ${++this.count}`;
    await this.owner.query(
      `INSERT INTO organisation_period (organisation_key, valid_from, valid_to, name, search_name, kind, line, parent_key, path, scope_id, acts_for_key)
       VALUES ($1, $2, $3, $4, $11, $5, $6, $7, $8, $9, $10)`,
      [
        key,
        wish.validFrom ?? '2000-01-01',
        wish.validTo ?? null,
        name,
        wish.kind,
        wish.line ?? 'government',
        wish.parent?.key ?? null,
        path,
        scopeId,
        wish.actsFor?.key ?? null,
        searchName(name),
      ],
    );
    return { key, id: nodeId('Organisation', key), path, provinceId: await this.provinceOf(scopeId), scopeId };
  }

  /** Lai Châu (12), district Tam Đường (112) and two of its communes as of 2024, and a school in Hải Phòng (31). */
  async tree(): Promise<TestTree> {
    const communes = (await this.owner.query(
      `SELECT p.unit_key AS key FROM administrative_unit_period p JOIN administrative_unit_period d ON d.unit_key = p.parent_key
       JOIN administrative_unit u ON u.key = d.unit_key WHERE u.code = '106' AND p.valid_from <= '2024-10-01'
         AND (p.valid_to IS NULL OR p.valid_to >= '2024-10-01') ORDER BY p.unit_key LIMIT 2`,
    )) as { key: number }[];
    const government = await this.organisation({ kind: kind('government'), name: 'Chính phủ' });
    const province = await this.organisation({
      kind: kind('peoples_committee'),
      parent: government,
      scopeId: await this.unit('12'),
      name: 'UBND tỉnh',
    });
    const department = await this.organisation({
      kind: kind('education_department'),
      parent: province,
      actsFor: province,
      name: 'Sở GDĐT',
    });
    const district = await this.organisation({
      kind: kind('peoples_committee'),
      parent: province,
      scopeId: await this.unit('106'),
      name: 'UBND huyện',
    });
    const districtOffice = await this.organisation({
      kind: kind('education_office'),
      parent: district,
      actsFor: district,
      name: 'Phòng GDĐT',
    });
    const commune = await this.organisation({
      kind: kind('peoples_committee'),
      parent: district,
      scopeId: communes[0]!.key,
      name: 'UBND xã',
    });
    const school = await this.organisation({
      kind: kind('primary_school'),
      parent: commune,
      name: 'Trường Tiểu học số 1',
    });
    const secondSchool = await this.organisation({
      kind: kind('lower_secondary_school'),
      parent: commune,
      name: 'Trường THCS số 2',
    });
    const siblingCommune = await this.organisation({
      kind: kind('peoples_committee'),
      parent: district,
      scopeId: communes[1]!.key,
      name: 'UBND xã bên',
    });
    const otherProvince = await this.organisation({
      kind: kind('peoples_committee'),
      parent: government,
      scopeId: await this.unit('31'),
      name: 'UBND TP khác',
    });
    const otherSchool = await this.organisation({
      kind: kind('primary_school'),
      parent: otherProvince,
      name: 'Trường tỉnh khác',
    });
    return {
      government,
      province,
      department,
      district,
      districtOffice,
      commune,
      school,
      secondSchool,
      siblingCommune,
      otherProvince,
      otherSchool,
    };
  }

  /** A signed-in person with one role. */
  async person(role: Role, at: Pick<TestOrganisation, 'key'>, name = 'Người thử nghiệm'): Promise<TestPerson> {
    const key = await this.account(name);
    await this.role({ key }, role, at);
    return this.signIn(key);
  }

  /** A further role of somebody. */
  async role({ key }: Pick<TestPerson, 'key'>, role: Role, at: Pick<TestOrganisation, 'key'>): Promise<void> {
    await this.owner.query(
      `INSERT INTO role_assignment (key, person_key, organisation_key, role, valid_from) VALUES ($1, $2, $3, $4, '2000-01-01')`,
      [newKey(), key, at.key, role],
    );
  }

  /** A role that somebody exercises in its holder's place; answers the delegation's key. */
  async delegation(delegation: {
    roleKey: string;
    delegateKey: string;
    validFrom?: string;
    validTo?: string;
  }): Promise<string> {
    const key = newKey();
    const { roleKey, delegateKey, validFrom = '2000-01-01', validTo = '2999-12-31' } = delegation;
    await this.owner.query(
      `INSERT INTO role_delegation (key, assignment_key, delegate_key, valid_from, valid_to, reason, created_at)
       VALUES ($1, $2, $3, $4, $5, 'Đi công tác', now())`,
      [key, roleKey, delegateKey, validFrom, validTo],
    );
    return key;
  }

  /** Somebody signed in who exercises the role of another and has at the same office one that allows little. */
  async delegate(holder: TestPerson): Promise<TestPerson> {
    const [held] = await this.owner.query<{ key: string; role: Role; organisation: number }[]>(
      'SELECT key, role, organisation_key AS organisation FROM role_assignment WHERE person_key = $1',
      [holder.key],
    );
    const { key: roleKey, role, organisation } = held!;
    const person = await this.person(besideDelegated(role), { key: organisation }, 'Người làm thay');
    await this.delegation({ roleKey, delegateKey: person.key });
    return person;
  }

  /** In one transaction, as the product does it: who is seen has digests, and the API that still writes those of earlier people leaves him alone. */
  private account(name: string): Promise<string> {
    const email = `${randomBytes(6).toString('hex')}@example.invalid`;
    const account = { name, email };
    return this.owner.transaction((db) => this.app.get(AccountRows).store(db, account, this.clock.now()));
  }

  /** Somebody recorded at an organisation, who has no account, with a consent. Global ids. */
  async recordedPerson(at: TestOrganisation, name = 'Người dân'): Promise<{ recorded: string; consent: string }> {
    const data = new Map([[Name, name]]);
    const person = { data, organisationKey: at.key };
    const [key] = await this.owner.transaction((db) =>
      this.app.get(RecordPeople).write(db, [person], this.clock.now()),
    );
    const consent = newKey();
    await this.owner.query(
      `INSERT INTO person_consent (key, person_key, purpose, text_version, given_on, recorded_at) VALUES ($1, $2, $3, '1', '2024-10-01', now())`,
      [consent, key, ENTRY_ON_BEHALF],
    );
    return { recorded: nodeId('Person', key!), consent: nodeId('Consent', consent) };
  }

  /** A session for an existing person. */
  async signIn(key: string): Promise<TestPerson> {
    const token = randomBytes(32).toString('base64url');
    const sessionKey = newKey();
    const now = this.clock.now();
    await this.owner.query(
      `INSERT INTO person_session (key, token_hash, person_key, created_at, last_seen_at, expires_at) VALUES ($1, $2, $3, $4, $4, $5)`,
      [sessionKey, createHash('sha256').update(token).digest(), key, now, new Date(now.getTime() + 86_400_000)],
    );
    return { key, id: nodeId('Person', key), sessionKey, cookie: `hieuhoc=${token}` };
  }
}
