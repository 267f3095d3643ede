import { DirectiveIds } from '@app/directives';
import { DayField, FlagField, IntField, ReferenceField, TextField, VersionField } from '@app/kernel';
import { ArgsType, InputType } from '@nestjs/graphql';
import { DisclosureIds } from './disclosures.ids';

const CITED = { max: 500, nullable: true } as const;
const MOST_PAGES = 1_000;

@InputType()
export class PublishDisclosureInput {
  @ReferenceField(DirectiveIds, { description: 'The decision; it must have recognised somebody.' })
  directiveKey: string;

  @VersionField({ nullable: true, description: 'Of the list where the decision has one already.' })
  version?: number | null;

  @TextField({ ...CITED, description: 'Text, article and clause, as the office has read it; null: none is confirmed.' })
  basis?: string | null;

  @FlagField({ description: 'Names citizens and heads of families with their commune; otherwise they are counted.' })
  namesPeople: boolean;

  @TextField({
    ...CITED,
    description: 'By which text, or consent, people are named; without it: DISCLOSURE_PEOPLE_BASIS.',
  })
  peopleBasis?: string | null;

  @DayField({ nullable: true, description: 'Today unless told.' })
  shownFrom?: string | null;

  @DayField({ nullable: true, description: 'Last day on which it is shown; null: no day is set.' })
  shownUntil?: string | null;
}

@InputType()
export class WithdrawDisclosureInput {
  @ReferenceField(DisclosureIds)
  key: string;

  @VersionField()
  version: number;

  @TextField({ max: 500, pattern: /\S/, description: 'Names nobody.' })
  reason: string;
}

@ArgsType()
export class DisclosurePreviewArgs {
  @ReferenceField(DirectiveIds)
  directiveKey: string;

  @FlagField()
  namesPeople: boolean;

  @IntField({ min: 1, max: MOST_PAGES, unlessTold: 1 })
  page?: number | null;
}

@ArgsType()
export class DisclosedDecisionArgs {
  @TextField({ max: 64, description: 'As it stands in the address; case, blanks and dashes do not matter.' })
  code: string;

  @IntField({ min: 1, max: MOST_PAGES, unlessTold: 1 })
  page?: number | null;
}
