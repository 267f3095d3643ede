import { KernelError, type RequestContext } from '@app/kernel';
import { OrganisationView } from '@app/organisations';
import { Args, Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { FormContents } from '@app/forms';
import { ObligationLoader } from './obligation.loader';
import { Report, ReportRemark, ReportVersion } from './report.entity';
import { ReportLoader } from './report.loader';
import { differencesBetween } from './report.rules';
import {
  Figure,
  FigureDifference,
  PendingSupplement,
  ReportTextEntry,
  SnapshotFigure,
  PreviousFigure,
} from './report.view';
import { Obligation, Round } from './round.entity';
import { RoundLoader } from './round.loader';
import { SupplementLoader } from './supplement.loader';

@Resolver(() => Report)
export class ReportFieldsResolver {
  constructor(
    private readonly loader: ReportLoader,
    private readonly supplements: SupplementLoader,
    private readonly obligations: ObligationLoader,
    private readonly rounds: RoundLoader,
    private readonly forms: FormContents,
  ) {}

  @ResolveField(() => Obligation)
  obligation(@Parent() report: Report, @Context() context: RequestContext): Promise<Obligation> {
    return this.obligationOf(context, report);
  }

  @ResolveField(() => Round)
  round(@Parent() { roundKey }: Report, @Context() context: RequestContext): Promise<Round> {
    return this.rounds.round(context, roundKey);
  }

  @ResolveField(() => OrganisationView)
  organisation(
    @Parent() { organisationKey, roundKey }: Report,
    @Context() context: RequestContext,
  ): Promise<OrganisationView> {
    return this.rounds.organisationOf(context, roundKey, organisationKey);
  }

  @ResolveField(() => [Figure], { description: 'Own figures of a version; of the one in hand unless told.' })
  async figures(
    @Parent() report: Report,
    @Args('number', { type: () => Int, nullable: true }) number: number | null,
    @Context() context: RequestContext,
  ): Promise<Figure[]> {
    const rows = await this.loader.figures(context, report, number ?? report.number);
    return rows.map((row) => new Figure(row));
  }

  @ResolveField(() => [ReportTextEntry])
  async texts(
    @Parent() report: Report,
    @Args('number', { type: () => Int, nullable: true }) number: number | null,
    @Context() context: RequestContext,
  ): Promise<ReportTextEntry[]> {
    const rows = await this.loader.texts(context, report, number ?? report.number);
    return rows.map((row) => Object.assign(new ReportTextEntry(), row));
  }

  @ResolveField(() => [ReportVersion])
  versions(@Parent() report: Report, @Context() context: RequestContext): Promise<ReportVersion[]> {
    return this.loader.versions(context, report);
  }

  @ResolveField(() => [ReportRemark], { description: 'Of one version, or of all, the newest first.' })
  async remarks(
    @Parent() report: Report,
    @Args('number', { type: () => Int, nullable: true }) number: number | null,
    @Context() context: RequestContext,
  ): Promise<ReportRemark[]> {
    const remarks = await this.loader.remarks(context, report);
    return number == null ? remarks : remarks.filter((remark) => remark.number === number);
  }

  @ResolveField(() => [FigureDifference], {
    description: 'Own figures; of two versions that were sent, totals as well.',
  })
  async differences(
    @Parent() report: Report,
    @Args('from', { type: () => Int }) from: number,
    @Args('to', { type: () => Int }) to: number,
    @Context() context: RequestContext,
  ): Promise<FigureDifference[]> {
    const versions = await Promise.all([from, to].map((number) => this.loader.version(context, report, number)));
    return differencesBetween(versions[0]!, versions[1]!).map((difference) => FigureDifference.of(difference));
  }

  @ResolveField(() => [SnapshotFigure], {
    description: 'Consolidated figures as sent; empty when the version was never sent.',
  })
  async snapshot(
    @Parent() report: Report,
    @Args('number', { type: () => Int, nullable: true }) number: number | null,
    @Context() context: RequestContext,
  ): Promise<SnapshotFigure[]> {
    const rows = await this.loader.snapshot(
      context,
      report,
      number ?? report.countedNumber ?? report.acceptedNumber ?? report.number,
    );
    return rows.map((row) => Object.assign(new SnapshotFigure(), row));
  }

  @ResolveField(() => PendingSupplement, { nullable: true })
  pendingSupplement(@Parent() report: Report, @Context() context: RequestContext): Promise<PendingSupplement | null> {
    return this.supplements.pending(context, report);
  }

  @ResolveField(() => [PreviousFigure], {
    description:
      'Last year’s accepted figures of the same organisation, in cells of the same code; also where nothing is written yet.',
  })
  async previous(@Parent() report: Report, @Context() context: RequestContext): Promise<PreviousFigure[]> {
    const previous = await this.previousByCell(context, report);
    return [...previous].map(([cellKey, value]) => Object.assign(new PreviousFigure(), { cellKey, value }));
  }

  private async previousByCell(context: RequestContext, report: Report): Promise<Map<number, number>> {
    const { formVersionKey } = await this.rounds.round(context, report.roundKey);
    const [content, byCode] = await Promise.all([
      this.forms.get(formVersionKey),
      this.loader.previous(context, report),
    ]);
    return new Map(content.cells.flatMap(({ key, code }) => (byCode.has(code) ? [[key, byCode.get(code)!]] : [])));
  }

  private async obligationOf(
    context: RequestContext,
    { provinceId, scopeId, obligationKey }: Report,
  ): Promise<Obligation> {
    const obligation = await this.obligations.byKey(context, { provinceId, scopeId, key: obligationKey });
    if (!obligation) throw KernelError.NOT_FOUND();
    return obligation;
  }
}
