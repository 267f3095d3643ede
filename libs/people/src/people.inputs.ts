import {
  DayField,
  EnumField,
  FileField,
  InputsField,
  PageArgs,
  ReferenceField,
  TextField,
  VersionField,
} from '@app/kernel';
import { OrganisationIds } from '@app/organisations';
import { ArgsType, InputType } from '@nestjs/graphql';
import { ConsentPurpose } from './consent.kinds';
import { PersonIds } from './people.ids';
import { PersonalField } from './personal-field';

const MOST_FIELDS = 30;
const LONGEST_VALUE = 400;

@ArgsType()
export class RecordedPeopleArgs extends PageArgs {
  @ReferenceField(OrganisationIds, { nullable: true, description: 'That organisation and everything below it.' })
  organisationKey?: number | null;

  @EnumField(() => PersonalField, {
    nullable: true,
    description: 'With `text`: found by this field, among those of whom the caller sees it unmasked.',
  })
  field?: PersonalField | null;

  @TextField({ max: LONGEST_VALUE, nullable: true, description: 'The whole value; its spelling does not matter.' })
  text?: string | null;
}

@InputType()
export class PersonalDatumInput {
  @EnumField(() => PersonalField)
  field: PersonalField;

  @TextField({ max: LONGEST_VALUE, nullable: true, description: 'Empty: it is no longer kept.' })
  text?: string | null;
}

@InputType()
export class RecordPersonInput {
  @ReferenceField(OrganisationIds)
  organisationKey: number;

  @InputsField(() => PersonalDatumInput, { most: MOST_FIELDS })
  data: PersonalDatumInput[];
}

@InputType()
export class CorrectPersonInput {
  @ReferenceField(PersonIds)
  personKey: string;

  @VersionField()
  version: number;

  @InputsField(() => PersonalDatumInput, { most: MOST_FIELDS, description: 'What changes; the rest stays.' })
  data: PersonalDatumInput[];
}

@ArgsType()
export class ShowPersonalDatumArgs {
  @ReferenceField(PersonIds)
  personKey: string;

  @EnumField(() => PersonalField)
  field: PersonalField;

  @TextField({
    max: 500,
    pattern: /\S/,
    description: 'What it is looked at for, as the trail will say it; no personal data.',
  })
  reason: string;
}

@InputType()
export class RecordConsentInput {
  @ReferenceField(PersonIds)
  personKey: string;

  @EnumField(() => ConsentPurpose)
  purpose: ConsentPurpose;

  @TextField({
    max: 100,
    pattern: /\S/,
    description: 'Which wording was agreed to, as the office names it; no personal data.',
  })
  textVersion: string;

  @DayField({ nullable: true, description: 'Today unless told.' })
  givenOn?: string | null;

  @FileField({ nullable: true, description: 'A file that shows it: SHA-256 that the upload answered.' })
  evidence?: string | null;

  @ReferenceField(PersonIds, { nullable: true, description: 'Who agreed for somebody who may not.' })
  guardianKey?: string | null;
}

@ArgsType()
export class ErasePersonArgs {
  @ReferenceField(PersonIds)
  personKey: string;

  @VersionField()
  version: number;

  @TextField({ max: 500, pattern: /\S/, description: 'Why, as the trail will say it; no personal data.' })
  reason: string;
}
