import { randomBytes } from 'node:crypto';
import { nodeId } from '@app/kernel';
import type { TestOrganisation, TestPerson } from '../support/builders';
import { type Nominated, RecognitionWorld } from '../recognitions/recognitions-given';

const COUNCIL = `id state version canManage hasWaiting mode citation members { id seat name isMe organisation { id } standsFor { id } replaces { id } }
  formerMembers { id leftOn leftReason } prescribed { citation } method passingPart
  conflicts { member { id } nominationId ground reason } ballots { id }`;
const BALLOT = `id number state dueOn closedOn canVote caseCount passed notPassed undecided
  seats { member { id } isPresent hasVoted } exclusions { member { id } caseId ground }`;
export const SET_UP = `mutation ($input: SetUpCouncilInput!) { setUpCouncil(input: $input) { ${COUNCIL} } }`;
export const AMEND = `mutation ($input: AmendCouncilInput!) { amendCouncil(input: $input) { ${COUNCIL} } }`;
export const DISSOLVE = `mutation ($input: DissolveCouncilInput!) { dissolveCouncil(input: $input) { ${COUNCIL} } }`;
export const REPLACE = `mutation ($input: ReplaceMemberInput!) { replaceMember(input: $input) { ${COUNCIL} } }`;
export const ALTERNATE = `mutation ($input: NameAlternateInput!) { nameAlternate(input: $input) { ${COUNCIL} } }`;
export const ENTER_RULE = `mutation ($input: EnterCouncilRuleInput!) { enterCouncilRule(input: $input) { id version citation canKeep province { id } } }`;
export const END_RULE = `mutation ($input: EndCouncilRuleInput!) { endCouncilRule(input: $input) { id validTo } }`;
export const RECUSE = `mutation ($input: RecuseInput!) { recuse(input: $input) { ${COUNCIL} } }`;
export const OPEN = `mutation ($input: OpenBallotInput!) { openBallot(input: $input) { ${BALLOT} } }`;
export const ATTEND = `mutation ($input: RecordAttendanceInput!) { recordAttendance(input: $input) { ${BALLOT} } }`;
export const CAST = `mutation ($input: CastBallotInput!) { castBallot(input: $input) { ${BALLOT} } }`;
export const CLOSE = `mutation ($input: CloseBallotInput!) { closeBallot(input: $input) { ${BALLOT} } }`;
export const ONE = `query ($id: ID!) { council(id: $id) { ${COUNCIL} } }`;
export const BALLOT_OF = `query ($id: ID!) { ballot(id: $id) { ${BALLOT} } }`;
export const CASES = `query ($ballotId: ID!) { ballotCases(ballotId: $ballotId, first: 100) { totalCount edges { node {
  id position nominationId ownConflict standing entitled present presentNeeded inFavour against abstained measured inFavourNeeded mean meanNeeded organisation { id } nomination { id state reason } } } } }`;
export const CANDIDATES = `query ($roundId: ID!, $organisationId: ID!) { councilCandidates(roundId: $roundId, organisationId: $organisationId) { personId name } }`;
const REGISTER = 'mutation ($input: RegisterDirectiveInput!) { registerDirective(input: $input) { id } }';

export interface CouncilSeen {
  id: string;
  state: string;
  version: number;
  canManage: boolean;
  hasWaiting: boolean;
  members: {
    id: string;
    seat: string;
    name: string | null;
    isMe: boolean;
    organisation: { id: string };
    standsFor: { id: string } | null;
    replaces: { id: string } | null;
  }[];
  conflicts: { member: { id: string }; nominationId: string; ground: string; reason: string | null }[];
  ballots: { id: string }[];
  formerMembers: { id: string; leftOn: string; leftReason: string }[];
  prescribed: { citation: string } | null;
  method: string;
  passingPart: number;
}
export interface BallotSeen {
  id: string;
  number: number;
  state: string;
  canVote: boolean;
  caseCount: number;
  passed: number;
  notPassed: number;
  undecided: number;
  seats: { member: { id: string }; isPresent: boolean; hasVoted: boolean }[];
  exclusions: { member: { id: string }; caseId: string; ground: string }[];
}
export interface CaseSeen {
  id: string;
  nominationId: string;
  ownConflict: string | null;
  standing: string | null;
  entitled: number | null;
  present: number | null;
  inFavour: number | null;
  against: number | null;
  abstained: number | null;
  measured: number | null;
  mean: number | null;
  meanNeeded: number | null;
  organisation: { id: string } | null;
  nomination: { id: string; state: string; reason: string | null } | null;
}

export interface Seated {
  person: TestPerson;
  at: TestOrganisation;
  seat: string;
}

export const salt = (): string => randomBytes(16).toString('base64url');

