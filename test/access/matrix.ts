import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '@app/kernel';
import { type GraphQLField, getNamedType, isCompositeType } from 'graphql';
import { TestApi } from '../support/app';
import type { Asked, Call } from './call';
import { calls } from './calls';
import { schemaOf } from './operations';
import { expected, operationOf, type Outcome, policy } from './policy';
import { type PlaceRelation, placeRelations, type Relation, type Rule, type Standpoint, standpoints } from './rule';
import { buildWorld, type Subject, type World } from './world';

/** Codes that say the same of one kind of thing: there is none, or it is out of reach. */
const MISSING = ['FILE_MISSING', 'ROUND_DIRECTIVE_UNKNOWN', 'ACTIVITY_WEEK_ELSEWHERE', 'WEEK_PARENT_NOT_ABOVE'];

/** Of two roles the one that may more decides. */
const WEIGHT: readonly Outcome[] = ['allowed', 'NOT_FOUND', 'FORBIDDEN'];

interface Cell {
  operation: string;
  /** Null: not signed in. */
  role: Role | null;
  relation: Relation;
}

/** What is looked at, and where. */
interface Lines {
  policy: Record<string, Rule[]>;
  calls: Record<string, Call>;
  start: () => Promise<TestApi>;
  build: (api: TestApi, standpoint: Standpoint) => Promise<World>;
}

const whole: Lines = { policy, calls, start: () => TestApi.start('2024-10-05T03:00:00Z'), build: buildWorld };

/**
 * Every operation and route as every role, at every relation, seen from one standpoint. Each standpoint is a file, so that they run side by
 * side. A wing brings lines of its own.
 */
export const accessMatrixFrom = (
  standpoint: Standpoint,
  roles: RolesTaken = allRoles,
  { policy, calls, start, build }: Lines = whole,
): void =>
  describe(`the access matrix from: ${standpoint}`, () => {
    let api: TestApi;
    let world: World;

    beforeAll(async () => {
      api = await start();
      world = await build(api, standpoint);
    }, 180_000);
    afterAll(() => api.close());

    it('is what the policy says in every cell', async () => {
      const cells = Object.entries(policy)
        .filter(([operation]) => isAskedFrom(standpoint, operation))
        .flatMap(([operation, rules]) =>
          onceAllowed(
            calls[operation]!,
            cellsOf(standpoint, operation, calls[operation]!, rules, roles(operation)),
            wantedOf,
          ),
        );
      const wrong: string[] = [];
      for (const cell of cells) {
        const wanted = wantedOf(cell);
        const found = await outcome(cell);
        const where = [standpoint, cell.operation, cell.role ?? 'anonymous', cell.relation].join(' × ');
        if (found !== wanted) wrong.push(`${where}: ${found}, not ${wanted}`);
      }
      process.stdout.write(`access matrix from: ${standpoint}: ${cells.length} cells, ${wrong.length} wrong\n`);
      expect(wrong).toEqual([]);
    }, 600_000);

    /** Who exercises the role of another may besides what the own role allows. */
    function wantedOf({ operation, role, relation }: Cell): Outcome {
      const roles = [role, role === null ? null : world.actors[role].besides].filter(
        (one, at) => at === 0 || one !== null,
      );
      const wanted = roles.map((one) => expected(policy[operation]!, one, relation, standpoint));
      return WEIGHT.find((outcome) => wanted.includes(outcome)) ?? 'UNAUTHENTICATED';
    }

    async function outcome({ operation, role, relation }: Cell): Promise<string> {
      const call = calls[operation]!;
      const actor = role === null ? null : world.actors[role];
      const target = relation === 'self' || relation === 'none' ? null : world.targets[relation];
      const asked = await call.ask(world, target, actor);
      const { code, answer } = operation.includes(' /')
        ? await plain(operation, asked, actor)
        : await graphql(operation, call, asked, actor);
      if (code === null && call.ends && !call.mayBeDone) return 'done';
      if (code === null) return (call.shows?.(answer, target, actor, world) ?? true) ? 'allowed' : 'NOT_FOUND';
      return call.ends?.includes(code) ? 'allowed' : MISSING.includes(code) ? 'NOT_FOUND' : code;
    }

    async function graphql(operation: string, call: Call, asked: Asked, actor: Subject | null) {
      const name = operationOf(operation);
      const person = asked.as ?? actor?.person ?? null;
      const query = documentOf(name, Object.keys(asked.args ?? {}), call.select);
      const body = await api.run<Record<string, unknown> | null>(person, query, asked.args);
      const refusal = body.errors?.[0]?.extensions;
      const isHidden = refusal?.fields?.some((fault) => call.hidden?.includes(fault.code)) ?? false;
      return { code: isHidden ? 'NOT_FOUND' : (refusal?.code ?? null), answer: body.data?.[name] };
    }

    async function plain(operation: string, asked: Asked, actor: Subject | null) {
      const [method, route] = operation.split(' ') as ['GET' | 'POST', string];
      const response = await api.app.inject({
        method,
        url: asked.url ?? route,
        headers: {
          'idempotency-key': randomUUID(),
          ...asked.headers,
          ...(actor ? { cookie: actor.person.cookie } : {}),
        },
        payload: asked.payload,
      });
      if (response.statusCode < 300) return { code: null, answer: null };
      return {
        code: response.json<{ errors: { extensions: { code: string } }[] }>().errors[0]!.extensions.code,
        answer: null,
      };
    }

    /** The shortest document that calls an operation with these arguments. */
    function documentOf(name: string, args: string[], select?: string): string {
      const schema = schemaOf(api.app);
      const query = schema.getQueryType()!.getFields()[name];
      const field = (query ?? schema.getMutationType()!.getFields()[name]) as GraphQLField<unknown, unknown>;
      const variables = field.args.filter((argument) => args.includes(argument.name));
      const declared = variables.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
      const given = variables.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
      const selection = isCompositeType(getNamedType(field.type)) ? `{ ${select ?? '__typename'} }` : '';
      const call = given ? `${name}(${given})` : name;
      return `${query ? 'query' : 'mutation'} Cell${declared ? `(${declared})` : ''} { ${call} ${selection} }`;
    }
  });

