import type { RequestContext } from '@app/kernel';
import { Directive } from '@app/directives';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Week } from './week.entity';
import { WeeksLoader } from './weeks.loader';

/** The register knows nothing of weeks; this library adds the field. */
@Resolver(() => Directive)
export class DirectiveWeeksResolver {
  constructor(private readonly loader: WeeksLoader) {}

  @ResolveField(() => [Week], { description: 'Weeks that this document orders.' })
  weeks(@Parent() directive: Directive, @Context() context: RequestContext): Promise<Week[]> {
    return this.loader.ofDirective(context, directive.key);
  }
}
