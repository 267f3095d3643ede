import { CampaignIds } from '@app/campaigns';
import {
  byDay,
  DayField,
  EnumField,
  type FactKey,
  FlagField,
  type IsoDate,
  listSorts,
  ReferenceField,
  TextField,
  VersionField,
} from '@app/kernel';
import { OrganisationIds } from '@app/organisations';
import { CounterpartyIds } from '@app/vouchers';
import { ArgsType, InputType } from '@nestjs/graphql';
import { DonationKind } from './donation.entity';
import { PledgeIds } from './donations.ids';
import { GiftInput } from './donations.inputs';
import { PledgeState } from './pledge.entity';

@InputType()
export class MakePledgeInput extends GiftInput {
  @ReferenceField(OrganisationIds, { description: 'To whom it is promised.' })
  organisationKey: number;

  @ReferenceField(CampaignIds, { nullable: true, description: 'For which it is promised.' })
  campaignKey?: FactKey | null;

  @DayField({ description: 'On which it was promised; of money in an open period.' })
  day: IsoDate;

  @DayField({ description: 'By when it is to be given.' })
  dueOn: IsoDate;

  @ReferenceField(CounterpartyIds, { description: 'Who promises.' })
  counterpartyKey: FactKey;

  @FlagField({ description: 'Is not to be named in public.' })
  isAnonymous: boolean;

  @TextField({ max: 500, nullable: true, description: 'Names nobody.' })
  note?: string | null;
}

@InputType({ description: 'What is left out stays as it is.' })
export class AmendPledgeInput {
  @ReferenceField(PledgeIds)
  key: FactKey;

  @VersionField()
  version: number;

  @DayField({ nullable: true })
  dueOn?: IsoDate | null;

  @FlagField({ nullable: true })
  isAnonymous?: boolean | null;

  @TextField({ max: 500, nullable: true, description: 'Names nobody.' })
  note?: string | null;
}

@InputType()
export class PledgeStepInput {
  @ReferenceField(PledgeIds)
  key: FactKey;

  @VersionField()
  version: number;

  @DayField({ description: 'Of money in an open period.' })
  day: IsoDate;

  @TextField({ max: 1000, pattern: /\S/, description: 'Names nobody.' })
  reason: string;
}

export const PledgeSorts = listSorts(
  'PledgeSort',
  { DueOn: byDay('p.due_on'), Amount: { expression: 'coalesce(p.amount, 0)', type: 'bigint' } },
  { expression: 'p.key', type: 'uuid' },
);

@ArgsType()
export class PledgesArgs extends PledgeSorts.Args {
  @ReferenceField(OrganisationIds, { nullable: true })
  organisationKey?: number | null;

  @ReferenceField(CampaignIds, { nullable: true })
  campaignKey?: FactKey | null;

  @ReferenceField(CounterpartyIds, {
    nullable: true,
    description: 'Who promised; nothing of whoever is not named to the caller.',
  })
  counterpartyKey?: FactKey | null;

  @EnumField(() => DonationKind, { nullable: true })
  kind?: DonationKind | null;

  @EnumField(() => PledgeState, { nullable: true })
  state?: PledgeState | null;

  @FlagField({ nullable: true, description: 'Past the day by which it was to be given, and not all given.' })
  isOverdue?: boolean | null;
}
