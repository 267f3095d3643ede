import { Directive, DirectivesLoader } from '@app/directives';
import type { RequestContext } from '@app/kernel';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ProposalsLoader } from './proposals.loader';
import { RecognitionRound } from './recognition-round.entity';

@Resolver(() => RecognitionRound)
export class ProposalsResolver {
  constructor(
    private readonly loader: ProposalsLoader,
    private readonly directives: DirectivesLoader,
  ) {}

  @ResolveField(() => [Directive], {
    description:
      'Submissions with which those recommended were proposed to the level that decides, within sight, the latest first.',
  })
  async proposals(@Parent() round: RecognitionRound, @Context() context: RequestContext): Promise<Directive[]> {
    return this.seen(context, await this.loader.submissions(context, round));
  }

  @ResolveField(() => [Directive], {
    description:
      'Decisions of whoever decides, within sight, that were registered with its office since it was opened: with one of them a proposal comes back.',
  })
  async receivedDecisions(@Parent() round: RecognitionRound, @Context() context: RequestContext): Promise<Directive[]> {
    return this.seen(context, await this.loader.answers(context, round));
  }

  private async seen(context: RequestContext, keys: readonly string[]): Promise<Directive[]> {
    const documents = await Promise.all(keys.map((key) => this.directives.byKey(context, key)));
    return documents.filter((document) => document !== null);
  }
}
