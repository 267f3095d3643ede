import { type Actor, type SearchSource, SearchSources, type Found } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { directiveThing } from './directive-nodes';
import { DIRECTIVE } from './directive.kinds';
import { DirectivePermission } from './directives.permissions';
import { DirectivesService } from './directives.service';

/** Documents by number and words, as their list searches them. */
@Injectable()
export class DirectiveSearchSource implements SearchSource {
  readonly kind = DIRECTIVE;
  readonly permission = DirectivePermission.Read;

  constructor(
    sources: SearchSources,
    private readonly directives: DirectivesService,
  ) {
    sources.register(this);
  }

  async find(actor: Actor, words: string, most: number): Promise<Found> {
    const { edges } = await this.directives.list(actor, { search: words, first: most });
    return { things: edges.map(({ node }) => directiveThing(node)), isCut: false };
  }
}
