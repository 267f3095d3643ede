import type { TestPerson } from '../support/builders';
import type { PlaceRelation } from './rule';
import type { Subject, Target, World } from './world';

/** A version that nobody has: a change that is allowed ends in VERSION_CONFLICT and changes nothing. */
export const STALE = 999_999;

export interface Asked {
  /** Arguments of the GraphQL operation. */
  args?: Record<string, unknown>;
  /** Or a plain request. */
  url?: string;
  payload?: Buffer | object;
  headers?: Record<string, string>;
  /** Another session than the actor's, for calls that end it. */
  as?: TestPerson;
}

export interface Call {
  /** What the call is about: an organisation's things, an account (own or a stranger's), the own account, nothing. */
  about: 'place' | 'account' | 'self' | 'nothing';
  ask: (world: World, target: Target | null, actor: Subject | null) => Asked | Promise<Asked>;
  /** Codes in which an allowed call may end; none: it succeeds. */
  ends?: readonly string[];
  /** Allowed, it may succeed as well: where it ends depends on how places lie to each other. */
  mayBeDone?: true;
  /** Selection of the answer, when more than its type is looked at. */
  select?: string;
  /** For lists: whether the target is in the answer. */
  shows?: (answer: unknown, target: Target | null, actor: Subject | null, world: World) => boolean;
  /** Codes of faults at a field that say: there is none, or it is out of reach. */
  hidden?: readonly string[];
  /** Allowed, it takes a good part of a second, as what is drawn into a PDF: one of the roles that a rule names, at one place, is enough. */
  isDear?: true;
}

export const CONFLICT = ['VERSION_CONFLICT'];
export const TOO_MANY = 'TOO_MANY_ATTEMPTS';

export const nothing = (args: Record<string, unknown> = {}): Call => ({ about: 'nothing', ask: () => ({ args }) });
export const self = (args: Record<string, unknown>, ends: readonly string[]): Call => ({
  about: 'self',
  ask: () => ({ args }),
  ends,
});
export type Args = (target: Target, world: World, actor: Subject | null) => Record<string, unknown>;
export const place = (args: Args, ends?: readonly string[]): Call => ({
  about: 'place',
  ask: (world, target, actor) => ({ args: args(target!, world, actor) }),
  ends,
});
export const stale = (args: Args): Call =>
  place((target, world, actor) => ({ ...args(target, world, actor), version: STALE }), CONFLICT);
export const input = (args: Args, ends?: readonly string[]): Call =>
  place((target, world, actor) => ({ input: args(target, world, actor) }), ends);
export const staleInput = (args: Args): Call =>
  input((target, world, actor) => ({ ...args(target, world, actor), version: STALE }), CONFLICT);
/** A list narrowed by an id: whatever it names, nothing of these relations is in the answer. */
export const narrowed = (call: Call, beyond: readonly PlaceRelation[], idOf: (target: Target) => string): Call => ({
  ...call,
  shows: (answer, _, __, world) =>
    !beyond.some((relation) => JSON.stringify(answer).includes(JSON.stringify(idOf(world.targets[relation])))),
});
export const list = (args: Args, idOf: (target: Target) => string): Call => ({
  ...place((target, world, actor) => ({ first: 100, ...args(target, world, actor) })),
  select: 'edges { node { id } }',
  shows: (answer, target) => idsOf(answer).includes(idOf(target!)),
});
export const download = (url: (target: Target) => string): Call => ({
  about: 'place',
  ask: (_, target) => ({ url: url(target!) }),
});
export const dear = (call: Call): Call => ({ ...call, isDear: true });
/** A download that is drawn on the spot. */
export const drawn = (url: (target: Target) => string): Call => dear(download(url));

/** Rows of a file that name the target's organisation: beyond reach it is unknown, as if there were none. Nothing is written. */
export const importing = (rowOf: (organisation: string) => object): Call => ({
  about: 'place',
  ask: async ({ api }, target) => {
    const [named] = await api.owner.query<{ name: string }[]>(
      'SELECT name FROM organisation_period WHERE organisation_key = $1 ORDER BY valid_from DESC LIMIT 1',
      [target!.organisation.key],
    );
    return { args: { input: { isRehearsal: true, rows: [rowOf(named!.name)] } } };
  },
  select: 'faults { code }',
  shows: (answer) =>
    !(answer as { faults: { code: string }[] }).faults.some(({ code }) => code === 'IMPORT_PARENT_UNKNOWN'),
});

/** An act on one thing among many: it is answered like a thing that is not there, and whoever acts is not refused. Nothing is kept. */
export const many = (args: Args, hidden: readonly string[] = []): Call => ({
  ...input((target, world, actor) => ({ ...args(target, world, actor), isRehearsal: true })),
  select: 'things { code }',
  shows: (answer) =>
    !(answer as { things: { code: string | null }[] }).things.some(({ code }) =>
      ['NOT_FOUND', ...hidden].includes(code ?? ''),
    ),
});

/** `node` finds the thing, or answers null as if there were none. */
export const found = (idOf: (target: Target) => string): Call => ({
  ...place((target) => ({ id: idOf(target) })),
  select: 'id',
  shows: (answer, target) => (answer as { id: string } | null)?.id === idOf(target!),
});

export const idsOf = (answer: unknown): string[] =>
  (answer as { edges: { node: { id: string } }[] }).edges.map(({ node }) => node.id);

export const own = (world: World): Target => world.targets.own;
