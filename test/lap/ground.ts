import * as common from './documents.ts';
import { SIGN_IN, tokenOf } from './sign-in.ts';
import { built, type Refusal, type Somebody, type World } from './world.ts';

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

/** How something is refused: by its code, and with the name of what stands in the way. */
export interface Expected {
  code: string;
  names: string;
}

interface Founding {
  line?: string;
  validFrom?: string;
  actsForId?: string;
}

/** Where a lap takes place and who plays; what was checked, and what did not hold. */
export class Ground {
  checks = 0;
  readonly failures: string[] = [];
  readonly world: World;
  readonly say: (text: string) => void;
  private readonly hands = new Map<string, Somebody>();

  constructor(world: World, say: (text: string) => void) {
    this.world = world;
    this.say = say;
  }

  /** The id of an administrative unit as it was on a day. */
  protected async unitOf(code: string, asOf: string): Promise<string> {
    const { administrativeUnit } = await this.world.administrator.ask<{ administrativeUnit: { id: string } }>(
      common.UNIT,
      { code, asOf },
    );
    return administrativeUnit.id;
  }

  protected async create(
    name: string,
    kind: string,
    unitId: string,
    parentId: string,
    { line = 'GOVERNMENT', validFrom = '2004-01-01', ...founding }: Founding = {},
  ): Promise<Office> {
    const input = { name, kind, line, parentId, administrativeUnitId: unitId, validFrom, ...founding };
    const made = await this.world.administrator.ask<{ createOrganisation: { id: string } }>(
      common.CREATE_ORGANISATION,
      { input },
    );
    return { id: made.createOrganisation.id, name, unitId };
  }

  protected async unit(
    name: string,
    kind: string,
    unitId: string,
    parentId: string,
    founding: Founding = {},
  ): Promise<Unit> {
    const office = await this.create(name, kind, unitId, parentId, founding);
    return { ...office, kind: kind.toLowerCase(), reporter: await this.as(office, 'REPORTER') };
  }

  /** Somebody with a role at an office, signed in by a one-time link; of several with one role each has a name of its own. */
  async as(office: Pick<Office, 'id' | 'name'>, role: string, called = role.toLowerCase()): Promise<Somebody> {
    const known = this.hands.get(`${office.id} ${role} ${called}`);
    if (known) return known;
    const { administrator, stranger } = this.world;
    const name = `${called} của ${office.name}`;
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
    this.hands.set(`${office.id} ${role} ${called}`, person);
    return person;
  }

  check(what: string, holds: boolean): void {
    this.checks += 1;
    if (!holds) this.failures.push(what);
  }

  mustRefuse(what: string, fault: Refusal | null, { code, names }: Expected): void {
    const said = fault === null ? 'taken' : fault.message;
    this.check(
      `${what}: refused as ${code}, ${names && `naming ${names} `}(${said})`,
      fault?.code === code && said.includes(names),
    );
  }

  /** One line of the lap, with how much was compared for it. */
  async leg(called: string, act: () => Promise<string>): Promise<void> {
    const before = this.checks;
    const came = await act();
    this.say(`${called}: ${came} (${this.checks - before} checks)`);
  }
}

/** The first of the association's line has nobody above it; the administrator of the installation looks after that line, too. */
export async function plantNation(owner: World['owner']): Promise<string> {
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
