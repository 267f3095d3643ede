import { WholeNumberScalar } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { Field, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';
import { DataSource } from 'typeorm';

const MOST_WAITING = 1000;

/** How far the trail is sealed. Whether the seals still fit is checked outside of the server (`audit:verify`). */
@ObjectType('TrailSeal')
export class TrailSealView {
  @Field(() => WholeNumberScalar, {
    nullable: true,
    description: 'Number of the last sealed entry; null before the first seal.',
  })
  sequence: number | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  sealedAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Head of the trail, `batch:hash`: kept elsewhere, it finds out a trail that was cut.',
  })
  head: string | null;

  @Field(() => Int, { description: `Entries that wait for their seal; ${MOST_WAITING} where there are more.` })
  waiting: number;
}

@Injectable()
export class TrailSeals {
  constructor(private readonly dataSource: DataSource) {}

  async standing(): Promise<TrailSealView> {
    const [row] = await this.dataSource.query<TrailSealView[]>(
      `WITH head AS (
         SELECT c.last_sequence AS sequence, c.created_at, c.batch || ':' || encode(c.hash, 'hex') AS head, s.transaction_id, s.event_key
         FROM audit_checkpoint c JOIN audit_seal s ON s.sequence = c.last_sequence ORDER BY c.batch DESC LIMIT 1)
       SELECT h.sequence, h.created_at AS "sealedAt", h.head, w.waiting
       FROM (SELECT count(*)::int AS waiting FROM (
         SELECT FROM audit_event e LEFT JOIN head ON true
         WHERE head.sequence IS NULL OR (e.transaction_id, e.key) > (head.transaction_id, head.event_key) LIMIT ${MOST_WAITING}) AS unsealed) AS w
       LEFT JOIN head AS h ON true`,
    );
    return row!;
  }
}
