import { DayField, EnumField, FlagField, InputsField, MOST_IMPORTED_ROWS, TextField } from '@app/kernel';
import { InputType } from '@nestjs/graphql';
import { OrganisationKind } from './organisation.entity';

@InputType()
export class OrganisationRowInput {
  @TextField({ max: 300 })
  name: string;

  @EnumField(() => OrganisationKind)
  kind: OrganisationKind;

  @TextField({ max: 300, description: 'Name of the level above: of another row, or of an organisation within reach.' })
  parent: string;

  @TextField({
    max: 10,
    nullable: true,
    description: 'Code of the administrative unit; that of the level above unless told.',
  })
  unitCode?: string | null;

  @FlagField({ nullable: true, description: 'It acts for the level above, as a department for its committee.' })
  actsForParent?: boolean | null;

  @DayField()
  validFrom: string;

  @TextField({ max: 1000, nullable: true })
  contact?: string | null;

  @TextField({ max: 500, nullable: true })
  legalBasis?: string | null;
}

@InputType()
export class ImportOrganisationsInput {
  @InputsField(() => OrganisationRowInput, {
    least: 1,
    most: MOST_IMPORTED_ROWS,
    description: `1 to ${MOST_IMPORTED_ROWS}.`,
  })
  rows: OrganisationRowInput[];

  @FlagField({ description: 'Judges every row and writes nothing.' })
  isRehearsal: boolean;
}
