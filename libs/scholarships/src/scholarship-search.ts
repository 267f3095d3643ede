import {
  type Actor,
  Clock,
  type Found,
  MOST_MATCHES,
  type SearchSource,
  SearchSources,
  Transactions,
} from '@app/kernel';
import { holdsWords, wordsIn } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import type { ScholarshipRound } from './scholarship-round.entity';
import { SCHOLARSHIP_ROUND } from './scholarship.kinds';
import { ScholarshipPermission } from './scholarships.permissions';
import { roundColumns, rounds, visibleRounds } from './scholarships.sql';

/** Rounds of scholarships within sight by name and year, the latest first. An office has a few a year, so they are looked at without an index of words. */
@Injectable()
export class ScholarshipSearch implements SearchSource {
  readonly kind = SCHOLARSHIP_ROUND;
  readonly permission = ScholarshipPermission.Read;

  constructor(
    sources: SearchSources,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {
    sources.register(this);
  }

  /** One statement. */
  async find(actor: Actor, words: string, most: number): Promise<Found> {
    const params: unknown[] = [];
    const conditions = [
      holdsWords(wordsIn(`r.name || ' ' || r.year`), words, params),
      visibleRounds(actor, this.clock.today(), params),
    ];
    const rows = await this.transactions.reading(actor)<ScholarshipRound>(
      `SELECT ${roundColumns} FROM (SELECT r.* FROM scholarship_round AS r WHERE ${conditions.join(' AND ')} LIMIT ${MOST_MATCHES}) AS r
       ORDER BY r.year DESC, r.key DESC LIMIT $${params.push(most)}`,
      params,
    );
    const things = rows.map(rounds.toRow).map(({ id, name, year, applicationsUntil, organisationKey }) => ({
      id,
      kind: SCHOLARSHIP_ROUND,
      title: name,
      subtitle: String(year),
      day: applicationsUntil,
      organisationKey,
      standing: null,
    }));
    return { things, isCut: false };
  }
}
