import {
  DraftKind,
  type DraftProposal,
  type DraftProposer,
  DraftProposers,
  OwnDocumentPermission,
  OwnDocuments,
} from '@app/issuing';
import { type Actor, type Asking, Clock, type Ids, KernelError, tableOf } from '@app/kernel';
import { organisationNames } from '@app/organisations';
import { participantNames } from '@app/participants';
import { Name, PersonReader } from '@app/people';
import {
  deciderOf,
  honourOf,
  MOST_NAMES,
  RecognitionRound,
  RecognitionRoundIds,
  RecognitionRounds,
  recommendedIn,
} from '@app/recognitions';
import { SubjectNames } from '@app/subjects';
import { Injectable } from '@nestjs/common';
import { type Ballot, BallotStanding, BallotState, ConflictGround } from './ballot.entity';
import { Ballots, casesOf } from './ballots.service';
import { type Council, type CouncilMember, CouncilState } from './council.entity';
import {
  awardSubmission,
  councilDecision,
  councilMinutes,
  type CouncilPaper,
  type NamedMember,
} from './council-papers.rules';
import { ballotConflictsOf, BY_SEAT, votersOf } from './council-reading';
import { isThere } from './council.rules';
import { CouncilError } from './councils.errors';
import { BallotIds } from './councils.ids';
import { councilColumns, councils, memberColumns, members } from './councils.sql';

const DECISION = DraftKind.declare('council_decision', 'The decision that sets up a council; from its round.');
const MINUTES = DraftKind.declare('council_minutes', 'The minutes of a council; from a ballot that is closed.');
const SUBMISSION = DraftKind.declare(
  'award_submission',
  'The submission to whoever decides, with those whom a council recommends; from its round.',
);

const DASH = '—';

/** What a paper of councils asks for. */
@Injectable()
export class PaperData {
  constructor(
    readonly rounds: RecognitionRounds,
    readonly ballots: Ballots,
    readonly ownDocuments: OwnDocuments,
    readonly names: SubjectNames,
    private readonly people: PersonReader,
    readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND: the round has none. */
  async sitting(tx: Asking, roundKey: string): Promise<Council> {
    const [found] = await tx.query<Council>(
      `SELECT ${councilColumns} FROM council AS c WHERE c.round_key = $1 AND c.state = '${CouncilState.Sitting}'`,
      [roundKey],
    );
    if (!found) throw KernelError.NOT_FOUND();
    return councils.toRow(found);
  }

  async paper(
    tx: Asking,
    council: Council,
    round: RecognitionRound,
    sitting: readonly CouncilMember[],
  ): Promise<CouncilPaper> {
    const honour = await honourOf(tx, round);
    const what =
      round.titleKey === null
        ? `xét tặng ${honour} năm ${round.year}`
        : `xét công nhận danh hiệu "${honour}" năm ${round.year}`;
    return { council, what, members: await this.named(tx, sitting) };
  }

  private async named(tx: Asking, sitting: readonly CouncilMember[]): Promise<NamedMember[]> {
    const query = tx.query.bind(tx);
    const keys = sitting.map(({ personKey }) => personKey);
    const people = await this.people.byKeys(keys, [Name], query);
    const organisations = await organisationNames(
      query,
      sitting.map(({ organisationKey }) => organisationKey),
      this.clock.today(),
    );
    const named = (personKey: string) => people.get(personKey)?.get(Name) ?? DASH;
    const nameOf = new Map(sitting.map(({ key, personKey }) => [key, named(personKey)]));
    return sitting.map(({ personKey, organisationKey, seat, standsForKey }) => ({
      name: named(personKey),
      organisation: organisations.get(organisationKey) ?? DASH,
      seat,
      standsFor: standsForKey === null ? null : (nameOf.get(standsForKey) ?? DASH),
    }));
  }
}

/** Chair first. */
async function membersWhere(tx: Asking, condition: string, key: string): Promise<CouncilMember[]> {
  const rows = await tx.query<CouncilMember>(
    `SELECT ${memberColumns} FROM council_member AS s WHERE ${condition} ORDER BY ${BY_SEAT}`,
    [key],
  );
  return rows.map(members.toRow);
}

/** Papers drafted from a round, in the name of its office. */
class RoundPaper implements DraftProposer<string, RecognitionRound> {
  readonly from: Ids<string> = RecognitionRoundIds;
  readonly permission = OwnDocumentPermission.Draft;

  constructor(
    readonly kind: DraftKind,
    private readonly data: PaperData,
  ) {}

  read(actor: Actor, key: string): Promise<RecognitionRound> {
    return this.data.rounds.one(actor, key);
  }

