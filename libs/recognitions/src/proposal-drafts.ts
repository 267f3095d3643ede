import {
  DraftKind,
  type DraftProposal,
  type DraftProposer,
  DraftProposers,
  OwnDocumentPermission,
  OwnDocuments,
} from '@app/issuing';
import { type Actor, type Asking, Clock } from '@app/kernel';
import { organisationNames } from '@app/organisations';
import { SubjectNames } from '@app/subjects';
import { Injectable } from '@nestjs/common';
import { decidersOf } from './decider';
import { papersOf } from './dossier-store';
import { proposal } from './proposal.rules';
import type { RecognitionRound } from './recognition-round.entity';
import { RecognitionRoundIds } from './recognitions.ids';
import { RecognitionError } from './recognitions.errors';
import { honourOf, recommendedIn } from './round-papers';
import { RecognitionRounds } from './rounds.service';

export const PROPOSAL = DraftKind.declare(
  'recognition_proposal',
  'The submission with which an office proposes those recommended to the level that decides; from a round.',
);

/** Drafts the submission to a higher level in the name of the round's office, with those recommended. */
@Injectable()
export class ProposalDrafts implements DraftProposer<string, RecognitionRound> {
  readonly kind = PROPOSAL;
  readonly from = RecognitionRoundIds;
  readonly permission = OwnDocumentPermission.Draft;

  constructor(
    proposers: DraftProposers,
    private readonly rounds: RecognitionRounds,
    private readonly ownDocuments: OwnDocuments,
    private readonly names: SubjectNames,
    private readonly clock: Clock,
  ) {
    proposers.register(this);
  }

  read(actor: Actor, key: string): Promise<RecognitionRound> {
    return this.rounds.one(actor, key);
  }

  /** Who decides may be unknown: the addressee stays open then. Throws NOT_FOUND, DECIDED_BY_ITSELF, NOBODY_RECOMMENDED. */
  async propose(tx: Asking, round: RecognitionRound): Promise<DraftProposal> {
    const today = this.clock.today();
    const query = tx.query.bind(tx);
    const office = await this.ownDocuments.mustDraftAt(tx, round.organisationKey);
    const decider = (await decidersOf(query, [round], today)).get(round.key);
    const deciderKey = decider?.organisationKey ?? null;
    if (deciderKey === round.organisationKey) throw RecognitionError.DECIDED_BY_ITSELF();
    const { count, listed } = await recommendedIn(tx, this.names, round, today);
    const named = deciderKey === null ? null : (await organisationNames(query, [deciderKey], today)).get(deciderKey);
    const papers = (await papersOf(query, [round])).get(round.key) ?? [];
    const parts = proposal(office, {
      decider: named ?? null,
      citation: decider?.authority.citation ?? null,
      honour: await honourOf(tx, round),
      isTitle: round.titleKey !== null,
      year: round.year,
      theme: round.theme,
      count,
      listed,
      papers: papers.map(({ name }) => name.vi),
    });
    return { office, parts, basedOn: [] };
  }
}
