import {
  anyIds,
  FlagField,
  InputField,
  InputsField,
  IntField,
  ReferenceField,
  RehearsalField,
  TextField,
  type TypedKey,
} from '@app/kernel';
import { OrganisationIds } from '@app/organisations';
import { RecognitionRoundIds } from '@app/recognitions';
import { InputType } from '@nestjs/graphql';

/** Lists of offices have some dozens; longer ones are sent in parts. */
export const MOST_ROWS = 500;

@InputType({
  description: 'A row as it was read, or mended since. Cells that went wrong are sent as they stand: `#N/A`.',
})
export class NominationRowInput {
  @IntField({ min: 1, max: 1_048_576, description: 'Its number in the sheet.' })
  row: number;

  @TextField({ max: 300, nullable: true, description: 'The heading above it: `I. TẬP THỂ`.' })
  section?: string | null;

  @TextField({ max: 40, nullable: true, description: 'As it is numbered.' })
  number?: string | null;

  @TextField({ max: 400, nullable: true, description: 'Of whoever heads a household.' })
  name?: string | null;

  @TextField({
    max: 60,
    nullable: true,
    description: 'Of an organisation, a household’s number, or a citizen’s identity number.',
  })
  code?: string | null;

  @TextField({ max: 40, nullable: true, description: 'Year or day of birth of a citizen.' })
  birth?: string | null;

  @TextField({ max: 200, nullable: true, description: 'Where there are several clans or households of a name.' })
  community?: string | null;

  @ReferenceField(anyIds, {
    nullable: true,
    description: 'Who is meant, where somebody chose; the cells are not asked then.',
  })
  chosenKey?: TypedKey | null;

  @TextField({ max: 500, nullable: true, description: 'Why it is left out, which a reason does; names nobody.' })
  leftOutReason?: string | null;
}

@InputType({ description: 'How many a list says that it has, around its rows; what is left out is not compared.' })
export class NominationCountsInput {
  @IntField({ min: 0, max: 1_000_000, nullable: true })
  collectives?: number | null;

  @IntField({ min: 0, max: 1_000_000, nullable: true })
  people?: number | null;

  @IntField({ min: 0, max: 1_000_000, nullable: true })
  households?: number | null;
}

@InputType({ description: 'All rows of a list that an office sends, or nobody.' })
export class NominateFromListInput {
  @ReferenceField(RecognitionRoundIds)
  roundKey: string;

  @ReferenceField(OrganisationIds, { description: 'The office that puts them forward.' })
  organisationKey: number;

  @InputsField(() => NominationRowInput, { least: 1, most: MOST_ROWS })
  rows: NominationRowInput[];

  @FlagField({ description: 'The list numbers its rows: gaps are faults.' })
  hasNumbers: boolean;

  @FlagField({ description: 'The list has a column of codes: blanks are faults.' })
  hasCodes: boolean;

  @InputField(() => NominationCountsInput, { nullable: true })
  said?: NominationCountsInput | null;

  @TextField({ max: 2000, nullable: true, description: 'What was achieved, the same for all; names nobody.' })
  achievement?: string | null;

  @RehearsalField()
  isRehearsal: boolean;
}