  /** Throws NOT_FOUND; of the decision COUNCIL_ESTABLISHED, of the submission AUTHORITY_UNKNOWN, NOBODY_RECOMMENDED. */
  async propose(tx: Asking, round: RecognitionRound): Promise<DraftProposal> {
    const office = await this.data.ownDocuments.mustDraftAt(tx, round.organisationKey);
    const council = await this.data.sitting(tx, round.key);
    if (this.kind === DECISION && council.directiveKey !== null) throw CouncilError.COUNCIL_ESTABLISHED();
    const sitting = await membersWhere(tx, 's.council_key = $1 AND s.left_on IS NULL', council.key);
    const paper = await this.data.paper(tx, council, round, sitting);
    const basedOn = await this.data.ownDocuments.citable(tx, council.directiveKey ? [council.directiveKey] : []);
    if (this.kind === DECISION) return { office, parts: councilDecision(office, paper), basedOn: [] };
    const today = this.data.clock.today();
    const query = tx.query.bind(tx);
    const { authority, organisationKey } = await deciderOf(query, round, today);
    const decider =
      organisationKey === null ? null : (await organisationNames(query, [organisationKey], today)).get(organisationKey);
    const { count, listed } = await recommendedIn(tx, this.data.names, round, today);
    const parts = awardSubmission(office, {
      ...paper,
      decider: decider ?? DASH,
      citation: authority.citation,
      recommended: listed,
      count,
    });
    return { office, parts, basedOn };
  }
}

/** The minutes of one ballot. */
class MinutesPaper implements DraftProposer<string, Ballot> {
  readonly kind = MINUTES;
  readonly from: Ids<string> = BallotIds;
  readonly permission = OwnDocumentPermission.Draft;

  constructor(private readonly data: PaperData) {}

  read(actor: Actor, key: string): Promise<Ballot> {
    return this.data.ballots.one(actor, key);
  }

  /** Throws NOT_FOUND, BALLOT_STILL_OPEN. */
  async propose(tx: Asking, ballot: Ballot): Promise<DraftProposal> {
    const [found] = await tx.query<Council>(`SELECT ${councilColumns} FROM council AS c WHERE c.key = $1`, [
      ballot.councilKey,
    ]);
    const council = councils.toRow(found!);
    const office = await this.data.ownDocuments.mustDraftAt(tx, council.organisationKey);
    if (ballot.state !== BallotState.Closed) throw CouncilError.BALLOT_STILL_OPEN();
    const [round] = await tx.query<RecognitionRound>(
      `SELECT ${tableOf(RecognitionRound).columns('d')} FROM recognition_round AS d WHERE d.key = $1`,
      [council.roundKey],
    );
    const sitting = await membersWhere(
      tx,
      's.key IN (SELECT v.member_key FROM ballot_voter AS v WHERE v.ballot_key = $1)',
      ballot.key,
    );
    const paper = await this.data.paper(tx, council, round!, sitting);
    const query = tx.query.bind(tx);
    const voters = new Map((await votersOf(query, [ballot.key])).map((one) => [one.memberKey, one]));
    const cases = await casesOf(tx, ballot.key);
    const rows = cases
      .slice(0, MOST_NAMES)
      .map(({ kind, organisationKey, subjectKey, nominationProvince, nominationScope }) => ({
        kind,
        organisationKey,
        subjectKey,
        provinceId: nominationProvince,
        scopeId: nominationScope,
      }));
    const names = await participantNames(this.data.names, tx.actor, query, rows, this.data.clock.today());
    const nameOf = new Map(cases.slice(0, MOST_NAMES).map(({ key }, at) => [key, names[at]!]));
    const memberAt = new Map(sitting.map(({ key }, at) => [key, paper.members[at]!.name]));
    const out = await ballotConflictsOf(query, [ballot.key]);
    const isOut = new Set(out.map(({ caseKey, memberKey }) => `${caseKey}/${memberKey}`));
    const alternateOf = new Map(sitting.map(({ standsForKey, key }) => [standsForKey, key]));
    const alternateIn = (caseKey: string, memberKey: string) => {
      const alternate = alternateOf.get(memberKey);
      return alternate === undefined || isOut.has(`${caseKey}/${alternate}`) ? null : (memberAt.get(alternate) ?? DASH);
    };
    const left = out.filter(({ ground }) => ground !== ConflictGround.StandsBy);
    const count = (standing: BallotStanding) => cases.filter((one) => one.standing === standing).length;
    const parts = councilMinutes(office, {
      ...paper,
      number: ballot.number,
      openedOn: ballot.openedOn,
      closedOn: ballot.closedOn!,
      present: sitting.map(({ key }) => isThere(council.mode, voters.get(key)!)),
      left: left.slice(0, MOST_NAMES).map(({ memberKey, caseKey, ground }) => ({
        member: memberAt.get(memberKey) ?? DASH,
        nominated: nameOf.get(caseKey) ?? DASH,
        ground,
        alternate: alternateIn(caseKey, memberKey),
      })),
      cases: cases.length > MOST_NAMES ? null : cases.map((one) => ({ ...caseOf(one), name: nameOf.get(one.key)! })),
      counts: {
        [BallotStanding.Passed]: count(BallotStanding.Passed),
        [BallotStanding.NotPassed]: count(BallotStanding.NotPassed),
        [BallotStanding.NoQuorum]: count(BallotStanding.NoQuorum),
        [BallotStanding.TooFew]: count(BallotStanding.TooFew),
      },
    });
    const basedOn = await this.data.ownDocuments.citable(tx, council.directiveKey ? [council.directiveKey] : []);
    return { office, parts, basedOn };
  }
}

type Counted = Awaited<ReturnType<typeof casesOf>>[number];

const caseOf = ({ standing, entitled, present, inFavour, against, abstained, measured, mean }: Counted) => ({
  standing,
  entitled,
  present,
  inFavour,
  against,
  abstained,
  measured,
  mean,
});

/** The papers of councils: the decision that sets one up, its minutes, and the submission. */
@Injectable()
export class CouncilPapers {
  constructor(proposers: DraftProposers, data: PaperData) {
    proposers.register(new RoundPaper(DECISION, data));
    proposers.register(new RoundPaper(SUBMISSION, data));
    proposers.register(new MinutesPaper(data));
  }
}
