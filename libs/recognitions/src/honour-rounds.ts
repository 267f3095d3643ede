import type { SubjectKind } from '@app/subjects';
import { HonourUses } from '@app/titles';
import { Injectable } from '@nestjs/common';

interface Row {
  first: number | null;
  last: number | null;
  kinds: SubjectKind[] | null;
  running: number;
}

/** `$1` a title, `$2` an award. Whatever was given was given in a round. */
const ROUNDS = `SELECT min(d.year) AS first, max(d.year) AS last, array_agg(DISTINCT d.subject) AS kinds,
    (count(*) FILTER (WHERE d.state IN ('open', 'closed')))::int AS running
  FROM recognition_round AS d WHERE (d.title_key = $1 OR d.award_key = $2) AND d.state <> 'cancelled'`;

/** Says of a title or an award for which years rounds give it. */
@Injectable()
export class HonourRounds {
  constructor(uses: HonourUses) {
    uses.register(async (query, { titleKey, awardKey }) => {
      const [found] = await query<Row>(ROUNDS, [titleKey, awardKey]);
      const { first, last, kinds, running } = found!;
      return first === null ? null : { first, last: last!, kinds: kinds!, running };
    });
  }
}
