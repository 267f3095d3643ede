import { InputsField, IntField, PageArgs, ReferenceField, TextField } from '@app/kernel';
import { OrganisationIds } from '@app/organisations';
import { ArgsType, InputType } from '@nestjs/graphql';
import { CitizenImportIds } from './subject.ids';

@ArgsType()
export class CitizenImportsArgs extends PageArgs {
  @ReferenceField(OrganisationIds, { nullable: true })
  organisationKey?: number | null;
}

@ArgsType()
export class ImportFaultsArgs extends PageArgs {
  @ReferenceField(CitizenImportIds)
  importKey: string;
}

@InputType()
export class ImportCellInput {
  @TextField({ max: 60, description: 'Name of the column, as `importFaults` tells it.' })
  column: string;

  @TextField({ max: 400, nullable: true, description: 'Empty: nothing stands there.' })
  text?: string | null;
}

@InputType()
export class MendRowInput {
  @ReferenceField(CitizenImportIds)
  importKey: string;

  @IntField({ min: 1 })
  row: number;

  @InputsField(() => ImportCellInput, { most: 60, description: 'What changes; the rest stays.' })
  cells: ImportCellInput[];
}
