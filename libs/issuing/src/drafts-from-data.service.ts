import {
  type Actor,
  Clock,
  DomainError,
  fill,
  forbidden,
  KernelError,
  nodeId,
  Transactions,
  type TypedKey,
} from '@app/kernel';
import { type Directive, DirectivesService } from '@app/directives';
import { Injectable } from '@nestjs/common';
import type { DraftKind } from './draft-kind';
import { DraftOffer } from './draft-offer.view';
import { type DraftProposer, DraftProposers } from './draft-proposer';
import { OwnDocuments } from './own-documents.service';

/** Documents drafted from what the system knows. */
@Injectable()
export class DraftsFromData {
  constructor(
    private readonly transactions: Transactions,
    private readonly proposers: DraftProposers,
    private readonly ownDocuments: OwnDocuments,
    private readonly directives: DirectivesService,
    private readonly clock: Clock,
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

  /** What may be drafted from a thing; of what may not be today, why not. Throws FORBIDDEN, and NOT_FOUND where the actor drafts nothing from it. */
  async offers(actor: Actor, source: TypedKey): Promise<DraftOffer[]> {
    const known = this.proposers.from(source.type);
    const asked = known.filter(({ permission }) => actor.holds(permission));
    if (known[0] && asked.length === 0) throw forbidden(known[0].permission);
    const offers: DraftOffer[] = [];
    for (const proposer of asked) {
      const offer = await this.offerOf(actor, proposer, nodeId(source.type, source.key, source.place));
      if (offer) offers.push(offer);
    }
    if (offers.length === 0) throw KernelError.NOT_FOUND();
    return offers;
  }

  private async offerOf(actor: Actor, proposer: DraftProposer, sourceId: string): Promise<DraftOffer | null> {
    const { kind } = proposer;
    try {
      const data = await proposer.read(actor, proposer.from.read(sourceId));
      await proposer.propose({ actor, now: this.clock.now(), query: this.transactions.reading(actor) }, data);
      return Object.assign(new DraftOffer(), { kind, code: null, message: null });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      if (error.code === 'NOT_FOUND') return null;
      const message = fill(error.text[actor.language], error.params);
      return Object.assign(new DraftOffer(), { kind, code: error.code, message });
    }
  }
}
