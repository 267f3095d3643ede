import { batch, Clock, type RequestContext } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { decidersOf } from './decider';
import { PROPOSAL } from './proposal-drafts';
import type { RecognitionRound } from './recognition-round.entity';
import { RecognitionRounds } from './rounds.service';

/** Decisions of the level above that are offered of a round. */
const MOST_ANSWERS = 20;

/** What went upwards from rounds, and what may have come back; a statement or two for all of a list. */
@Injectable()
export class ProposalsLoader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly rounds: RecognitionRounds,
  ) {}

  /** Keys of the submissions that were drafted from a round, the latest first. */
  async submissions(context: RequestContext, { id }: RecognitionRound): Promise<string[]> {
    const found = await batch<string, string[]>(context, 'recognition.proposals', async (ids) => {
      const rows = await this.dataSource.query<{ sourceId: string; directiveKey: string }[]>(
        `SELECT t.source_id AS "sourceId", t.directive_key AS "directiveKey" FROM directive_draft AS t
         WHERE t.source_id = ANY($1::text[]) AND t.kind = $2 ORDER BY t.directive_key DESC`,
        [ids, PROPOSAL],
      );
      return new Map([...Map.groupBy(rows, ({ sourceId }) => sourceId)].map(([of, all]) => [of, all.map(keyIn)]));
    }).load(id);
    return found ?? [];
  }

  /** Keys of decisions of whoever decides today, registered with the round's office since the round was opened, the latest first. */
  async answers(context: RequestContext, { key }: RecognitionRound): Promise<string[]> {
    const found = await batch<string, string[]>(context, 'recognition.answers', async (keys, actor) => {
      const seen = await this.rounds.seen(actor, keys);
      const query = (sql: string, params?: unknown[]) => this.dataSource.query(sql, params);
      const deciders = await decidersOf(query, seen, this.clock.today());
      const asked = seen.flatMap((round) => {
        const deciderKey = deciders.get(round.key)?.organisationKey ?? null;
        return deciderKey === null || deciderKey === round.organisationKey ? [] : [{ round, deciderKey }];
      });
      const rows = await this.dataSource.query<{ roundKey: string; directiveKey: string }[]>(
        `SELECT k.key AS "roundKey", found.key AS "directiveKey" FROM unnest($1::uuid[], $2::int[], $3::int[], $4::date[]) AS k(key, office, decider, opened_on)
         CROSS JOIN LATERAL (
           SELECT d.key, d.issued_on FROM directive AS d
           WHERE d.keeper_key = k.office AND d.issuer_key = k.decider AND d.origin = 'received' AND d.state = 'registered' AND d.type = 'QĐ'
             AND d.issued_on >= k.opened_on ORDER BY d.issued_on DESC, d.key DESC LIMIT ${MOST_ANSWERS}) AS found
         ORDER BY found.issued_on DESC, found.key DESC`,
        [
          asked.map(({ round }) => round.key),
          asked.map(({ round }) => round.organisationKey),
          asked.map(({ deciderKey }) => deciderKey),
          asked.map(({ round }) => round.openedOn),
        ],
      );
      return new Map([...Map.groupBy(rows, ({ roundKey }) => roundKey)].map(([of, all]) => [of, all.map(keyIn)]));
    }).load(key);
    return found ?? [];
  }
}

const keyIn = ({ directiveKey }: { directiveKey: string }): string => directiveKey;
