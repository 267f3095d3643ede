import {
  amendmentOf,
  EnumField,
  InputsField,
  IntField,
  ReferenceField,
  ReferencesField,
  RuledField,
  TextField,
  TextsField,
  VersionField,
} from '@app/kernel';
import { DirectiveDetailsInput, DirectiveIds, MAX_RECIPIENTS, PRINTED_DETAILS } from '@app/directives';
import { OrganisationIds } from '@app/organisations';
import { InputType, Int, PickType } from '@nestjs/graphql';
import { ArrayMaxSize, IsArray, IsIn } from 'class-validator';
import { MAX_PARAGRAPH } from './issuing.rules';
import { ColumnAlignment, OfficialBlockKind } from './directive-draft.view';

const MANY = 100;
const BLOCKS = 1000;
const COLUMNS = 20;
const ROWS = 5000;

@InputType()
export class OfficialColumnInput {
  @TextField({ max: 200 })
  title: string;

  @IntField({ min: 1, max: 100 })
  widthPercent: number;

  @EnumField(() => ColumnAlignment)
  align: ColumnAlignment;
}

@InputType({
  description: 'A paragraph, heading or item takes `text`; a heading also `level`; a table `columns` and `rows`.',
})
export class OfficialBlockInput {
  @EnumField(() => OfficialBlockKind)
  kind: OfficialBlockKind;

  @TextField({ max: MAX_PARAGRAPH, nullable: true })
  text?: string | null;

  @RuledField(() => Int, { nullable: true }, [IsIn([1, 2, 3])])
  level?: 1 | 2 | 3 | null;

  @InputsField(() => OfficialColumnInput, { most: COLUMNS, nullable: true })
  columns?: OfficialColumnInput[] | null;

  @RuledField(() => [[String]], { nullable: true }, [IsArray(), ArrayMaxSize(ROWS), IsArray({ each: true })])
  rows?: string[][] | null;
}

/** What may be left open while it is a draft. */
@InputType({ isAbstract: true })
class OpenPartsInput extends PickType(DirectiveDetailsInput, PRINTED_DETAILS, InputType) {
  @TextField({ max: 50, nullable: true, description: '`KH-UBND`, `UBND-KGVX`; empty leaves it open.' })
  symbol?: string | null;

  @TextsField({ max: 500, most: MAX_RECIPIENTS, nullable: true, description: 'Long lists are printed as an annex.' })
  addressees?: string[] | null;

  @TextsField({ max: 2000, most: MANY, nullable: true })
  bases?: string[] | null;

  @InputsField(() => OfficialBlockInput, { most: BLOCKS, nullable: true })
  body?: OfficialBlockInput[] | null;

  @TextsField({
    max: 200,
    most: 6,
    nullable: true,
    description: '`TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`.',
  })
  signatureLines?: string[] | null;

  @ReferencesField(DirectiveIds, { most: MANY, nullable: true })
  basedOnKeys?: string[] | null;
}

@InputType()
export class DraftDirectiveInput extends OpenPartsInput {
  @ReferenceField(OrganisationIds)
  issuerKey: number;

  @TextField({ max: 20, description: 'Abbreviation of Decree 30/2020, Appendix III; `CV` for an official letter.' })
  type: string;

  @TextField({ max: 2000 })
  subject: string;
}

@InputType({ description: 'What is left out stays as it is; lists replace the whole list.' })
export class AmendDraftInput extends amendmentOf(DraftDirectiveInput, ['issuerKey'], OpenPartsInput) {
  @ReferenceField(DirectiveIds)
  key: string;

  @VersionField()
  version: number;
}
