import { type Actor, forbidden, nodeId, Transactions, type TypedKey } from '@app/kernel';
import { type Directive, DirectivesService } from '@app/directives';
import { Injectable } from '@nestjs/common';
import type { DraftKind } from './draft-kind';
import { DraftProposers } from './draft-proposer';
import { OwnDocuments } from './own-documents.service';

/** Documents drafted from what the system knows. */
@Injectable()
export class DraftsFromData {
  constructor(
    private readonly transactions: Transactions,
    private readonly proposers: DraftProposers,
    private readonly ownDocuments: OwnDocuments,
    private readonly directives: DirectivesService,
  ) {}

  /** Throws FORBIDDEN, INVALID_ID for a thing of another type, DRAFT_FROM_NOTHING, and what the kind throws. */
  async draft(actor: Actor, kind: DraftKind, source: TypedKey): Promise<Directive> {
    const proposer = this.proposers.of(kind);
    if (!actor.holds(proposer.permission)) throw forbidden(proposer.permission);
    const sourceId = nodeId(source.type, source.key, source.place);
    const data = await proposer.read(actor, proposer.from.read(sourceId));
    const key = await this.transactions.run(actor, async (tx) => {
      const { office, parts, basedOn } = await proposer.propose(tx, data);
      const keys = basedOn.map(({ key: basis }) => basis);
      return this.ownDocuments.draftIn(tx, office, { kind, sourceId }, parts, keys);
    });
    return this.directives.byKey(actor, key);
  }
}
