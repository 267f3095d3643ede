import { batch, Clock, nodeId, type RequestContext, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type PaperAsked, PaperStanding } from './dossier.rules';
import { checksOf, papersOf } from './dossier-store';
import type { NominationPaper } from './dossier.view';
import type { Nomination } from './nomination.entity';
import { Nominations } from './nominations.service';
import type { RecognitionRound } from './recognition-round.entity';
import { NominationIds } from './recognitions.ids';
import { RecognitionPermission } from './recognitions.permissions';
import { visibleNominations } from './recognitions.sql';
import { RecognitionRounds } from './rounds.service';

const DONE = [PaperStanding.There, PaperStanding.NotApplicable];

/** Papers of dossiers as fields; a few statements for all of a list. */
@Injectable()
export class DossierLoader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly rounds: RecognitionRounds,
    private readonly nominations: Nominations,
  ) {}

  async asked(context: RequestContext, { key }: RecognitionRound): Promise<PaperAsked[]> {
    const found = await batch<string, PaperAsked[]>(context, 'dossier.papers', async (keys, actor) =>
      papersOf((sql, params) => this.dataSource.query(sql, params), await this.rounds.seen(actor, keys)),
    ).load(key);
    return found ?? [];
  }

  /** Nominations within sight that were not withdrawn, and of which every paper is there or not asked; null: the round asks for none. */
  async complete(context: RequestContext, round: RecognitionRound): Promise<number | null> {
    const asked = await this.asked(context, round);
    if (asked.length === 0) return null;
    const found = await batch<string, number>(context, 'dossier.complete', async (keys, actor) => {
      const seen = await this.rounds.seen(actor, keys);
      const papers = await papersOf((sql, params) => this.dataSource.query(sql, params), seen);
      const pairs = [...papers].flatMap(([key, all]) => all.map(({ code }) => ({ key, code })));
      const params: unknown[] = [pairs.map(({ key }) => key), pairs.map(({ code }) => code), DONE];
      const visible = visibleNominations(actor, this.clock.today(), params);
      const rows = await this.transactions.reading(actor)<{ roundKey: string; count: number }>(
        `-- all shards: whoever is put forward in a round, wherever they are
         SELECT whole.round_key AS "roundKey", count(*)::int AS count FROM (
           SELECT n.round_key, n.key FROM unnest($1::uuid[], $2::text[]) AS k(round_key, paper)
           JOIN nomination AS n ON n.round_key = k.round_key
           LEFT JOIN nomination_paper AS c ON c.province_id = n.province_id AND c.nomination_key = n.key AND c.paper = k.paper AND c.standing = ANY($3::text[])
           WHERE n.state <> 'withdrawn' AND ${visible}
           GROUP BY n.round_key, n.key HAVING count(*) = count(c.paper)) AS whole
         GROUP BY whole.round_key`,
        params,
      );
      return new Map(rows.map((row) => [row.roundKey, row.count]));
    }).load(round.key);
    return found ?? 0;
  }

  /** Every paper that the round asks for, looked at or not; none where the round is out of sight. */
  async papers(context: RequestContext, { provinceId, scopeId, key }: Nomination): Promise<NominationPaper[]> {
    const found = await batch<string, NominationPaper[]>(context, 'dossier.nomination', async (ids, actor) => {
      const rows = await this.nominations.seen(actor, ids.map(NominationIds.read));
      const seen = await this.rounds.seen(actor, [...new Set(rows.map(({ roundKey }) => roundKey))]);
      const roundOf = new Map(seen.map((round) => [round.key, round]));
      const asked = await papersOf((sql, params) => this.dataSource.query(sql, params), seen);
      const checks = await checksOf(this.transactions.reading(actor), rows);
      return new Map(
        rows.map((row) => {
          const round = roundOf.get(row.roundKey);
          const isOffice = round !== undefined && actor.worksAt(RecognitionPermission.Appraise, round.organisationKey);
          const byPaper = new Map((checks.get(row.key) ?? []).map((check) => [check.paper, check]));
          const papers = (asked.get(row.roundKey) ?? []).map((paper) => {
            const check = byPaper.get(paper.code);
            return {
              paper,
              standing: check?.standing ?? null,
              checkedOn: check?.checkedOn ?? null,
              checkerKey: isOffice ? (check?.checkedBy ?? null) : null,
            };
          });
          return [row.id, papers];
        }),
      );
    }).load(nodeId('Nomination', key, { provinceId, scopeId }));
    return found ?? [];
  }
}
