import { batch, type RequestContext, TextField } from '@app/kernel';
import { Args, ArgsType, Context, Field, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Directive } from './directive.entity';
import { excerpt, highlight } from './search-highlight.rules';

/** Where a search stands in a document. What was found stands between U+E000 and U+E001. */
@ObjectType()
export class SearchHit {
  @Field(() => String)
  subject: string;

  @Field(() => String)
  issuer: string;

  @Field(() => String, {
    nullable: true,
    description: 'The stretch of the text that holds most of the words; null when none stands in it.',
  })
  excerpt: string | null;
}

@ArgsType()
class FoundArgs {
  @TextField({ max: 200 })
  search: string;
}

/** Longer texts are looked through up to here for an excerpt. */
const LOOKED_THROUGH = 200_000;

@Resolver(() => Directive)
export class DirectiveFoundResolver {
  constructor(private readonly dataSource: DataSource) {}

  @ResolveField(() => SearchHit, { description: 'Where the words of a search stand in it.' })
  async found(
    @Parent() { key, subject, issuer }: Directive,
    @Args() { search }: FoundArgs,
    @Context() context: RequestContext,
  ): Promise<SearchHit> {
    const body = await batch<string, string>(context, 'directive.searchedBody', (keys) => this.bodies(keys)).load(key);
    return {
      subject: highlight(subject, search),
      issuer: highlight(issuer, search),
      excerpt: excerpt(body ?? '', search),
    };
  }

  private async bodies(keys: string[]): Promise<Map<string, string>> {
    const rows: { key: string; body: string }[] = await this.dataSource.query(
      `SELECT directive_key AS key, left(body, ${LOOKED_THROUGH}) AS body FROM directive_text WHERE directive_key = ANY($1::uuid[])`,
      [keys],
    );
    return new Map(rows.map(({ key, body }) => [key, body]));
  }
}
