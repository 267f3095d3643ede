import { checkReport, Figures, type Finding, type FormContent, FormContents, type KeptFigure } from '@app/forms';
import { errorMessages, fill, KernelError, nodeId, type RequestContext, Transactions } from '@app/kernel';
import { keptFigures, ObligationLoader, ownFigures, Report, ReportLoader, RoundLoader } from '@app/reporting';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Check } from './report-checks.view';

@Resolver(() => Report)
export class ReportChecksResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly loader: ReportLoader,
    private readonly obligations: ObligationLoader,
    private readonly rounds: RoundLoader,
    private readonly forms: FormContents,
    private readonly figures: Figures,
  ) {}

  @ResolveField(() => [Check], {
    description: 'Of the version in hand. Errors stand in the way of sending, warnings do not.',
  })
  async checks(@Parent() report: Report, @Context() context: RequestContext): Promise<Check[]> {
    const { provinceId, scopeId, obligationKey } = report;
    const { formVersionKey } = await this.rounds.round(context, report.roundKey);
    const [content, obligation, rows, texts, byCode, peers] = await Promise.all([
      this.forms.get(formVersionKey),
      this.obligations.byKey(context, { provinceId, scopeId, key: obligationKey }),
      this.loader.figures(context, report, report.number),
      this.loader.texts(context, report, report.number),
      this.loader.previous(context, report),
      this.loader.peers(context, report),
    ]);
    if (!obligation) throw KernelError.NOT_FOUND();
    const { consolidates } = obligation;
    const previous = new Map(
      content.cells.flatMap(({ key, code }) => (byCode.has(code) ? [[key, byCode.get(code)!]] : [])),
    );
    const kept = await this.kept(context, report, content);
    const bodies = new Map(texts.map(({ textKey, body }) => [textKey, body]));
    return checkReport(content, ownFigures(rows), bodies, { consolidates, kept, previous, peers }).map((finding) =>
      checkOf(finding, context),
    );
  }

  private async kept(
    context: RequestContext,
    { provinceId, year, key, number, organisationKey, roundKey }: Report,
    content: FormContent,
  ): Promise<Map<number, KeptFigure>> {
    if (!this.figures.mayBeKept(content)) return new Map();
    const { startsOn, endsOn } = await this.rounds.round(context, roundKey);
    const version = { provinceId, year, key, number, organisationKey, startsOn, endsOn };
    return this.transactions.read(context.actor, (query) => keptFigures(query, this.figures, version, content));
  }
}

const checkOf = ({ code, severity, cellKey, textKey, params }: Finding, { actor }: RequestContext): Check =>
  Object.assign(new Check(), {
    code,
    severity,
    cellId: cellKey === null ? null : nodeId('FormCell', cellKey),
    textId: textKey === null ? null : nodeId('FormText', textKey),
    params: JSON.stringify(params),
    message: fill(errorMessages(code)[actor.language], params),
  });
