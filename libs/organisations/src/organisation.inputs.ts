import {
  DayField,
  EnumField,
  EnumsField,
  FlagField,
  listSorts,
  ReferenceField,
  ReferencesField,
  TextField,
  TextsField,
  VersionField,
} from '@app/kernel';
import { ArgsType, InputType } from '@nestjs/graphql';
import { AdministrativeUnitIds } from './administrative-unit.ids';
import { OrganisationKind, ReportingLine } from './organisation.entity';
import { byOrganisation } from './by-organisation';
import { OrganisationIds } from './organisation.ids';

const NAME = 300;
const CONTACT = 1000;
const LEGAL_BASIS = 500;

/** In the order of the tree parents come before their children, siblings as they were created. */
export const OrganisationSorts = listSorts(
  'OrganisationSort',
  {
    Name: { expression: 'p.search_name', type: 'text' },
    Tree: { expression: 'p.path', type: 'text' },
    Kind: { expression: 'p.kind', type: 'text' },
    Parent: byOrganisation('p.parent_key'),
  },
  { expression: 'p.organisation_key', type: 'int' },
);

@ArgsType()
export class OrganisationsArgs extends OrganisationSorts.Args {
  @DayField({ nullable: true, description: 'Day for which the answer holds; today in Vietnam unless told.' })
  asOf?: string | null;

  @TextField({
    max: 200,
    nullable: true,
    description:
      'Part of the name, with or without diacritics, or the identifier; also of what it was before, which `formerly` tells.',
  })
  search?: string | null;

  @EnumsField(() => OrganisationKind, { most: 50, nullable: true })
  kinds?: OrganisationKind[] | null;

  @ReferenceField(OrganisationIds, { nullable: true, description: 'Organisations directly below this one.' })
  parentKey?: number | null;

  @EnumField(() => ReportingLine, { nullable: true })
  line?: ReportingLine | null;

  @FlagField({ nullable: true, description: 'Those that have ceased by then as well, as they last were.' })
  withCeased?: boolean | null;
}

/** Names of permissions, `round.close`. */
@ArgsType()
export class RightsArgs {
  @TextsField({ max: 60, most: 20, nullable: true, description: 'Asked for at its place: of the own work.' })
  at?: string[] | null;

  @TextsField({ max: 60, most: 20, nullable: true, description: 'Asked for at its place or above it.' })
  over?: string[] | null;
}

@ArgsType()
export class OrganisationArgs {
  @ReferenceField(OrganisationIds)
  key: number;

  @DayField({
    nullable: true,
    description: 'Day for which the answer holds; today unless told, or the last period of a closed one.',
  })
  asOf?: string | null;
}

@InputType()
export class CreateOrganisationInput {
  @TextField({ max: NAME })
  name: string;

  @EnumField(() => OrganisationKind)
  kind: OrganisationKind;

  @EnumField(() => ReportingLine)
  line: ReportingLine;

  @ReferenceField(OrganisationIds)
  parentKey: number;

  @ReferenceField(AdministrativeUnitIds)
  administrativeUnitKey: number;

  @ReferenceField(OrganisationIds, {
    nullable: true,
    description: 'The committee whose specialised body this is; it must be the parent.',
  })
  actsForKey?: number | null;

  @DayField()
  validFrom: string;

  @TextField({ max: CONTACT, nullable: true })
  contact?: string | null;

  @TextField({ max: LEGAL_BASIS, nullable: true })
  legalBasis?: string | null;
}

@InputType()
export class AmendOrganisationInput {
  @ReferenceField(OrganisationIds)
  key: number;

  @VersionField({ description: 'Version that was read.' })
  version: number;

  @TextField({ max: NAME, nullable: true })
  name?: string | null;

  @TextField({ max: CONTACT, nullable: true, description: 'Absent: as it was. Null: removed.' })
  contact?: string | null;

  @TextField({ max: LEGAL_BASIS, nullable: true, description: 'Absent: as it was. Null: removed.' })
  legalBasis?: string | null;

  @TextField({
    max: 35,
    nullable: true,
    description: 'Identifier between document systems, `H41.05`. Absent: as it was. Null: removed.',
  })
  exchangeCode?: string | null;
}

@InputType()
export class CloseOrganisationInput {
  @ReferenceField(OrganisationIds)
  key: number;

  @VersionField({ description: 'Version that was read.' })
  version: number;

  @DayField({ description: 'Last day of operation.' })
  lastDay: string;

  @TextField({ max: LEGAL_BASIS })
  legalBasis: string;

  @ReferencesField(OrganisationIds, {
    most: 20,
    nullable: true,
    description: 'What goes on with its work, where it is merged or divided; each works on the day after.',
  })
  successorKeys?: number[] | null;
}

@InputType()
export class NameSuccessorsInput {
  @ReferenceField(OrganisationIds)
  key: number;

  @VersionField({ description: 'Version that was read.' })
  version: number;

  @TextField({ max: LEGAL_BASIS, description: 'Document by which they go on with the work.' })
  legalBasis: string;

  @ReferencesField(OrganisationIds, { most: 20, description: 'All of them; each works on the day after the last day.' })
  successorKeys: number[];
}
