import { longDate } from '@app/directives';
import {
  DraftKind,
  type DraftProposal,
  type DraftProposer,
  DraftProposers,
  OwnDocumentPermission,
  OwnDocuments,
} from '@app/issuing';
import { type Actor, type Asking, Clock, type FactKey, type Ids } from '@app/kernel';
import { organisationNames } from '@app/organisations';
import { participantNames } from '@app/participants';
import {
  honourOf,
  type Nomination,
  NominationIds,
  Nominations,
  NominationState,
  type RecognitionRound,
  RecognitionRounds,
} from '@app/recognitions';
import { SubjectNames } from '@app/subjects';
import { Injectable } from '@nestjs/common';
import { AppealError } from './appeals.errors';
import { refusalLetter } from './refusal.rules';

const REFUSAL = DraftKind.declare(
  'recognition_refusal',
  'The letter that says why somebody is not recommended; from a nomination.',
);

const DASH = '—';

interface Refused {
  nomination: Nomination;
  round: RecognitionRound;
}

/** Refusals in writing, with their reasons. */
@Injectable()
export class RefusalLetters implements DraftProposer<FactKey, Refused> {
  readonly kind = REFUSAL;
  readonly from: Ids<FactKey> = NominationIds;
  readonly permission = OwnDocumentPermission.Draft;

  constructor(
    proposers: DraftProposers,
    private readonly nominations: Nominations,
    private readonly rounds: RecognitionRounds,
    private readonly ownDocuments: OwnDocuments,
    private readonly names: SubjectNames,
    private readonly clock: Clock,
  ) {
    proposers.register(this);
  }

  /** Throws NOT_FOUND. */
  async read(actor: Actor, key: FactKey): Promise<Refused> {
    const nomination = await this.nominations.one(actor, key);
    return { nomination, round: await this.rounds.one(actor, nomination.roundKey) };
  }

  /** Throws NOT_FOUND, NOTHING_TO_APPEAL: it was not refused. */
  async propose(tx: Asking, { nomination, round }: Refused): Promise<DraftProposal> {
    const office = await this.ownDocuments.mustDraftAt(tx, round.organisationKey);
    if (nomination.state !== NominationState.NotRecommended || nomination.reason === null)
      throw AppealError.NOTHING_TO_APPEAL();
    const today = this.clock.today();
    const query = tx.query.bind(tx);
    const receiverKey = (nomination.organisationKey ?? nomination.byKey)!;
    const receiver = (await organisationNames(query, [receiverKey], today)).get(receiverKey) ?? DASH;
    const [name = DASH] = await participantNames(this.names, tx.actor, query, [nomination], today);
    const { titleKey, year, appealsUntil } = round;
    const said = { receiver, name, honour: await honourOf(tx, round), isTitle: titleKey !== null, year };
    const letter = refusalLetter(office, { ...said, reason: nomination.reason, appealsUntil }, longDate);
    return { office, parts: letter, basedOn: [] };
  }
}
