import { RuledField, DayField, EnumField, listSorts, ReferenceField, TextField } from '@app/kernel';
import { ArgsType } from '@nestjs/graphql';
import { Matches } from 'class-validator';
import { AdministrativeLevel } from './administrative-unit.entity';
import { AdministrativeUnitIds } from './administrative-unit.ids';

const AS_OF = 'Day for which the answer holds; today in Vietnam unless told.';

export const AdministrativeUnitSorts = listSorts(
  'AdministrativeUnitSort',
  {
    Name: { expression: 'p.search_name', type: 'text' },
    Code: { expression: 'u.code', type: 'text' },
    Level: { expression: 'u.level', type: 'text' },
    ValidFrom: { expression: 'p.valid_from', type: 'date' },
  },
  { expression: 'u.key', type: 'int' },
);

@ArgsType()
export class AdministrativeUnitsArgs extends AdministrativeUnitSorts.Args {
  @DayField({ nullable: true, description: AS_OF })
  asOf?: string | null;

  @EnumField(() => AdministrativeLevel, { nullable: true })
  level?: AdministrativeLevel | null;

  @ReferenceField(AdministrativeUnitIds, { nullable: true, description: 'Units directly below this one.' })
  parentKey?: number | null;

  @TextField({
    max: 200,
    nullable: true,
    description: 'Part of the name, with or without diacritics, or the whole code.',
  })
  search?: string | null;
}

@ArgsType()
export class AdministrativeUnitArgs {
  @ReferenceField(AdministrativeUnitIds, { nullable: true })
  key?: number | null;

  @RuledField(
    () => String,
    {
      nullable: true,
      description: 'Code as of the day asked for; codes were given out anew on 2025-07-01.',
    },
    [Matches(/^(VN|\d{2,5})$/)],
  )
  code?: string | null;

  @DayField({ nullable: true, description: AS_OF })
  asOf?: string | null;
}
