import { InboxPileKind, InboxSources } from '@app/inbox';
import { Clock, nodeId, type Query, type RecordedThing } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { BallotState } from './ballot.entity';
import { BALLOT } from './councils.kinds';
import { CouncilPermission } from './councils.permissions';

const TO_VOTE = InboxPileKind.declare('ballots_to_vote', 'Ballots of my councils in which I have not voted yet.');
const TO_CLOSE = InboxPileKind.declare('ballots_to_close', 'Ballots of my office that can be closed.');

/** How many of each pile are listed. */
const PILE = 100;

const out = (member: string): string =>
  `EXISTS (SELECT FROM ballot_conflict AS x WHERE x.case_key = k.key AND x.member_key = ${member})`;

/** `ballot_voter AS v` and `council_member AS s`: in some case; an alternate only where the member may not. */
const MAY_DECIDE = `EXISTS (SELECT FROM ballot_case AS k WHERE k.ballot_key = b.key AND NOT ${out('s.key')}
  AND (s.stands_for_key IS NULL OR ${out('s.stands_for_key')}))`;

/** `$1` the person, `$2` today: sits in it, is there, has not voted, and may decide in some case. */
const WAITS_FOR_ME = `(b.due_on IS NULL OR b.due_on >= $2::date) AND EXISTS (
  SELECT FROM ballot_voter AS v JOIN council_member AS s ON s.key = v.member_key AND s.person_key = $1::uuid AND s.left_on IS NULL
  WHERE v.ballot_key = b.key AND NOT v.has_voted AND (c.mode = 'written' OR v.is_present) AND ${MAY_DECIDE})`;

/** `$1` workplaces, `$2` today: all that are there have voted, or the last day is over. */
const CAN_BE_CLOSED = `c.organisation_key = ANY($1::int[]) AND (b.due_on < $2::date OR (
  EXISTS (SELECT FROM ballot_voter AS v WHERE v.ballot_key = b.key AND v.has_voted)
  AND NOT EXISTS (SELECT FROM ballot_voter AS v JOIN council_member AS s ON s.key = v.member_key
    WHERE v.ballot_key = b.key AND NOT v.has_voted AND (c.mode = 'written' OR v.is_present) AND ${MAY_DECIDE})))`;

interface Row {
  key: string;
  state: BallotState;
  title: string;
  year: number;
  day: string;
  organisationKey: number;
  count: number;
}

/** Ballots that wait for a member's vote, and for their office to close them. */
@Injectable()
export class CouncilInbox {
  constructor(
    sources: InboxSources,
    private readonly clock: Clock,
  ) {
    sources.register(
      {
        pile: TO_VOTE,
        permission: CouncilPermission.Vote,
        listed: PILE,
        waiting: (query, { personId }) => this.waiting(query, WAITS_FOR_ME, personId),
      },
      {
        pile: TO_CLOSE,
        permission: CouncilPermission.SetUp,
        listed: PILE,
        waiting: (query, actor) => this.waiting(query, CAN_BE_CLOSED, actor.workplaces(CouncilPermission.SetUp)),
      },
    );
  }

  private async waiting(query: Query, condition: string, of: unknown) {
    const rows = await query<Row>(
      `SELECT b.key, b.state, coalesce(t.name_vi, w.name_vi) AS title, d.year, coalesce(b.due_on, b.opened_on) AS day,
         c.organisation_key AS "organisationKey", (count(*) OVER ())::int AS count
       FROM ballot AS b JOIN council AS c ON c.key = b.council_key JOIN recognition_round AS d ON d.key = c.round_key
       LEFT JOIN title AS t ON t.key = d.title_key LEFT JOIN award AS w ON w.key = d.award_key
       WHERE b.state = 'open' AND ${condition} ORDER BY day, b.key LIMIT ${PILE}`,
      [of, this.clock.today()],
    );
    const things = rows.map(({ key, state, title, year, day, organisationKey }): RecordedThing => ({
      id: nodeId('Ballot', key),
      kind: BALLOT,
      title,
      subtitle: String(year),
      day,
      organisationKey,
      standing: state.toUpperCase(),
      record: null,
    }));
    return { count: rows[0]?.count ?? 0, things };
  }
}
