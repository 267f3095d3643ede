import { connectionOf } from '@app/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CitizenImport } from './citizen-import.entity';

@ObjectType({ description: 'A cell of a row that waits.' })
export class ImportCell {
  @Field(() => String, { description: 'Its name: what a list of citizens may say, or the code of a target.' })
  column: string;

  @Field(() => String, { description: 'In the language of the caller.' })
  label: string;

  @Field(() => String)
  text: string;
}

@ObjectType({ description: 'What is wrong with a cell, and what to do.' })
export class ImportCellFault {
  @Field(() => String, { description: 'Its name: what a list of citizens may say, or the code of a target.' })
  column: string;

  @Field(() => String, { description: 'In the language of the caller.' })
  label: string;

  @Field(() => String)
  code: string;

  @Field(() => String, { description: 'In the language of the caller.' })
  message: string;

  @Field(() => ID, { nullable: true, description: 'Who stands in the list already and may be whom the row means.' })
  citizenId: string | null;
}

@ObjectType('ImportRow', { description: 'A row of a file that is not written.' })
export class ImportRowView {
  @Field(() => Int, { description: 'Place in the file, from 1.' })
  row: number;

  @Field(() => [ImportCell])
  cells: ImportCell[];

  @Field(() => [ImportCellFault], { description: 'None: it was mended and can be written.' })
  faults: ImportCellFault[];
}

export const ImportRowConnection = connectionOf(ImportRowView);
export const CitizenImportConnection = connectionOf(CitizenImport);
