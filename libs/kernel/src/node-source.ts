import { Injectable, type Type } from '@nestjs/common';
import { forbidden } from './access.guard';
import type { Actor } from './actor';
import { type DomainError, KernelError } from './errors';
import { nodeId, parseNodeId, type TypedKey } from './node-id';
import type { Permission } from './permissions';
import type { Ids } from './references';

/** Whatever has a global id. */
export interface Identified {
  readonly id: string;
}

/** How the things of one type of the schema are found by their ids. */
export interface NodeSource<Key> {
  /** Class of the type. */
  readonly type: Type<Identified>;
  readonly ids: Ids<Key>;
  /** Who reads such things at all. */
  readonly permission: Permission;
  /** Who reads what happened to them, where that is not everybody who reads them. */
  readonly historyPermission?: Permission;
  /** Fields under which the trail holds keys of such things: `directiveKey`, or `Week.parentKey` where that is so of weeks alone. */
  readonly namedAs?: readonly string[];
  /** Those of at most 100 that the actor sees, in any order; as many statements whatever is found. */
  find(actor: Actor, keys: Key[]): Promise<Identified[]>;
  /** What else the trail writes of, that is told with one of them: of a report its obligation. */
  alsoOf?(thing: Identified): SubjectKey[];
}

/** Under which type and key the trail writes of something. */
export type SubjectKey = Pick<TypedKey, 'type' | 'key'>;

/** What a reader may be told of one thing. */
export interface ThingHistory {
  permission: Permission;
  subjects: SubjectKey[];
}

/** An id as it was asked for, with the source of its type; null where nobody shows such things. */
interface Wanted {
  id: string;
  type: string;
  source: NodeSource<unknown> | null;
  key: unknown;
}

/** Libraries register here which of their things have a global id. */
@Injectable()
export class NodeSources {
  private readonly sources = new Map<string, NodeSource<unknown>>();
  private readonly names = new Map<string, string>();

  /** Throws where the type has a source already, or a name leads to another. */
  register<Key>(source: NodeSource<Key>): void {
    const { type } = source.ids;
    if (this.sources.has(type)) throw new Error(`things of type ${type} are found twice`);
    this.sources.set(type, source);
    for (const name of source.namedAs ?? []) {
      if (this.names.has(name)) throw new Error(`${name} of the trail leads to ${type} and elsewhere`);
      this.names.set(name, type);
    }
  }

  /** Classes of the types that are found. */
  types(): Type<Identified>[] {
    return [...this.sources.values()].map(({ type }) => type);
  }

  /**
   * In the order asked for; null for what is unknown or out of sight, NODE_NOT_FOUND_BY_ID in the place of what has an id only within another thing. Throws
   * INVALID_ID, with the place of the id.
   */
  async find(actor: Actor, ids: string[], path: (at: number) => string): Promise<(Identified | DomainError | null)[]> {
    const wanted = ids.map((id, at) => this.wanted(id, path(at)));
    const found = await this.findWanted(actor, wanted);
    return wanted.map(({ id, type, source }, at) => (source ? (found.get(id) ?? null) : notFoundById(type, path(at))));
  }

  /** The same of ids that nobody asked for but the trail holds, by id: what is out of sight, or has had no such id for long, is left out. */
  named(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, Identified>> {
    return this.findWanted(
      actor,
      ids.flatMap((id) => this.wantedOrNothing(id) ?? []),
    );
  }

  private async findWanted(actor: Actor, wanted: readonly Wanted[]): Promise<Map<string, Identified>> {
    const bySource = Map.groupBy(wanted, ({ source }) => source);
    const found = new Map<string, Identified>();
    for (const [source, part] of bySource) {
      if (!source || !actor.holds(source.permission)) continue;
      const keys = new Map(part.map(({ id, key }) => [id, key]));
      for (const thing of await source.find(actor, [...keys.values()])) found.set(thing.id, thing);
    }
    return found;
  }

  /** Whose history an actor who sees the thing may read, and from which permission on. Throws INVALID_ID, FORBIDDEN, NOT_FOUND. */
  async historyOf(actor: Actor, text: string): Promise<ThingHistory> {
    const { id, source } = this.wanted(text, 'id');
    if (!source) throw KernelError.INVALID_ID({ id: text.slice(0, 100) }, [{ path: 'id', code: 'INVALID_ID' }]);
    const permission = source.historyPermission ?? source.permission;
    if (!actor.holds(permission)) throw forbidden(permission);
    const thing = (await this.named(actor, [id])).get(id);
    if (!thing) throw KernelError.NOT_FOUND();
    const { type, key } = parseNodeId(id);
    return { permission, subjects: [{ type, key }, ...(source.alsoOf?.(thing) ?? [])] };
  }

  /** The global id behind a key that the trail holds under a name; null where no source knows the name, or the key is none of its ids. */
  idNamed(name: string, subjectType: string, key: unknown): string | null {
    const type = this.names.get(`${subjectType}.${name}`) ?? this.names.get(name);
    const source = type && this.sources.get(type);
    if (!source || (typeof key !== 'string' && typeof key !== 'number')) return null;
    const id = nodeId(type, key);
    try {
      source.ids.read(id);
      return id;
    } catch {
      return null;
    }
  }

  private wantedOrNothing(id: string): Wanted | null {
    try {
      return this.wanted(id, '');
    } catch {
      return null;
    }
  }

  private wanted(text: string, path: string): Wanted {
    try {
      const { type, place, key } = parseNodeId(text);
      const source = this.sources.get(type) ?? null;
      // The same id can be spelled in several ways; things say it in one.
      return { id: nodeId(type, key, place), type, source, key: source?.ids.read(text) };
    } catch {
      throw KernelError.INVALID_ID({ id: text.slice(0, 100) }, [{ path, code: 'INVALID_ID' }]);
    }
  }
}

const notFoundById = (type: string, path: string): DomainError =>
  KernelError.NODE_NOT_FOUND_BY_ID({ type }, [{ path, code: 'NODE_NOT_FOUND_BY_ID', params: { type } }]);
