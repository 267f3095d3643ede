import * as common from '../documents.ts';
import { SIGN_IN, tokenOf } from '../sign-in.ts';
import { built, type Somebody, type World } from '../world.ts';

/** A province with a city of sixteen wards and communes, as the document speaks of. */
const PROVINCE = '68';
const CITY = '672';
export const WARDS = 16;

export interface Office {
  id: string;
  name: string;
  unitId: string;
}

export interface Unit extends Office {
  kind: string;
  reporter: Somebody;
}

export interface Edges<Node> {
  edges: { node: Node }[];
}

/** Where the lap takes place and who plays; what was checked, and what did not hold. */
export class Offices {
  checks = 0;
  readonly failures: string[] = [];
  readonly world: World;
  readonly say: (text: string) => void;
  province!: Office;
  city!: Office;
  wards: Office[] = [];
  association!: Office;
  cityAssociation!: Office;
  wardAssociations: Office[] = [];
  school!: Unit;
  secondary!: Unit;
  university!: Unit;
  enterprise!: Unit;
  private readonly hands = new Map<string, Somebody>();

  constructor(world: World, say: (text: string) => void) {
    this.world = world;
    this.say = say;
  }

  async plant(): Promise<void> {
    const { administrator, government, owner } = this.world;
    const unitOf = async (code: string) =>
      (await administrator.ask<{ administrativeUnit: { id: string } }>(common.UNIT, { code, asOf: '2023-11-01' }))
        .administrativeUnit.id;
    const [province, city] = [await unitOf(PROVINCE), await unitOf(CITY)];
    this.province = await this.create('Ủy ban nhân dân tỉnh Ví Dụ', 'PEOPLES_COMMITTEE', province, government.id);
    this.city = await this.create('Ủy ban nhân dân thành phố Mẫu', 'PEOPLES_COMMITTEE', city, this.province.id);
    const nation = await plantNation(owner);
    const line = 'ASSOCIATION';
    const kind = 'STUDY_PROMOTION_ASSOCIATION';
    this.association = await this.create('Hội Khuyến học tỉnh Ví Dụ', kind, province, nation, line);
    this.cityAssociation = await this.create('Hội Khuyến học thành phố Mẫu', kind, city, this.association.id, line);
    const below = await administrator.ask<{ administrativeUnits: Edges<{ id: string; name: string }> }>(
      common.UNITS_BELOW,
      { parent: city, asOf: '2023-11-01', after: null },
    );
    for (const { node } of below.administrativeUnits.edges) {
      this.wards.push(await this.create(`Ủy ban nhân dân ${node.name}`, 'PEOPLES_COMMITTEE', node.id, this.city.id));
      const name = `Hội Khuyến học ${node.name}`;
      this.wardAssociations.push(await this.create(name, kind, node.id, this.cityAssociation.id, line));
    }
    this.check(`the city has ${WARDS} wards and communes`, this.wards.length === WARDS);
    const [first, second, third] = this.wards as [Office, Office, Office];
    this.school = await this.unit('Trường Tiểu học Mẫu', 'PRIMARY_SCHOOL', first.unitId, first.id);
    this.secondary = await this.unit('Trường THCS Mẫu', 'LOWER_SECONDARY_SCHOOL', second.unitId, second.id);
    this.enterprise = await this.unit('Công ty Ví Dụ', 'ENTERPRISE', third.unitId, this.city.id);
    this.university = await this.unit('Trường Đại học Ví Dụ', 'UNIVERSITY', province, this.province.id);
    this.say(`offices: ${WARDS} wards with committee and association, a city, a province, 4 units`);
  }

  private async create(
    name: string,
    kind: string,
    unitId: string,
    parentId: string,
    line = 'GOVERNMENT',
  ): Promise<Office> {
    const input = { name, kind, line, parentId, administrativeUnitId: unitId, validFrom: '2004-01-01' };
    const made = await this.world.administrator.ask<{ createOrganisation: { id: string } }>(
      common.CREATE_ORGANISATION,
      { input },
    );
    return { id: made.createOrganisation.id, name, unitId };
  }

  private async unit(name: string, kind: string, unitId: string, parentId: string): Promise<Unit> {
    const office = await this.create(name, kind, unitId, parentId);
    return { ...office, kind: kind.toLowerCase(), reporter: await this.as(office, 'REPORTER') };
  }

  /** Somebody with a role at an office, signed in by a one-time link. */
  async as(office: Office, role: string): Promise<Somebody> {
    const known = this.hands.get(`${office.id} ${role}`);
    if (known) return known;
    const { administrator, stranger } = this.world;
    const name = `${role.toLowerCase()} của ${office.name}`;
    const input = {
      name,
      email: `nguoi-${this.hands.size}@lap.invalid`,
      role,
      organisationId: office.id,
      validFrom: '2020-01-01',
    };
    const { createPerson } = await administrator.ask<{ createPerson: { id: string } }>(common.CREATE_PERSON, { input });
    const { issueSignInLink } = await administrator.ask<{ issueSignInLink: { url: string } }>(common.ISSUE_LINK, {
      id: createPerson.id,
    });
    const person = stranger(name);
    await person.ask(SIGN_IN, { token: tokenOf(issueSignInLink.url) });
    this.hands.set(`${office.id} ${role}`, person);
    return person;
  }

  check(what: string, holds: boolean): void {
    this.checks += 1;
    if (!holds) this.failures.push(what);
  }
}

/** The first of the association's line has nobody above it; the administrator of the installation looks after that line, too. */
async function plantNation(owner: World['owner']): Promise<string> {
  const { newKey, nodeId } = await built<typeof import('@app/kernel')>('libs/kernel/src/index.js');
  const { rows } = await owner.query<{ key: number }>(
    'INSERT INTO organisation (created_at) VALUES (now()) RETURNING key',
  );
  const { key } = rows[0]!;
  await owner.query(
    `INSERT INTO organisation_period (organisation_key, valid_from, name, search_name, kind, line, path, scope_id)
     SELECT $1::int, '1996-10-02', 'Hội Khuyến học Việt Nam', 'hoi khuyen hoc viet nam', 'study_promotion_association', 'association', $1::int || '.', u.key
     FROM administrative_unit AS u WHERE u.code = 'VN'`,
    [key],
  );
  await owner.query(
    `INSERT INTO role_assignment (key, person_key, organisation_key, role, valid_from)
     SELECT $1, person_key, $2, 'administrator', '2020-01-01' FROM role_assignment WHERE role = 'administrator'`,
    [newKey(), key],
  );
  return nodeId('Organisation', key);
}
