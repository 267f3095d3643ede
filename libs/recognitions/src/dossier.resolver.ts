import { AwardsLoader, dossierOf } from '@app/awards';
import { BilingualText } from '@app/criteria';
import {
  ActOutcome,
  type Actor,
  Allow,
  CurrentActor,
  type Message,
  PersonNames,
  type RequestContext,
} from '@app/kernel';
import { Args, Context, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CheckPapersInput } from './dossier.inputs';
import { DossierChecks } from './dossier-checks.service';
import { DossierLoader } from './dossier.loader';
import { NominationPaper, RoundPaper } from './dossier.view';
import { Nomination } from './nomination.entity';
import { RecognitionRound } from './recognition-round.entity';
import { RecognitionPermission } from './recognitions.permissions';

/** No text at hand names a dossier: the office names it. */
const UNCONFIRMED: Message = {
  vi: 'Chưa có văn bản nào được xác minh quy định thành phần hồ sơ; cơ quan của đợt xét tự nêu giấy tờ cần có.',
  en: 'No confirmed text names the papers of the dossier: the office of the round names those that it needs.',
};

@Resolver(() => RecognitionRound)
export class RoundDossierResolver {
  constructor(
    private readonly checks: DossierChecks,
    private readonly loader: DossierLoader,
    private readonly awards: AwardsLoader,
  ) {}

  /** The office of the round says of dossiers which papers are there. */
  @Mutation(() => ActOutcome)
  @Allow(RecognitionPermission.Appraise)
  checkNominationPapers(@CurrentActor() actor: Actor, @Args('input') input: CheckPapersInput): Promise<ActOutcome> {
    return this.checks.check(actor, input);
  }

  @ResolveField(() => [RoundPaper], {
    description:
      'What a dossier is made of: of the law, of sources that are not confirmed, and as its office named it.',
  })
  papers(@Parent() round: RecognitionRound, @Context() context: RequestContext): Promise<RoundPaper[]> {
    return this.loader.asked(context, round);
  }

  @ResolveField(() => BilingualText, { nullable: true, description: 'What of its papers no confirmed source says.' })
  async papersUnverified(
    @Parent() round: RecognitionRound,
    @Context() context: RequestContext,
  ): Promise<Message | null> {
    const asked = await this.loader.asked(context, round);
    if (asked.some(({ basis }) => basis !== '')) return null;
    const award = round.awardKey === null ? null : await this.awards.byKey(context, round.awardKey);
    return (award && dossierOf(award.code)?.unverified) ?? UNCONFIRMED;
  }

  @ResolveField(() => Int, {
    nullable: true,
    description: 'Dossiers within sight of which every paper is there or not asked; null: it asks for none.',
  })
  completeDossiers(@Parent() round: RecognitionRound, @Context() context: RequestContext): Promise<number | null> {
    return this.loader.complete(context, round);
  }
}

@Resolver(() => Nomination)
export class NominationDossierResolver {
  constructor(private readonly loader: DossierLoader) {}

  @ResolveField(() => [NominationPaper], { description: 'Every paper of its dossier, looked at or not.' })
  papers(@Parent() nomination: Nomination, @Context() context: RequestContext): Promise<NominationPaper[]> {
    return this.loader.papers(context, nomination);
  }
}

@Resolver(() => NominationPaper)
export class NominationPaperResolver {
  constructor(private readonly names: PersonNames) {}

  @ResolveField(() => String, {
    nullable: true,
    description: 'Name of whoever looked; null to others than the office of the round.',
  })
  checkedBy(@Parent() { checkerKey }: NominationPaper, @Context() context: RequestContext): Promise<string | null> {
    return this.names.of(context, checkerKey);
  }
}
