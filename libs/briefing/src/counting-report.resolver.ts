import type { RequestContext } from '@app/kernel';
import { OrganisationLoader, OrganisationView } from '@app/organisations';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CountingReport } from './counting-report.view';

@Resolver(() => CountingReport)
export class CountingReportResolver {
  constructor(private readonly organisations: OrganisationLoader) {}

  @ResolveField(() => [OrganisationView], {
    description:
      'Levels above whose sent report holds this one, the nearest first, as far as the reader may know of it.',
  })
  sentOnBy(@Parent() { holderKeys }: CountingReport, @Context() context: RequestContext): Promise<OrganisationView[]> {
    return Promise.all(holderKeys.map((key) => this.organisations.organisation(context, key)));
  }
}
