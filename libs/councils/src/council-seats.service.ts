import { type Actor, Clock, KernelError, newKey, type Transaction, Transactions } from '@app/kernel';
import { lastPlace } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import type { Council, CouncilMember } from './council.entity';
import type { NameAlternateInput, ReplaceMemberInput } from './council.inputs';
import { heldCouncil, mustHaveNoOpenBallot } from './council-reading';
import { mustBeAble } from './council-seats';
import { CouncilError } from './councils.errors';
import { CouncilAlternateNamed, CouncilMemberReplaced } from './councils.events';
import { memberColumns, members } from './councils.sql';
import { Councils } from './councils.service';

type Seated = Pick<CouncilMember, 'councilKey' | 'personKey' | 'organisationKey' | 'seat'> &
  Partial<Pick<CouncilMember, 'standsForKey' | 'replacesKey'>>;

/** Seats of a council that change between its ballots: who sat stays recorded. */
@Injectable()
export class CouncilSeats {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly councils: Councils,
  ) {}

  /**
   * The alternate of whoever leaves leaves, too, and may be who comes. Throws NOT_FOUND, COUNCIL_DISSOLVED, COUNCIL_BALLOT_OPEN, COUNCIL_MEMBER_UNKNOWN, COUNCIL_MEMBER_TWICE.
   */
  async replace(actor: Actor, { memberKey, personKey, organisationKey, reason }: ReplaceMemberInput): Promise<Council> {
    const key = await this.transactions.run(actor, async (tx) => {
      const { council, member } = await this.held(tx, memberKey);
      const said = reason.trim();
      await mustBeAble(tx.query.bind(tx), council.organisationKey, { personKey, organisationKey }, this.clock.today());
      await tx.query(
        'UPDATE council_member SET left_on = $2, left_reason = $3 WHERE (key = $1 OR stands_for_key = $1) AND left_on IS NULL',
        [memberKey, this.clock.today(), said],
      );
      const { seat, standsForKey } = member;
      const row = { councilKey: council.key, personKey, organisationKey, seat, standsForKey, replacesKey: memberKey };
      await this.seat(tx, row);
      const before = { memberKey, personKey: member.personKey, organisationKey: member.organisationKey };
      await this.tell(tx, CouncilMemberReplaced, council, { before, after: row, reason: said });
      return council.key;
    });
    return this.councils.one(actor, key);
  }

  /** Throws NOT_FOUND, COUNCIL_DISSOLVED, COUNCIL_BALLOT_OPEN, COUNCIL_ALTERNATE, COUNCIL_ALTERNATE_NAMED, COUNCIL_MEMBER_UNKNOWN, COUNCIL_MEMBER_TWICE. */
  async nameAlternate(actor: Actor, { memberKey, personKey, organisationKey }: NameAlternateInput): Promise<Council> {
    const key = await this.transactions.run(actor, async (tx) => {
      const { council, member } = await this.held(tx, memberKey);
      if (member.standsForKey !== null) throw CouncilError.COUNCIL_ALTERNATE();
      await mustBeAble(tx.query.bind(tx), council.organisationKey, { personKey, organisationKey }, this.clock.today());
      const { seat } = member;
      const row = { councilKey: council.key, personKey, organisationKey, seat, standsForKey: memberKey };
      await this.seat(tx, row);
      await this.tell(tx, CouncilAlternateNamed, council, { after: row });
      return council.key;
    });
    return this.councils.one(actor, key);
  }

  /** Who sits there now, of a council that is locked. Throws NOT_FOUND, COUNCIL_DISSOLVED, COUNCIL_BALLOT_OPEN. */
  private async held(tx: Transaction, memberKey: string): Promise<{ council: Council; member: CouncilMember }> {
    const [found] = await tx.query<CouncilMember>(
      `SELECT ${memberColumns} FROM council_member AS s WHERE s.key = $1 AND s.left_on IS NULL FOR NO KEY UPDATE`,
      [memberKey],
    );
    if (!found) throw KernelError.NOT_FOUND();
    const council = await heldCouncil(tx, found.councilKey);
    await mustHaveNoOpenBallot(tx, council.key);
    return { council, member: members.toRow(found) };
  }

  private async seat(tx: Transaction, { standsForKey = null, replacesKey = null, ...row }: Seated): Promise<void> {
    const joinedOn = this.clock.today();
    await members.insert(tx, {
      ...row,
      key: newKey(),
      joinedOn,
      leftOn: null,
      leftReason: null,
      standsForKey,
      replacesKey,
    });
  }

  private async tell(
    tx: Transaction,
    happened: typeof CouncilMemberReplaced,
    { key: subject, roundKey, organisationKey }: Council,
    said: { before?: unknown; after?: unknown; reason?: string },
  ): Promise<void> {
    const place = await lastPlace(tx.query.bind(tx), organisationKey, this.clock.today());
    tx.happened(happened, { subject, path: place?.path ?? null, ...said, payload: { roundKey, organisationKey } });
  }
}
