import type { GivenScopes } from './api-scope';
import { KernelError, type Language } from './errors';
import type { Permission, Role } from './permissions';
import { type Principal, principalName } from './principal';
import type { Query } from './query';

/** A role held today at an organisation. `roots` are the materialised paths whose subtrees it reaches. */
export interface Grant {
  role: Role;
  /** Under which somebody else's role is exercised in their place; null for one's own. */
  delegation?: { key: string; giverKey: string } | null;
  /** The organisation itself, and the committee for which it acts. */
  organisationKeys: number[];
  /** These, and those that ended and whose work they go on with. Left out where nobody is kept. */
  keptKeys?: number[];
  roots: string[];
}

/** What makes a repeated request recognisable: the caller's key and a hash of what was asked. */
export interface Command {
  key: string;
  hash: string;
}

/**
 * Whether what the actor was let in with still stands: the session and each grant. What the asking transaction has itself ended still counts, or nobody
 * could sign out.
 */
export type StillHolds = (query: Query, actor: Actor) => Promise<boolean>;

export interface ActorData {
  principal: Principal;
  sessionId: string | null;
  grants: Grant[];
  /** int4multirange literal of the scopes that the roles reach; row-level security compares with it. */
  scopes: string;
  /** Provinces in which what the roles reach may stand; null where that may be any, as for the nation. Finds shards, gives no rights. */
  provinces: readonly number[] | null;
  language: Language;
  command?: Command | null;
  /** Left out where rights cannot end meanwhile. */
  stillHolds?: StillHolds | null;
  /** Of a program; left out for whoever may use all that their roles carry. */
  given?: GivenScopes | null;
}

/** What the act at hand is allowed by: the permission of its operation, and for each right asked about whose role gave it there; null for an own one. */
interface ActAtHand {
  permission: Permission | null;
  asked: Map<Permission, string | null>;
}

export const NO_SCOPES = '{}';
export const ALL_SCOPES = '{(,)}';

/** Who acts, what they may reach today, and under which request. */
export class Actor {
  readonly principal: Principal;
  readonly sessionId: string | null;
  readonly grants: readonly Grant[];
  readonly scopes: string;
  readonly provinces: readonly number[] | null;
  readonly language: Language;
  readonly command: Command | null;
  readonly stillHolds: StillHolds | null;
  readonly given: GivenScopes | null;

  constructor(
    data: ActorData,
    private readonly act: ActAtHand = { permission: null, asked: new Map() },
  ) {
    this.principal = data.principal;
    this.sessionId = data.sessionId;
    this.grants = data.grants;
    this.scopes = data.scopes;
    this.provinces = data.provinces;
    this.language = data.language;
    this.command = data.command ?? null;
    this.stillHolds = data.stillHolds ?? null;
    this.given = data.given ?? null;
  }

  static anonymous(language: Language, command: Command | null = null): Actor {
    return new Actor({
      principal: { kind: 'anonymous' },
      sessionId: null,
      grants: [],
      scopes: NO_SCOPES,
      provinces: [],
      language,
      command,
    });
  }

  /** The programme itself: jobs, loading of demo content. Reaches everything, holds no session. */
  static system(): Actor {
    return new Actor({
      principal: { kind: 'system' },
      sessionId: null,
      grants: [],
      scopes: ALL_SCOPES,
      provinces: null,
      language: 'vi',
    });
  }

  /** The same under another request. */
  under(command: Command | null): Actor {
    return this.like({ command });
  }

  private like(other: Partial<ActorData>): Actor {
    const { principal, sessionId, grants, scopes, provinces, language, command, stillHolds, given } = this;
    const data = { principal, sessionId, grants: [...grants], scopes, provinces, language, command, stillHolds, given };
    return new Actor({ ...data, ...other }, this.act);
  }

  /** Null for whoever is no person. */
  get personId(): string | null {
    return this.principal.kind === 'person' ? this.principal.key : null;
  }

  get clientId(): string | null {
    return this.principal.kind === 'client' ? this.principal.key : null;
  }

  /** What its idempotency keys are kept and its requests counted under. */
  get principalName(): string {
    return principalName(this.principal);
  }

  /** A person or a client that has proved who it is. */
  get isSignedIn(): boolean {
    return this.principal.kind === 'person' || this.principal.kind === 'client';
  }

  holds(permission: Permission): boolean {
    return this.carrying(permission).length > 0;
  }

  /** Grants whose role carries the permission; none where a program was not given it. */
  private carrying(permission: Permission): Grant[] {
    if (this.given !== null && !this.given.permissions.has(permission.name)) return [];
    return this.grants.filter(({ role }) => permission.roles.has(role));
  }

  /** Paths of the subtrees in which the actor holds the permission; for `path LIKE ANY` in a WHERE clause. */
  roots(permission: Permission): string[] {
    return [...new Set(this.carrying(permission).flatMap((grant) => grant.roots))];
  }

  /** `roots` as LIKE patterns. */
  patterns(permission: Permission): string[] {
    return this.roots(permission).map((root) => `${root}%`);
  }

