import {
  DayField,
  EnumField,
  type FactKey,
  FlagField,
  IntField,
  ReferenceField,
  TextField,
  listSorts,
} from '@app/kernel';
import { ArgsType, InputType } from '@nestjs/graphql';
import { BoardCount } from './board';
import { byOrganisation } from '@app/organisations';
import { ObligationIds } from './obligation.ids';
import { lastDay, standing } from './obligation-row';
import { ObligationStanding } from './obligation.rules';
import { RoundIds } from './round.ids';

export const ObligationSorts = listSorts(
  'ObligationSort',
  {
    Organisation: byOrganisation('o.organisation_key'),
    Standing: { expression: standing, type: 'text' },
    DueOn: { expression: `(${lastDay})`, type: 'date' },
    SubmittedAt: { expression: `coalesce(r.submitted_at, 'infinity'::timestamptz)`, type: 'timestamptz' },
    Tier: { expression: 'o.tier', type: 'int' },
  },
  { expression: 'o.key', type: 'uuid' },
);

@ArgsType()
export class ObligationsArgs extends ObligationSorts.Args {
  @ReferenceField(RoundIds)
  roundKey: number;

  @ReferenceField(ObligationIds, { nullable: true, description: 'Obligations that report directly to this one.' })
  parentKey?: FactKey | null;

  @IntField({ min: 0, nullable: true })
  tier?: number | null;

  @EnumField(() => ObligationStanding, { nullable: true })
  standing?: ObligationStanding | null;

  @FlagField({ nullable: true, description: 'Owed and past the deadline, or the contrary.' })
  overdue?: boolean | null;

  @EnumField(() => BoardCount, { nullable: true, description: 'Those whom this number of the board counts.' })
  counted?: BoardCount | null;

  @TextField({ max: 200, nullable: true, description: "Part of the organisation's name, with or without diacritics." })
  search?: string | null;
}

@InputType()
export class ExtendDeadlineInput {
  @ReferenceField(ObligationIds)
  obligationKey: FactKey;

  @DayField({ description: 'The last day in time.' })
  to: string;

  @TextField({ max: 1000 })
  reason: string;
}

@InputType()
export class CloseObligationInput {
  @ReferenceField(ObligationIds)
  obligationKey: FactKey;

  @DayField()
  on: string;

  @TextField({ max: 1000 })
  reason: string;
}