/** Roles with which an operation is called; null is somebody who is not signed in. */
type RolesTaken = (operation: string) => readonly (Role | null)[];

export const allRoles: RolesTaken = (operation) => {
  const roles = [...Object.values(Role), null];
  if (!calls[operation]?.isDear) return roles;
  const asked = oneRoleOfEachRule(operation);
  return roles.filter((role) => asked.includes(role) || !policy[operation]!.some((rule) => rule.roles.includes(role!)));
};

/**
 * One role of each rule. Which role may call an operation at all is decided before anything is known of a place, so whoever has looked at
 * every role from one standpoint needs to look at the reach alone from another.
 */
export const oneRoleOfEachRule: RolesTaken = (operation) => [
  ...new Set(policy[operation]!.map((rule) => rule.roles[0]!)),
];

/** One role of each rule, that of the association line where it is among them. */
export const rolesOfAssociation: RolesTaken = (operation) => [
  ...new Set(
    policy[operation]!.map(({ roles }) =>
      roles.includes(Role.AssociationOfficer) ? Role.AssociationOfficer : roles[0]!,
    ),
  ),
];

/**
 * `ACCESS_MATRIX=whole`, a gate of `.ci/run`, asks everywhere whoever may call at all. In `npm test` one role of each rule goes around, from a commune to the nearest
 * and the farthest places and to a ninth of those between, another ninth for the next operation; the others ask for what is
 * their own, and of those who may never call an operation one of four.
 */
export const IS_WHOLE = process.env.ACCESS_MATRIX === 'whole';
const PART = 9;
const REFUSED_PART = 4;

/** From a commune everything is asked; of the other standpoints, which share what decides and are left to the gates by `npm test`, each operation is asked from one of the four. */
function isAskedFrom(standpoint: Standpoint, operation: string): boolean {
  const others: readonly Standpoint[] = standpoints.filter((one) => one !== 'commune');
  const at = others.indexOf(standpoint);
  return IS_WHOLE || at < 0 || (operation.length + at) % others.length === 0;
}

/**
 * Who may never call an operation is refused before anything is known of a place: such roles ask for what is their own and, in the whole matrix, for
 * what is farthest from it; whoever is not signed in for one thing.
 */
function cellsOf(
  standpoint: Standpoint,
  operation: string,
  call: Call,
  rules: readonly Rule[],
  roles: readonly (Role | null)[],
): Cell[] {
  const relations = relationsOf(call);
  const nearest = relations.slice(0, 1);
  const ends = [...new Set([relations.at(0)!, relations.at(-1)!])];
  const around =
    IS_WHOLE || standpoint !== 'commune'
      ? relations
      : relations.filter((relation, at) => ends.includes(relation) || (operation.length + at) % PART === 0);
  const farGoing = rules.flatMap((rule) =>
    IS_WHOLE ? rule.roles : rule.roles.filter((role) => roles.includes(role)).slice(0, 1),
  );
  return roles.flatMap((role, at) => {
    const mayCall = rules.some((rule) => rule.roles.includes(role!));
    const isFarGoing = farGoing.includes(role!);
    if (!IS_WHOLE && role !== null && !mayCall && (operation.length + at) % REFUSED_PART !== 0) return [];
    const isNear = role === null || mayCall || !IS_WHOLE;
    const asked = isFarGoing && role !== null ? around : isNear ? nearest : ends;
    return asked.map((relation): Cell => ({ operation, role, relation }));
  });
}

/** Of what is dear, each refusal, and what each role is allowed at the nearest place. */
function onceAllowed({ isDear }: Call, cells: Cell[], wanted: (cell: Cell) => string): Cell[] {
  if (!isDear) return cells;
  const allowed = new Set<Role | null>();
  return cells.filter((cell) => {
    if (wanted(cell) !== 'allowed') return true;
    const isFirst = !allowed.has(cell.role);
    allowed.add(cell.role);
    return isFirst;
  });
}

function relationsOf({ about }: Call): readonly Relation[] {
  const places: readonly PlaceRelation[] = placeRelations;
  if (about === 'place') return places;
  if (about === 'account') return ['self', ...places];
  return [about === 'self' ? 'self' : 'none'];
}
