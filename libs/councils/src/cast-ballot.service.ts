import { Actor, Clock, KernelError, type Transaction, Transactions } from '@app/kernel';
import { PersonVault } from '@app/people';
import { Injectable } from '@nestjs/common';
import { type Ballot } from './ballot.entity';
import { Ballots, casesOf, councilOf } from './ballots.service';
import { CouncilMode } from './council.entity';
import type { CastBallotInput } from './council.inputs';
import { ballotConflictsOf, heldBallot, membersOf, votersOf } from './council-reading';
import { choicesOf, NO_COUNT } from './council.rules';
import { CouncilError } from './councils.errors';
import { BallotCast } from './councils.events';
import { voters } from './councils.sql';
import { Urns } from './urns';

/** A member votes, once, on everything in one act. */
@Injectable()
export class CastBallot {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly vault: PersonVault,
    private readonly urns: Urns,
    private readonly ballots: Ballots,
  ) {}

  /**
   * Written as the programme, under the request's own key: the trail has no hour at which somebody voted, and what is kept of the request is salted and keyed. Throws NOT_FOUND,
   * BALLOT_CLOSED, BALLOT_OVER, BALLOT_NOT_PRESENT, BALLOT_VOTED, BALLOT_CONFLICT, BALLOT_POINTS, BALLOT_NO_POINTS, BALLOT_INCOMPLETE.
   */
  async cast(actor: Actor, input: CastBallotInput): Promise<Ballot> {
    const person = actor.mustBePerson;
    await this.ballots.one(actor, input.key);
    const asked = this.vault.withSecretRequest(Actor.system().under(actor.command));
    await this.transactions.run(asked, async (tx) => {
      await this.castIn(tx, person, input);
      if (actor.stillHolds && !(await actor.stillHolds(tx.query.bind(tx), actor))) throw KernelError.RIGHTS_ENDED();
      return input.key;
    });
    return this.ballots.one(actor, input.key);
  }

  private async castIn(
    tx: Transaction,
    person: string,
    { key, votes, rest, restPoints }: CastBallotInput,
  ): Promise<void> {
    const ballot = await heldBallot(tx, key);
    const council = await councilOf(tx, ballot.councilKey);
    const query = tx.query.bind(tx);
    const me = (await membersOf(query, [council.key])).find(({ personKey }) => personKey === person);
    const mine = (await votersOf(query, [key])).find(({ memberKey }) => memberKey === me?.key);
    if (!me || !mine) throw KernelError.NOT_FOUND();
    if (ballot.dueOn !== null && ballot.dueOn < this.clock.today())
      throw CouncilError.BALLOT_OVER({ due: ballot.dueOn });
    if (council.mode === CouncilMode.Meeting && !mine.isPresent) throw CouncilError.BALLOT_NOT_PRESENT();
    if (mine.hasVoted) throw CouncilError.BALLOT_VOTED();
    const left = new Set(
      (await ballotConflictsOf(query, [key]))
        .filter(({ memberKey }) => memberKey === me.key)
        .map(({ caseKey }) => caseKey),
    );
    const all = (await casesOf(tx, key)).map((one) => one.key);
    const mayDecide = all.filter((one) => !left.has(one));
    const choices = choicesOf(council, mayDecide, votes, { choice: rest, points: restPoints });
    if (choices === 'NOT_OF_BALLOT' || mayDecide.length === 0) throw CouncilError.BALLOT_CONFLICT();
    if (choices === 'NOT_SO')
      throw council.mostPoints === null
        ? CouncilError.BALLOT_NO_POINTS()
        : CouncilError.BALLOT_POINTS({ most: council.mostPoints });
    if (choices.includes(null)) throw CouncilError.BALLOT_INCOMPLETE();
    const chosen = new Map(mayDecide.map((one, at) => [one, choices[at]!]));
    await this.urns.add(
      tx,
      key,
      all.map((one) => chosen.get(one) ?? NO_COUNT),
    );
    await voters.update(tx, { ballotKey: key, memberKey: me.key }, { isPresent: true, hasVoted: true });
    await this.ballots.tell(tx, BallotCast, council, ballot, {});
  }
}
