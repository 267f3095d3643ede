import {
  DayField,
  EnumField,
  FlagField,
  InputsField,
  MOST_IMPORTED_ROWS,
  Role,
  RuledField,
  TextField,
} from '@app/kernel';
import { InputType } from '@nestjs/graphql';
import { IsEmail, IsNotEmpty, IsString, MaxLength } from 'class-validator';

@InputType()
export class PersonRowInput {
  @RuledField(() => String, {}, [IsString(), IsNotEmpty(), MaxLength(200)])
  name: string;

  @RuledField(() => String, {}, [IsEmail(), MaxLength(254)])
  email: string;

  @EnumField(() => Role)
  role: Role;

  @TextField({ max: 300, description: 'Name of an organisation within reach.' })
  organisation: string;

  @DayField({ description: 'First day of the role.' })
  validFrom: string;

  @DayField({ nullable: true, description: 'Its last day.' })
  validTo?: string | null;
}

@InputType()
export class ImportPeopleInput {
  @InputsField(() => PersonRowInput, { least: 1, most: MOST_IMPORTED_ROWS, description: `1 to ${MOST_IMPORTED_ROWS}.` })
  rows: PersonRowInput[];

  @FlagField({ description: 'Judges every row and writes nothing.' })
  isRehearsal: boolean;
}
