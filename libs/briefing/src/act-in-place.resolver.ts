import { KernelError, PersonNames, type RequestContext } from '@app/kernel';
import { ObligationLoader, Report, ReportLoader, ReportVersion } from '@app/reporting';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ActInPlace } from './act-in-place.view';
import { OwnWorkLoader } from './own-work.loader';

/** In whose place a version was sent or decided on: whoever reads a report may know, for it is said of an act of an office. */
@Resolver(() => ReportVersion)
export class VersionInPlaceResolver {
  constructor(private readonly names: PersonNames) {}

  @ResolveField(() => ActInPlace, { nullable: true, description: 'Null where it was sent by an own role.' })
  submittedInPlace(
    @Parent() { submittedBy, submittedFor }: ReportVersion,
    @Context() context: RequestContext,
  ): Promise<ActInPlace | null> {
    return inPlace(this.names, context, submittedBy, submittedFor);
  }

  @ResolveField(() => ActInPlace, { nullable: true, description: 'Null where it was decided on by an own role.' })
  reviewedInPlace(
    @Parent() { reviewedBy, reviewedFor }: ReportVersion,
    @Context() context: RequestContext,
  ): Promise<ActInPlace | null> {
    return inPlace(this.names, context, reviewedBy, reviewedFor);
  }
}

@Resolver(() => Report)
export class ReportInPlaceResolver {
  constructor(
    private readonly reports: ReportLoader,
    private readonly obligations: ObligationLoader,
    private readonly ownWork: OwnWorkLoader,
    private readonly names: PersonNames,
  ) {}

  @ResolveField(() => ActInPlace, { nullable: true, description: 'Of the version in hand, where it was sent so.' })
  async submittedInPlace(@Parent() report: Report, @Context() context: RequestContext): Promise<ActInPlace | null> {
    const version = (await this.reports.versions(context, report)).find(({ number }) => number === report.number);
    return version ? inPlace(this.names, context, version.submittedBy, version.submittedFor) : null;
  }

  @ResolveField(() => Boolean, {
    description:
      'The caller could decide on it in somebody’s place alone and wrote figures of it or sent it: `acceptReport` and `returnReport` are refused with REPORT_OWN_AS_DELEGATE.',
  })
  async isOwnAsDelegate(@Parent() report: Report, @Context() context: RequestContext): Promise<boolean> {
    const { provinceId, scopeId, obligationKey } = report;
    const obligation = await this.obligations.byKey(context, { provinceId, scopeId, key: obligationKey });
    if (!obligation) throw KernelError.NOT_FOUND();
    return this.ownWork.isBarred(context, report, obligation);
  }
}

async function inPlace(
  names: PersonNames,
  context: RequestContext,
  actorKey: string | null,
  giverKey: string | null,
): Promise<ActInPlace | null> {
  if (giverKey === null) return null;
  const [by, of] = await Promise.all([names.of(context, actorKey), names.of(context, giverKey)]);
  return Object.assign(new ActInPlace(), { by, of });
}