  covers(permission: Permission, path: string): boolean {
    return this.isGiven(permission, ({ roots }) => roots.some((root) => path.startsWith(root)));
  }

  /** The actor holds the permission at this very organisation or at the body that acts for it, not merely above it. */
  worksAt(permission: Permission, ...organisationKeys: (number | null)[]): boolean {
    return this.isGiven(permission, ({ organisationKeys: workplaces }) =>
      organisationKeys.some((key) => key !== null && workplaces.includes(key)),
    );
  }

  /** Whoever is kept by the organisation is kept where the actor holds the permission: there, or by one that ended and whose work goes on there. */
  keeps(permission: Permission, organisationKey: number): boolean {
    return this.isGiven(permission, (grant) => keptBy(grant).includes(organisationKey));
  }

  /** The person, and those in whose place the person acts today. */
  get standsFor(): string[] {
    const givers = this.grants.flatMap(({ delegation }) => delegation?.giverKey ?? []);
    return [...new Set([...(this.personId === null ? [] : [this.personId]), ...givers])];
  }

  /** An operation begins that needs the permission; null for one that needs none. */
  begins(permission: Permission | null): void {
    this.act.permission = permission;
    this.act.asked.clear();
  }

  /** One of several acts begins. Answers what ends it: the next one knows nothing of what was asked for in this one. */
  beginsPart(): () => void {
    const { asked } = this.act;
    const before = [...asked];
    return () => {
      asked.clear();
      for (const [permission, giver] of before) asked.set(permission, giver);
    };
  }

  /** For rights of which any is enough: own roles are tried on all of them before those of others. */
  isAllowed(may: (actor: Actor) => boolean): boolean {
    const grants = this.grants.filter(({ delegation }) => !delegation);
    const isAlone = grants.length === this.grants.length;
    return (!isAlone && may(this.like({ grants }))) || may(this);
  }

  /**
   * In whose place the act at hand is done, in the organisation at `path`; null where own roles allow it. Known once the right was asked for at its
   * place: that of the operation before others, which are asked for besides. Before that, and where lists were narrowed instead, by what the operation needs.
   */
  inPlaceOf(path: string | null): string | null {
    const { permission, asked } = this.act;
    const known = permission === null ? undefined : asked.get(permission);
    if (known !== undefined) return known;
    const giverKey = [...asked.values()].findLast((giver) => giver !== null) ?? null;
    if (giverKey !== null || permission === null) return giverKey;
    const able = this.carrying(permission);
    const near = able.filter(({ roots }) => path !== null && roots.some((root) => path.startsWith(root)));
    return giverOf(near.length > 0 ? near : able);
  }

  /** All in whose place the actor may do it in the organisation at `path`; nobody where an own role is enough. */
  giversOver(permission: Permission, path: string): string[] {
    return giversOf(this.giving(permission, ({ roots }) => roots.some((root) => path.startsWith(root))));
  }

  /** All in whose place the actor may do it at that very organisation; nobody where an own role is enough. */
  giversAt(permission: Permission, organisationKey: number): string[] {
    return giversOf(this.giving(permission, ({ organisationKeys }) => organisationKeys.includes(organisationKey)));
  }

  private giving(permission: Permission, isThere: (grant: Grant) => boolean): Grant[] {
    return this.carrying(permission).filter(isThere);
  }

  /** Own roles first: what they allow is done in nobody's place. */
  private isGiven(permission: Permission, isThere: (grant: Grant) => boolean): boolean {
    const giving = this.giving(permission, isThere);
    if (giving.length === 0) return false;
    this.act.asked.delete(permission);
    this.act.asked.set(permission, giverOf(giving));
    return true;
  }

  /** Organisations at which the actor holds the permission. */
  workplaces(permission: Permission): number[] {
    return [...new Set(this.carrying(permission).flatMap((grant) => grant.organisationKeys))];
  }

  /** Workplaces, and those that ended and whose work they go on with: who is kept there. */
  keptPlaces(permission: Permission): number[] {
    return [...new Set(this.carrying(permission).flatMap(keptBy))];
  }

  /** Refused and missing look alike from outside. */
  mustCover(permission: Permission, path: string): void {
    if (!this.covers(permission, path)) throw KernelError.NOT_FOUND();
  }

  /** For columns that name the acting person, and for what only a person may answer for. Throws UNAUTHENTICATED, PERSON_NEEDED. */
  get mustBePerson(): string {
    if (this.principal.kind === 'anonymous') throw KernelError.UNAUTHENTICATED();
    if (this.principal.kind !== 'person') throw KernelError.PERSON_NEEDED();
    return this.principal.key;
  }
}

/** Of the rights that are enough; an own one among them is taken before all others. */
const giversOf = (grants: readonly Grant[]): string[] =>
  grants.every(({ delegation }) => delegation) ? grants.flatMap(({ delegation }) => delegation?.giverKey ?? []) : [];

const giverOf = (grants: readonly Grant[]): string | null => giversOf(grants)[0] ?? null;

const keptBy = ({ keptKeys, organisationKeys }: Grant): number[] => keptKeys ?? organisationKeys;
