import { batch, Clock, PersonNames, type RequestContext, Transactions } from '@app/kernel';
import { maskOf, NationalId, type PersonalData, PersonReader } from '@app/people';
import { Injectable } from '@nestjs/common';
import { ScholarshipApplicationState as State } from './scholarship.kinds';
import type { ScholarshipCounts, ScholarshipPayment } from './scholarship.views';
import { ScholarshipPayments } from './scholarship-payments';
import { APPLICANT_FIELDS } from './scholarship-person';
import type { ScholarshipRound } from './scholarship-round.entity';
import { ScholarshipRounds } from './scholarship-rounds.service';
import { visibleApplications } from './scholarships.sql';

/** What hangs on rounds and applications, a statement for any number of them. */
@Injectable()
export class ScholarshipsLoader {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly rounds: ScholarshipRounds,
    private readonly reader: PersonReader,
    private readonly names: PersonNames,
    private readonly payments: ScholarshipPayments,
  ) {}

  /** Null where the books are out of the reader's reach, or nothing is owed. */
  payment(context: RequestContext, grantKey: string): Promise<ScholarshipPayment | null> {
    return batch<string, ScholarshipPayment>(context, 'scholarship.payment', (keys, actor) =>
      this.payments.of(this.transactions.reading(actor), keys),
    ).load(grantKey);
  }

  name(context: RequestContext, personKey: string): Promise<string | null> {
    return this.names.of(context, personKey);
  }

  /** Null where it is out of sight. */
  round(context: RequestContext, key: string): Promise<ScholarshipRound | null> {
    return batch<string, ScholarshipRound>(context, 'scholarship.round', async (keys, actor) => {
      const rows = await this.rounds.seen(actor, keys);
      return new Map(rows.map((row) => [row.key, row]));
    }).load(key);
  }

  /** What is known of an applicant, for whoever sees the application: the number by its last digits. */
  async applicant(context: RequestContext, personKey: string): Promise<PersonalData> {
    const found = await batch<string, PersonalData>(context, 'scholarship.applicant', (keys, actor) =>
      this.reader.byKeys(keys, APPLICANT_FIELDS, this.transactions.reading(actor)),
    ).load(personKey);
    if (!found) return new Map();
    const number = found.get(NationalId);
    return number === undefined ? found : new Map([...found, [NationalId, maskOf(NationalId)(number)]]);
  }

  /** Fund and purpose as the round names them, for whoever sees the round. */
  async fundName(context: RequestContext, { key, fundKey }: ScholarshipRound): Promise<string | null> {
    if (fundKey === null) return null;
    const found = await batch<string, string>(context, 'scholarship.fundName', async (keys, actor) => {
      const rows = await this.transactions.reading(actor)<{ key: string; name: string }>(
        `-- all shards: funds that rounds name
         SELECT r.key, concat_ws(', ', f.name, p.name) AS name FROM scholarship_round AS r JOIN fund AS f ON f.key = r.fund_key
         LEFT JOIN fund_purpose AS p ON p.province_id = f.province_id AND p.key = r.purpose_key WHERE r.key = ANY($1::uuid[])`,
        [keys],
      );
      return new Map(rows.map((row) => [row.key, row.name]));
    }).load(key);
    return found;
  }

  /** Within sight. */
  async counts(context: RequestContext, roundKey: string): Promise<ScholarshipCounts> {
    const found = await batch<string, ScholarshipCounts>(context, 'scholarship.counts', async (keys, actor) => {
      const params: unknown[] = [keys];
      const visible = visibleApplications(actor, this.clock.today(), params);
      const rows = await this.transactions.reading(actor)<{ roundKey: string; state: State; count: number }>(
        `-- all shards: whoever applied in a round, wherever they are
         SELECT a.round_key AS "roundKey", a.state, count(*)::int AS count FROM scholarship_application AS a
         WHERE a.round_key = ANY($1::uuid[]) AND ${visible} GROUP BY a.round_key, a.state`,
        params,
      );
      const byRound = Map.groupBy(rows, (row) => row.roundKey);
      return new Map(
        [...byRound].map(([key, all]) => [key, countsOf(new Map(all.map(({ state, count }) => [state, count])))]),
      );
    }).load(roundKey);
    return found ?? countsOf(new Map());
  }
}

const countsOf = (counts: ReadonlyMap<State, number>): ScholarshipCounts => ({
  entered: counts.get(State.Entered) ?? 0,
  withdrawn: counts.get(State.Withdrawn) ?? 0,
  excluded: counts.get(State.Excluded) ?? 0,
  proposed: counts.get(State.Proposed) ?? 0,
  notProposed: counts.get(State.NotProposed) ?? 0,
  granted: counts.get(State.Granted) ?? 0,
});
