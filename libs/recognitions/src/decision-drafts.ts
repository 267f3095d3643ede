import { Award, Rewards } from '@app/awards';
import {
  DraftKind,
  type DraftProposal,
  type DraftProposer,
  DraftProposers,
  openDraft,
  OwnDocumentPermission,
  OwnDocuments,
} from '@app/issuing';
import { type Actor, type Asking, Clock, type IsoDate, tableOf } from '@app/kernel';
import { participantNames } from '@app/participants';
import { SubjectNames } from '@app/subjects';
import { Title } from '@app/titles';
import { Injectable } from '@nestjs/common';
import { deciderOf } from './decider';
import { decisionParts } from './decision.rules';
import type { Nomination } from './nomination.entity';
import type { RecognitionRound } from './recognition-round.entity';
import { RecognitionRoundIds } from './recognitions.ids';
import { RecognitionError } from './recognitions.errors';
import { nominationColumns, nominations, visibleNominations } from './recognitions.sql';
import { RecognitionRounds } from './rounds.service';

export const DECISION = DraftKind.declare(
  'recognition_decision',
  'The decision with which those recommended are recognised; from a round.',
);

/** Names that stand in the decision itself; more stand in a list that goes with it. */
const MOST_NAMES = 200;

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
    const recommended = await recommendedIn(tx, round.key, today, MOST_NAMES + 1);
    if (recommended.length === 0) throw RecognitionError.NOBODY_RECOMMENDED();
    const isWhole = recommended.length <= MOST_NAMES;
    const names = isWhole ? await participantNames(this.names, tx.actor, query, recommended, today) : null;
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
      names,
    });
    return { office, parts: { ...openDraft(office, 'QĐ', parts.subject), ...parts }, basedOn: [] };
  }
}

/** Those recommended within sight, in the order of papers. */
export async function recommendedIn(tx: Asking, roundKey: string, today: IsoDate, most: number): Promise<Nomination[]> {
  const params: unknown[] = [roundKey, most];
  const visible = visibleNominations(tx.actor, today, params);
  const rows = await tx.query<Nomination>(
    `-- all shards: whoever is put forward in a round, wherever they are
     SELECT ${nominationColumns} FROM nomination AS n WHERE n.round_key = $1 AND n.state = 'recommended' AND ${visible}
     ORDER BY n.path, n.key LIMIT $2`,
    params,
  );
  return rows.map(nominations.toRow);
}

/** What a round is for, as papers have it. */
export async function honourOf(tx: Asking, { titleKey, awardKey }: RecognitionRound): Promise<string> {
  const [table, key] = titleKey === null ? [tableOf(Award).name, awardKey] : [tableOf(Title).name, titleKey];
  const [row] = await tx.query<{ name: string }>(`SELECT h.name_vi AS name FROM ${table} AS h WHERE h.key = $1`, [key]);
  return row!.name;
}
