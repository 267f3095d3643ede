import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { InjectDataSource, InjectRepository } from '@nestjs/typeorm';
import { DataSource, Repository } from 'typeorm';
import { TOTALS } from '../peers/queries.mjs';
import { ObligationConnection, Total } from './answers.ts';
import { Figure, Obligation, Organisation, Report } from './entities.ts';
import type { Loaders } from './loaders.ts';

interface WithLoaders {
  loaders: Loaders;
}

@Resolver(() => Organisation)
export class OrganisationResolver {
  @Query(() => Organisation, { nullable: true })
  organisation(@Args('id', { type: () => ID }) id: string, @Context() { loaders }: WithLoaders) {
    return loaders.organisation.load(Number(id));
  }

  @ResolveField(() => String)
  async name(@Parent() { key }: Organisation, @Context() { loaders }: WithLoaders) {
    return (await loaders.period.load(key)).name;
  }

  @ResolveField(() => String)
  async kind(@Parent() { key }: Organisation, @Context() { loaders }: WithLoaders) {
    return (await loaders.period.load(key)).kind;
  }

  @ResolveField(() => String)
  async line(@Parent() { key }: Organisation, @Context() { loaders }: WithLoaders) {
    return (await loaders.period.load(key)).line;
  }

  @ResolveField(() => String, { nullable: true })
  async contact(@Parent() { key }: Organisation, @Context() { loaders }: WithLoaders) {
    return (await loaders.period.load(key)).contact;
  }

  @ResolveField(() => String)
  async validFrom(@Parent() { key }: Organisation, @Context() { loaders }: WithLoaders) {
    return (await loaders.period.load(key)).validFrom;
  }

  @ResolveField(() => String, { nullable: true })
  async validTo(@Parent() { key }: Organisation, @Context() { loaders }: WithLoaders) {
    return (await loaders.period.load(key)).validTo;
  }
}

@Resolver(() => Obligation)
export class ObligationResolver {
  constructor(
    @InjectRepository(Obligation) private readonly obligations: Repository<Obligation>,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {}

  @Query(() => ObligationConnection, { name: 'obligations' })
  async list(
    @Args('roundId', { type: () => ID }) roundId: string,
    @Args('first', { type: () => Int }) first: number,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
    @Args('tier', { type: () => Int, nullable: true }) tier?: number | null,
  ): Promise<ObligationConnection> {
    const page = this.obligations.createQueryBuilder('o').where('o.roundKey = :roundId', { roundId });
    if (tier != null) page.andWhere('o.tier = :tier', { tier });
    if (after) {
      const [path, key] = JSON.parse(after) as [string, string];
      page.andWhere('(o.path, o.key) > (:path, :key)', { path, key });
    }
    const rows = await page
      .orderBy('o.path')
      .addOrderBy('o.key')
      .limit(first + 1)
      .getMany();
    const nodes = rows.slice(0, first);
    const last = nodes.at(-1);
    return {
      edges: nodes.map((node) => ({ node })),
      pageInfo: { hasNextPage: rows.length > first, endCursor: last ? JSON.stringify([last.path, last.key]) : null },
    };
  }

  @Query(() => [Total])
  totals(@Args('obligationId', { type: () => ID }) obligationId: string): Promise<Total[]> {
    return this.dataSource.query(TOTALS, [obligationId]);
  }

  @ResolveField(() => Organisation)
  organisation(@Parent() { organisationKey }: Obligation, @Context() { loaders }: WithLoaders) {
    return loaders.organisation.load(organisationKey);
  }

  @ResolveField(() => Organisation, { nullable: true })
  to(@Parent() { toKey }: Obligation, @Context() { loaders }: WithLoaders) {
    return toKey === null ? null : loaders.organisation.load(toKey);
  }

  @ResolveField(() => Report, { nullable: true })
  report(@Parent() obligation: Obligation, @Context() { loaders }: WithLoaders) {
    return loaders.report.load(obligation);
  }
}

@Resolver(() => Report)
export class ReportResolver {
  @ResolveField(() => [Figure])
  figures(@Parent() report: Report, @Context() { loaders }: WithLoaders) {
    return loaders.figures.load(report);
  }
}