/** A council of five of a province: Sở (chair), committee, three universities, whose districts are no more by then. */
export class CouncilWorld {
  private constructor(
    readonly recognitions: RecognitionWorld,
    readonly seated: readonly Seated[],
    readonly universities: readonly { at: TestOrganisation; reporter: TestPerson }[],
    readonly directiveId: string,
  ) {}

  static async make(): Promise<CouncilWorld> {
    const recognitions = await RecognitionWorld.make();
    const { api, tree, officer, leader } = recognitions;
    const universities = [];
    for (const name of ['Trường Một', 'Trường Hai', 'Trường Ba'])
      universities.push(await recognitions.university(name));
    const { registerDirective } = await api.ok<{ registerDirective: { id: string } }>(officer, REGISTER, {
      input: {
        keeperId: tree.department.id,
        code: '77/QĐ-SGDĐT',
        type: 'QĐ',
        subject: 'Thành lập hội đồng xét',
        issuer: 'Sở Giáo dục và Đào tạo',
        issuedOn: '2027-01-09',
      },
    });
    const seated = [
      { person: officer, at: tree.department, seat: 'CHAIR' },
      { person: leader, at: tree.province, seat: 'MEMBER' },
      { person: universities[0]!.reporter, at: universities[0]!.at, seat: 'MEMBER' },
      { person: universities[1]!.reporter, at: universities[1]!.at, seat: 'MEMBER' },
      { person: universities[2]!.reporter, at: universities[2]!.at, seat: 'SECRETARY' },
    ];
    return new CouncilWorld(recognitions, seated, universities, registerDirective.id);
  }

  get api() {
    return this.recognitions.api;
  }

  get officer(): TestPerson {
    return this.recognitions.officer;
  }

  readonly rule = (over: object = {}) => ({
    mode: 'MEETING',
    quorumPart: 2,
    quorumWhole: 3,
    passingPart: 80,
    passingWhole: 100,
    measuredBy: 'PRESENT',
    abstention: 'AGAINST',
    citation: 'Quyết định 86/2025/QĐ-UBND (ví dụ của một tỉnh)',
    directiveId: this.directiveId,
    seats: this.seated.map(({ person, at, seat }) => ({ personId: person.id, organisationId: at.id, seat })),
    ...over,
  });

  async setUp(roundId: string, over: object = {}): Promise<CouncilSeen> {
    const input = { roundId, ...this.rule(over) };
    return (await this.api.ok<{ setUpCouncil: CouncilSeen }>(this.officer, SET_UP, { input })).setUpCouncil;
  }

  async one(id: string, by = this.officer): Promise<CouncilSeen> {
    return (await this.api.ok<{ council: CouncilSeen }>(by, ONE, { id })).council;
  }

  /** Universities of their own, put forward in a new round of an award: no criteria keep them back. */
  async round(names: readonly string[], year = 2026): Promise<{ id: string; nominated: Nominated[] }> {
    const world = this.recognitions;
    const award = [...world.awards.keys()].find((code) => code.startsWith('commendation/'))!;
    const round = await world.open({
      titleId: null,
      awardId: nodeId('Award', world.awards.get(award)!),
      awardKind: 'MERIT',
      theme: names.join(),
      year,
    });
    for (const name of names) {
      const { at } = await world.university(name);
      await world.nominate(this.officer, round.id, [at.id]);
    }
    return { id: round.id, nominated: (await world.nominations(round.id)).toReversed() };
  }

  async ballot(councilId: string, over: object = {}): Promise<BallotSeen> {
    const input = { councilId, ...over };
    return (await this.api.ok<{ openBallot: BallotSeen }>(this.officer, OPEN, { input })).openBallot;
  }

  async seen(id: string, by = this.officer): Promise<BallotSeen> {
    return (await this.api.ok<{ ballot: BallotSeen }>(by, BALLOT_OF, { id })).ballot;
  }

  async cases(ballotId: string, by = this.officer): Promise<CaseSeen[]> {
    const data = await this.api.ok<{ ballotCases: { edges: { node: CaseSeen }[] } }>(by, CASES, { ballotId });
    return data.ballotCases.edges.map(({ node }) => node);
  }

  async cast(by: TestPerson, id: string, rest: string | null, votes: object[] = []): Promise<BallotSeen> {
    const input = { id, salt: salt(), votes, rest };
    return (await this.api.ok<{ castBallot: BallotSeen }>(by, CAST, { input })).castBallot;
  }

  casting(by: TestPerson | null, id: string, over: object = {}) {
    return this.api.refusal(by, CAST, { input: { id, salt: salt(), votes: [], rest: 'IN_FAVOUR', ...over } });
  }

  async close(id: string): Promise<BallotSeen> {
    return (await this.api.ok<{ closeBallot: BallotSeen }>(this.officer, CLOSE, { input: { id } })).closeBallot;
  }
}
