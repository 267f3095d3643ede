import type { Actor, Query } from '@app/kernel';
import type { OpenItem, OpenItemKind } from '@app/ledger';
import { Injectable } from '@nestjs/common';

/** Names for papers, by the keys of the open items; whoever asks has seen these. */
type NamePayees = (query: Query, actor: Actor, items: readonly PaidItem[]) => Promise<Map<string, string>>;

export type PaidItem = Pick<OpenItem, 'key' | 'kind'>;

/** Libraries whose open items name no counterparty say here who is paid by each. */
@Injectable()
export class ItemPayees {
  private readonly kinds = new Map<OpenItemKind, NamePayees>();

  register(kind: OpenItemKind, name: NamePayees): void {
    this.kinds.set(kind, name);
  }

  async of(query: Query, actor: Actor, items: readonly PaidItem[]): Promise<Map<string, string>> {
    const named = new Map<string, string>();
    for (const [kind, ofKind] of Map.groupBy(items, (item) => item.kind)) {
      const name = this.kinds.get(kind);
      if (!name) continue;
      for (const [key, payee] of await name(query, actor, ofKind)) named.set(key, payee);
    }
    return named;
  }
}
