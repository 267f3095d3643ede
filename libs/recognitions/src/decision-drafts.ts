import { Rewards } from '@app/awards';
import {
  DraftKind,
  type DraftProposal,
  type DraftProposer,
  DraftProposers,
  openDraft,
  OwnDocumentPermission,
  OwnDocuments,
} from '@app/issuing';
import { type Actor, type Asking, Clock } from '@app/kernel';
import { SubjectNames } from '@app/subjects';
import { Injectable } from '@nestjs/common';
import { deciderOf } from './decider';
import { decisionParts } from './decision.rules';
import type { RecognitionRound } from './recognition-round.entity';
import { RecognitionRoundIds } from './recognitions.ids';
import { RecognitionError } from './recognitions.errors';
import { honourOf, recommendedIn } from './round-papers';
import { RecognitionRounds } from './rounds.service';

export const DECISION = DraftKind.declare(
  'recognition_decision',
  'The decision with which those recommended are recognised; from a round.',
);

/** Drafts the decision in the name of whoever is competent today, with the list of those recommended. */
@Injectable()
export class DecisionDrafts implements DraftProposer<string, RecognitionRound> {
  readonly kind = DECISION;
  readonly from = RecognitionRoundIds;
  readonly permission = OwnDocumentPermission.Draft;

  constructor(
    proposers: DraftProposers,
    private readonly rounds: RecognitionRounds,
    private readonly ownDocuments: OwnDocuments,
    private readonly names: SubjectNames,
    private readonly rewards: Rewards,
    private readonly clock: Clock,
  ) {
    proposers.register(this);
  }

  read(actor: Actor, key: string): Promise<RecognitionRound> {
    return this.rounds.one(actor, key);
  }

  /** Throws AUTHORITY_UNKNOWN, AUTHORITY_OTHER, NOBODY_RECOMMENDED, NOT_FOUND. */
  async propose(tx: Asking, round: RecognitionRound): Promise<DraftProposal> {
    const today = this.clock.today();
    const query = tx.query.bind(tx);
    const decider = await deciderOf(query, round, today);
    if (decider.organisationKey === null)
      throw RecognitionError.AUTHORITY_OTHER({ on: today, citation: decider.authority.citation });
    const office = await this.ownDocuments.mustDraftAt(tx, decider.organisationKey);
    const { listed } = await recommendedIn(tx, this.names, round, today);
    const honour = await honourOf(tx, round);
    const { titleKey, awardKey, subject } = round;
    const reward = await this.rewards.ofIn(query, { titleKey, awardKey, kind: subject, on: today });
    const parts = decisionParts({
      honour,
      isTitle: round.titleKey !== null,
      subject: round.subject,
      year: round.year,
      theme: round.theme,
      citation: decider.authority.citation,
      reward: reward && {
        amount: reward.amount,
        citations: [...new Set([reward.factorCitation, reward.baseCitation, reward.roundingCitation])],
      },
      names: listed?.map(({ name }) => name) ?? null,
    });
    return { office, parts: { ...openDraft(office, 'QĐ', parts.subject), ...parts }, basedOn: [] };
  }
}
