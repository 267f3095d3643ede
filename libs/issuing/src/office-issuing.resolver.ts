import { type Actor, Allow, CurrentActor, ReferenceArg } from '@app/kernel';
import { DirectivePermission } from '@app/directives';
import { OrganisationIds } from '@app/organisations';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { OwnDocumentPermission } from './issuing.permissions';
import { OfficeRules } from './office-issuing.service';
import { IssuingRule } from './office-issuing.view';

@Resolver(() => IssuingRule)
export class OfficeIssuingResolver {
  constructor(private readonly rules: OfficeRules) {}

  @Query(() => IssuingRule)
  @Allow(DirectivePermission.Read)
  issuingRule(
    @ReferenceArg('organisationId', OrganisationIds) key: number,
    @CurrentActor() actor: Actor,
  ): Promise<IssuingRule> {
    return this.rules.rule(actor, key);
  }

  /** Whether whoever has written a draft of the office may approve it. */
  @Mutation(() => IssuingRule)
  @Allow(OwnDocumentPermission.SetRule)
  setIssuingRule(
    @ReferenceArg('organisationId', OrganisationIds) key: number,
    @Args('needsTwoPersons', { type: () => Boolean }) needsTwoPersons: boolean,
    @CurrentActor() actor: Actor,
  ): Promise<IssuingRule> {
    return this.rules.set(actor, key, needsTwoPersons);
  }
}
