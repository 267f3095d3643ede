import { Injectable, type Type } from '@nestjs/common';
import type { Actor } from './actor';
import { type DomainError, KernelError } from './errors';
import { nodeId, parseNodeId } from './node-id';
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
  /** Those of at most 100 that the actor sees, in any order; as many statements whatever is found. */
  find(actor: Actor, keys: Key[]): Promise<Identified[]>;
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

  /** Throws where the type has a source already. */
  register<Key>(source: NodeSource<Key>): void {
    if (this.sources.has(source.ids.type)) throw new Error(`things of type ${source.ids.type} are found twice`);
    this.sources.set(source.ids.type, source);
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
    const bySource = Map.groupBy(wanted, ({ source }) => source);
    const found = new Map<string, Identified>();
    for (const [source, part] of bySource) {
      if (!source || !actor.holds(source.permission)) continue;
      const keys = new Map(part.map(({ id, key }) => [id, key]));
      for (const thing of await source.find(actor, [...keys.values()])) found.set(thing.id, thing);
    }
    return wanted.map(({ id, type, source }, at) => (source ? (found.get(id) ?? null) : notFoundById(type, path(at))));
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
