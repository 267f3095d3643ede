import { byDay, EnumsField, FlagField, listSorts, ReferenceField, TextsField } from '@app/kernel';
import { AdministrativeLevel, OrganisationKind } from '@app/organisations';
import { ArgsType, IntersectionType } from '@nestjs/graphql';
import { DirectiveIds } from './directive.ids';

const MANY = 50;

/** Whose plans under which document. */
@ArgsType()
export class PlanGapCountsArgs {
  @ReferenceField(DirectiveIds)
  directiveKey: string;

  @EnumsField(() => OrganisationKind, {
    most: MANY,
    nullable: true,
    description:
      'Kinds of organisation below the one that keeps the document. Without kinds and levels: the people’s committees to which it gives a task or a deadline, or was sent.',
  })
  kinds?: OrganisationKind[] | null;

  @EnumsField(() => AdministrativeLevel, { nullable: true, description: 'Levels of the area in which they work.' })
  levels?: AdministrativeLevel[] | null;

  @TextsField({
    max: 20,
    most: MANY,
    nullable: true,
    description: 'Types of document that count as a plan; `KH` unless told.',
  })
  types?: string[] | null;
}

export const PlanGapSorts = listSorts(
  'PlanGapSort',
  { Organisation: { expression: 'p.search_name', type: 'text' }, IssuedOn: byDay('plan.issued_on') },
  { expression: 'p.organisation_key', type: 'int' },
);

@ArgsType()
export class PlanGapArgs extends IntersectionType(PlanGapCountsArgs, PlanGapSorts.Args, ArgsType) {
  @FlagField({ nullable: true, description: 'Only those that have none.' })
  missingOnly?: boolean | null;
}
