import { EnumField, InputsField, IntField, PageArgs, ReferenceField, TextField } from '@app/kernel';
import { OrganisationIds } from '@app/organisations';
import { ArgsType, InputType, registerEnumType } from '@nestjs/graphql';
import { IMPORT_COLUMNS, type ImportColumn } from './import-columns.rules';
import { CitizenImportIds } from './subject.ids';

export const ImportColumns = Object.fromEntries(
  IMPORT_COLUMNS.map((column) => [column.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase(), column]),
) as Record<string, ImportColumn>;
registerEnumType(ImportColumns, { name: 'ImportColumn' });

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
  @EnumField(() => ImportColumns)
  column: ImportColumn;

  @TextField({ max: 400, nullable: true, description: 'Empty: nothing stands there.' })
  text?: string | null;
}

@InputType()
export class MendRowInput {
  @ReferenceField(CitizenImportIds)
  importKey: string;

  @IntField({ min: 1 })
  row: number;

  @InputsField(() => ImportCellInput, { most: 20, description: 'What changes; the rest stays.' })
  cells: ImportCellInput[];
}
