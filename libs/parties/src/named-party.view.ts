import { AdministrativeLevel, OrganisationKind } from '@app/organisations';
import { Field, Int, ObjectType } from '@nestjs/graphql';

/** Who is meant by a name in a document. */
@ObjectType({
  description: 'Organisations that a name in a document means within an area; nobody when the name is unknown there.',
})
export class NamedParty {
  @Field(() => String, { description: 'As the document writes it.' })
  name: string;

  /** At most 200; of proposals, those that may be named today. */
  organisationKeys: number[];

  @Field(() => Int, { description: 'All that the name means on its day, whoever reads.' })
  organisationCount: number;

  @Field(() => [OrganisationKind], {
    description: 'Kinds when the name means every organisation of a kind; else empty.',
  })
  kinds: OrganisationKind[];

  @Field(() => [AdministrativeLevel], { description: 'Levels of the areas where these organisations work.' })
  levels: AdministrativeLevel[];

  /** Those of the kinds of which the keeper's line has somebody there: who can owe it a report. */
  present: OrganisationKind[];
}
