import { randomBytes } from 'node:crypto';
import type { Edges } from '../ground.ts';
import type { Somebody } from '../world.ts';
import * as gql from './documents.ts';
import { voteIs } from './model.ts';
import type { Places } from './places.ts';

interface Ballot {
  id: string;
  state: string;
  passed: number;
  notPassed: number;
  undecided: number;
}

/** A council as it sits. */
export interface Sitting {
  councilId: string;
  members: readonly { by: Somebody; id: string }[];
  /** Whether the member at a place, counted from 0, leaves a case. */
  mayNotVote: (nth: number, nominationId: string) => boolean;
}

interface Voting {
  /** Of each case, how many of the first members are in favour of it. */
  inFavour: Record<string, number>;
  /** The first members, who are present and vote. */
  voters: number;
  /** Once the ballot is open and before anybody votes. */
  before?: () => Promise<unknown>;
  nominationIds?: string[];
}

interface Case {
  id: string;
  nominationId: string;
  standing: 'PASSED' | 'NOT_PASSED' | 'NO_QUORUM';
  entitled: number;
  present: number;
  inFavour: number;
}

/** Secret ballots, whose counts are computed a second time. */
export class Ballots {
  private readonly at: Places;
  private readonly chair: Somebody;

  constructor(at: Places, chair: Somebody) {
    this.at = at;
    this.chair = chair;
  }

  /** Everybody present votes; the first of them in favour, as many as said, the others against. Answers the ballot, closed and compared. */
  async hold(
    { councilId, members, mayNotVote }: Sitting,
    { inFavour, voters, before, nominationIds }: Voting,
  ): Promise<string> {
    const presentIds = members.slice(0, voters).map(({ id }) => id);
    const { openBallot } = await this.chair.ask<{ openBallot: Ballot }>(gql.OPEN_BALLOT, {
      input: { councilId, presentIds, ...(nominationIds && { nominationIds }) },
    });
    const ballotId = openBallot.id;
    await before?.();
    const cases = async (by: Somebody) =>
      (await by.ask<{ ballotCases: Edges<Case> }>(gql.CASES, { ballotId })).ballotCases.edges.map(({ node }) => node);
    const all = await cases(this.chair);
    const given: Record<string, number> = {};
    const entitled: Record<string, number> = {};
    const there: Record<string, number> = {};
    for (const [nth, { by }] of members.entries()) {
      const votes = [];
      for (const { id, nominationId } of all) {
        if (mayNotVote(nth, nominationId)) continue;
        entitled[nominationId] = (entitled[nominationId] ?? 0) + 1;
        if (nth >= voters) continue;
        there[nominationId] = (there[nominationId] ?? 0) + 1;
        const isInFavour = nth < inFavour[nominationId]!;
        if (isInFavour) given[nominationId] = (given[nominationId] ?? 0) + 1;
        votes.push({ caseId: id, choice: isInFavour ? 'IN_FAVOUR' : 'AGAINST' });
      }
      if (nth >= voters || votes.length === 0) continue;
      const input = { id: ballotId, salt: randomBytes(16).toString('base64url'), votes };
      await by.ask(gql.CAST, { input });
      const again = await by.refusal(gql.CAST, { input });
      this.at.check(`a member votes once (${again})`, again !== null);
    }
    const { closeBallot } = await this.chair.ask<{ closeBallot: Ballot }>(gql.CLOSE_BALLOT, {
      input: { id: ballotId },
    });
    this.at.check('the ballot is closed', closeBallot.state === 'CLOSED');
    for (const one of await cases(this.chair)) {
      const vote = {
        entitled: entitled[one.nominationId]!,
        present: there[one.nominationId] ?? 0,
        inFavour: given[one.nominationId] ?? 0,
      };
      const computed = voteIs(vote);
      this.at.check(
        `${JSON.stringify(vote)} is ${computed} (${one.standing}, ${one.entitled}, ${one.present}, ${one.inFavour})`,
        one.standing === computed && one.entitled === vote.entitled && one.present === vote.present,
      );
    }
    return ballotId;
  }
}
