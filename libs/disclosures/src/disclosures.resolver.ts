import { CERTIFICATES_CONFIG, type CertificatesConfig } from '@app/certificates';
import { Directive } from '@app/directives';
import { type Actor, Allow, Clock, CurrentActor, Public, type RequestContext } from '@app/kernel';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DisclosedLists } from './disclosed-lists.service';
import { isShown } from './disclosed.rules';
import { DisclosedDecision } from './disclosed.view';
import { Disclosure } from './disclosure.entity';
import {
  DisclosedDecisionArgs,
  DisclosurePreviewArgs,
  PublishDisclosureInput,
  WithdrawDisclosureInput,
} from './disclosure.inputs';
import { DisclosuresLoader } from './disclosures.loader';
import { DisclosurePermission } from './disclosures.permissions';
import { Disclosures } from './disclosures.service';

@Resolver(() => Directive)
export class DisclosuresResolver {
  constructor(
    private readonly service: Disclosures,
    private readonly lists: DisclosedLists,
    private readonly loader: DisclosuresLoader,
  ) {}

  @Query(() => DisclosedDecision, {
    nullable: true,
    description:
      'What an office shows of a decision, for anybody. Null: nothing is published there, whatever the reason.',
  })
  @Public()
  disclosedDecision(@Args() { code, page }: DisclosedDecisionArgs): Promise<DisclosedDecision | null> {
    return this.lists.shown(code, page ?? 1);
  }

  @Query(() => DisclosedDecision, { description: 'Exactly what would be shown of a decision, before it is.' })
  @Allow(DisclosurePermission.Publish)
  disclosurePreview(@CurrentActor() actor: Actor, @Args() args: DisclosurePreviewArgs): Promise<DisclosedDecision> {
    return this.service.preview(actor, args);
  }

  @Mutation(() => Directive, {
    description: 'By the office that decided: shows whom the decision recognised, or changes what is shown.',
  })
  @Allow(DisclosurePermission.Publish)
  publishDisclosure(@CurrentActor() actor: Actor, @Args('input') input: PublishDisclosureInput): Promise<Directive> {
    return this.service.publish(actor, input);
  }

  @Mutation(() => Directive, { description: 'Whoever asks is answered that nothing is published.' })
  @Allow(DisclosurePermission.Publish)
  withdrawDisclosure(@CurrentActor() actor: Actor, @Args('input') input: WithdrawDisclosureInput): Promise<Directive> {
    return this.service.withdraw(actor, input);
  }

  @ResolveField(() => Disclosure, {
    nullable: true,
    description: 'Its list for anybody, also where it is not shown yet or was withdrawn; null: there never was one.',
  })
  disclosure(@Parent() { key }: Directive, @Context() context: RequestContext): Promise<Disclosure | null> {
    return this.loader.of(context, key);
  }

  @ResolveField(() => Boolean, { description: 'Somebody was recognised with it, and the caller may publish the list.' })
  canDisclose(@Parent() { key }: Directive, @Context() context: RequestContext): Promise<boolean> {
    return this.loader.canDisclose(context, key);
  }
}

@Resolver(() => Disclosure)
export class DisclosureResolver {
  constructor(
    @Inject(CERTIFICATES_CONFIG) private readonly config: CertificatesConfig,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => String, { description: 'Where anybody reads it.' })
  url(@Parent() { code }: Disclosure): string {
    return `${this.config.publicUrl}/disclosed/${code}`;
  }

  @ResolveField(() => Boolean, { description: 'Anybody reads it today.' })
  isShown(@Parent() disclosure: Disclosure): boolean {
    return isShown(disclosure, this.clock.today());
  }
}
