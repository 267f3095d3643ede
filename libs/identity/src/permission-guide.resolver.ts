import { type Actor, allPermissions, CurrentActor, Role, SignedIn } from '@app/kernel';
import { Field, ObjectType, Query, Resolver } from '@nestjs/graphql';

/** What a permission lets somebody do, and whom. */
@ObjectType()
export class PermissionGuide {
  @Field(() => String, { description: '`report.submit`, as in `Viewer.permissions`.' })
  name: string;

  @Field(() => String, { description: 'In the language of the caller, as it follows “may”.' })
  what: string;

  @Field(() => [Role])
  roles: Role[];
}

@Resolver(() => PermissionGuide)
export class PermissionGuideResolver {
  /** What each role may do, in words. */
  @Query(() => [PermissionGuide])
  @SignedIn({ programsToo: true })
  permissionGuide(@CurrentActor() actor: Actor): PermissionGuide[] {
    return allPermissions().map(({ name, words, roles }) => ({ name, what: words[actor.language], roles: [...roles] }));
  }
}
