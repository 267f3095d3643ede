import { type Actor, Clock, type Found, type SearchSource, SearchSources, Transactions } from '@app/kernel';
import { holdsWords, wordsIn } from '@app/organisations';
import { type OwedReport, owedReport, REPORT, reportId, ReportPermission, visibleObligations } from '@app/reporting';
import { Injectable } from '@nestjs/common';

/** More than a province owes in two years. */
const LOOKED_AT = 20_000;

/** Reports that organisations within reach owe, of rounds of this year and the last, by the words of both names; the latest round first. */
@Injectable()
export class ReportSearch implements SearchSource {
  readonly kind = REPORT;
  readonly permission = ReportPermission.Read;

  constructor(
    sources: SearchSources,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {
    sources.register(this);
  }

  /** One statement. */
  async find(actor: Actor, words: string, most: number): Promise<Found> {
    const params: unknown[] = [Number(this.clock.today().slice(0, 4)) - 1];
    const visible = visibleObligations(actor, ReportPermission.Read, params);
    const named = holdsWords(wordsIn(`n.name || ' ' || d.title`), words, params);
    const within = `FROM obligation AS o WHERE ${visible} AND o.round_key IN (SELECT recent.key FROM round AS recent WHERE recent.year >= $1)`;
    const found = await this.transactions.read(actor, (query) =>
      query<OwedReport & { name: string; lookedAt: number }>(
        `SELECT f.*, l.count AS "lookedAt" FROM (
           SELECT count(*)::int AS count FROM (SELECT ${within} LIMIT ${LOOKED_AT + 1}) AS o) AS l
         LEFT JOIN LATERAL (
           SELECT ${owedReport}, n.name FROM (SELECT o.* ${within} LIMIT ${LOOKED_AT}) AS o
           LEFT JOIN report AS r ON r.province_id = o.province_id AND r.obligation_key = o.key
           JOIN round AS d ON d.key = o.round_key
           CROSS JOIN LATERAL (
             SELECT period.name FROM organisation_period AS period
             WHERE period.organisation_key = o.organisation_key ORDER BY period.valid_from DESC LIMIT 1) AS n
           WHERE ${named} ORDER BY d.starts_on DESC, o.path, o.key LIMIT $${params.push(most)}) AS f ON true`,
        params,
      ),
    );
    const things = found
      .filter(({ obligationKey }) => obligationKey !== null)
      .map((owed) => ({
        id: reportId(owed),
        kind: REPORT,
        title: owed.name,
        subtitle: owed.title,
        day: owed.day,
        organisationKey: owed.organisationKey,
        standing: owed.standing,
      }));
    return { things, isCut: found[0]!.lookedAt > LOOKED_AT };
  }
}
