import { batch, Clock, type RequestContext, Role, Transactions } from '@app/kernel';
import { RecognitionRound, visibleNominations } from '@app/recognitions';
import { SubjectKind } from '@app/subjects';
import { Injectable } from '@nestjs/common';
import { Context, Field, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';

/** How many people of a round are recommended, and what the system knows of their positions. A warning, which hinders nothing. */
@ObjectType()
export class RecommendedPositions {
  @Field(() => Int, { description: 'Recommended within sight, or recognised.' })
  recommended: number;

  @Field(() => Int, {
    description:
      'Who hold the role of a leader in the system today, of whichever organisation; other positions are not known.',
  })
  leaders: number;
}

/** Within sight; one statement for all of a list. */
@Injectable()
export class RecommendedPositionsLoader {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  of(context: RequestContext, roundKey: string): Promise<RecommendedPositions | null> {
    return batch<string, RecommendedPositions>(context, 'round.positions', async (keys, actor) => {
      const today = this.clock.today();
      const params: unknown[] = [keys];
      const visible = visibleNominations(actor, today, params);
      const query = this.transactions.reading(actor);
      const people = await query<{ roundKey: string; personKey: string | null }>(
        `-- all shards: whoever is put forward in a round, wherever they are
         SELECT n.round_key AS "roundKey", z.person_key AS "personKey"
         FROM nomination AS n JOIN citizen AS z ON z.province_id = n.province_id AND z.key = n.subject_key
         WHERE n.round_key = ANY($1::uuid[]) AND n.kind = 'citizen' AND n.state IN ('recommended', 'granted') AND ${visible}`,
        params,
      );
      const leading = await query<{ key: string }>(
        `SELECT DISTINCT r.person_key AS key FROM role_assignment AS r
         WHERE r.person_key = ANY($1::uuid[]) AND r.role = $3 AND r.revoked_at IS NULL AND r.valid_from <= $2 AND (r.valid_to IS NULL OR r.valid_to >= $2)`,
        [people.flatMap(({ personKey }) => personKey ?? []), today, Role.Leader],
      );
      const leaders = new Set(leading.map(({ key }) => key));
      return new Map(
        [...Map.groupBy(people, ({ roundKey: of }) => of)].map(([of, all]) => {
          const found = all.filter(({ personKey }) => personKey !== null && leaders.has(personKey));
          return [of, { recommended: all.length, leaders: found.length }];
        }),
      );
    }).load(roundKey);
  }
}

@Resolver(() => RecognitionRound)
export class RecommendedPositionsResolver {
  constructor(private readonly loader: RecommendedPositionsLoader) {}

  @ResolveField(() => RecommendedPositions, {
    nullable: true,
    description: 'Of a round for citizens; null while nobody is recommended.',
  })
  recommendedPositions(
    @Parent() { key, subject }: RecognitionRound,
    @Context() context: RequestContext,
  ): Promise<RecommendedPositions | null> {
    return subject === SubjectKind.Citizen ? this.loader.of(context, key) : Promise.resolve(null);
  }
}
