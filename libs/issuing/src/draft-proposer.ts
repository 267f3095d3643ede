import type { Actor, Asking, Ids, Permission } from '@app/kernel';
import type { Directive } from '@app/directives';
import { Injectable } from '@nestjs/common';
import type { DraftKind } from './draft-kind';
import { IssuingError } from './issuing.errors';
import type { Office } from './offices';
import type { DraftParts } from './own-document.rules';

/** A document as the system would write it; what the data do not say stays open. */
export interface DraftProposal {
  /** In whose name; `OwnDocuments.mustDraftAt` answers it where the actor may. */
  office: Office;
  parts: DraftParts;
  /** Documents that it is based on, all within the actor's sight. */
  basedOn: readonly Directive[];
}

/** Drafts documents of one kind from one type of thing. */
export interface DraftProposer<Key = never, Data = never> {
  readonly kind: DraftKind;
  readonly from: Ids<Key>;
  /** Who may ask for it at all; `propose` asks at the place. */
  readonly permission: Permission;
  /** What it is drafted from, within the actor's sight. Throws NOT_FOUND. */
  read(actor: Actor, key: Key): Promise<Data>;
  /** In the transaction that stores the draft, or only to learn whether there would be one. Throws NOT_FOUND, and why there is nothing to draft. */
  propose(tx: Asking, data: Data): Promise<DraftProposal>;
}

/** Libraries that know data register what they draft; own documents know none of them. */
@Injectable()
export class DraftProposers {
  private readonly proposers = new Map<DraftKind, DraftProposer>();

  /** Throws when the kind has a proposer already. */
  register<Key, Data>(proposer: DraftProposer<Key, Data>): void {
    if (this.proposers.has(proposer.kind)) throw new Error(`drafts of the kind ${proposer.kind} are proposed twice`);
    this.proposers.set(proposer.kind, proposer as unknown as DraftProposer);
  }

  /** Throws DRAFT_FROM_NOTHING for a kind that is drafted from nothing. */
  of(kind: DraftKind): DraftProposer {
    const proposer = this.proposers.get(kind);
    if (!proposer) throw IssuingError.DRAFT_FROM_NOTHING();
    return proposer;
  }

  /** Those that draft from such a thing. */
  from(type: string): DraftProposer[] {
    return [...this.proposers.values()].filter(({ from }) => from.type === type);
  }
}
