import { type Actor, KernelError, parseNodeId, type Permission } from '@app/kernel';
import { Injectable } from '@nestjs/common';

/** What a library says so that whoever sees one of its things can read what happened to it. */
export interface HistorySource {
  /** Type of the global ids of its things. */
  readonly type: string;
  /** Subject types under which the trail writes of such a thing. */
  readonly subjects: readonly string[];
  /** To be held; of the history itself one reads what happened where one holds it. */
  readonly permission: Permission;
  /** The key under which the trail writes of the thing, for those who may see the thing. Throws NOT_FOUND, INVALID_ID. */
  subjectKey(actor: Actor, id: string): Promise<string | number>;
}

/** Libraries register here whose history is told; the trail knows none of them. */
@Injectable()
export class HistorySources {
  private readonly sources = new Map<string, HistorySource>();

  /** Throws where the type has a source already. */
  register(source: HistorySource): void {
    if (this.sources.has(source.type)) throw new Error(`the history of ${source.type} is told twice`);
    this.sources.set(source.type, source);
  }

  /** Throws INVALID_ID for what has no history. */
  of(id: string): HistorySource {
    const source = this.sources.get(parseNodeId(id).type);
    if (!source) throw KernelError.INVALID_ID({ id: id.slice(0, 100) });
    return source;
  }
}
