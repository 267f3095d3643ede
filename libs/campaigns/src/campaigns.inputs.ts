import { DirectiveIds } from '@app/directives';
import {
  amendmentOf,
  byDay,
  DayField,
  EnumField,
  type FactKey,
  FlagField,
  inAlphabet,
  IntField,
  type IsoDate,
  listSorts,
  MoneyField,
  ReferenceField,
  TextField,
  TextsField,
  VersionField,
} from '@app/kernel';
import { FundIds } from '@app/ledger';
import { OrganisationIds } from '@app/organisations';
import { ArgsType, InputType } from '@nestjs/graphql';
import { CampaignIds } from './campaigns.ids';
import { CampaignState } from './campaign.rules';

const LARGEST = 10 ** 15;
const SAID = /\S/;

@InputType()
export class PlanCampaignInput {
  @ReferenceField(OrganisationIds, { description: 'In whose books the money is kept.' })
  organisationKey: number;

  @TextField({ max: 200, pattern: SAID })
  name: string;

  @TextField({ max: 2000, pattern: SAID, description: 'What is asked for.' })
  content: string;

  @TextField({ max: 2000, pattern: SAID, description: 'What for.' })
  aim: string;

  @TextField({ max: 1000, pattern: SAID, description: 'Who benefits; names nobody.' })
  beneficiaries: string;

  @TextField({ max: 4000, pattern: SAID, description: 'What will be done with it, and when.' })
  activities: string;

  @MoneyField({ min: 1, max: LARGEST, description: 'In đồng.' })
  estimate: number;

  @TextsField({ max: 40, most: 20, description: 'Codes of `campaignUses`; of schools alone.' })
  uses: string[];

  @DayField()
  startsOn: IsoDate;

  @DayField({ nullable: true })
  endsOn?: IsoDate | null;

  @ReferenceField(FundIds, { description: 'Keeps what is given, under a purpose of its own.' })
  fundKey: FactKey;

  @IntField({ min: 1, max: 200, nullable: true, description: 'Working days by an own rule; never of schools.' })
  waitDays?: number | null;

  @TextField({ max: 500, nullable: true, description: 'The own rule.' })
  waitBasis?: string | null;
}

@InputType({ description: 'What is left out stays as it is; null empties it.' })
export class AmendCampaignInput extends amendmentOf(PlanCampaignInput, ['organisationKey']) {
  @ReferenceField(CampaignIds)
  key: FactKey;

  @VersionField()
  version: number;
}

@InputType({ isAbstract: true })
class CampaignStepInput {
  @ReferenceField(CampaignIds)
  key: FactKey;

  @VersionField()
  version: number;
}

@InputType()
export class SubmitCampaignInput extends CampaignStepInput {
  @FlagField({ description: 'Nothing forbidden is meant.' })
  isConfirmed: boolean;
}

@InputType()
export class ReturnCampaignInput extends CampaignStepInput {
  @TextField({ max: 1000, pattern: SAID })
  reason: string;
}

@InputType()
export class ApproveCampaignInput extends CampaignStepInput {
  @DayField({ description: 'Not before it was submitted, never ahead.' })
  approvedOn: IsoDate;

  @ReferenceField(DirectiveIds, { nullable: true, description: 'By which it was approved; a school needs one.' })
  directiveKey?: string | null;
}

@InputType()
export class PostCampaignInput extends CampaignStepInput {
  @DayField({ description: 'Not before it was approved, never ahead.' })
  postedOn: IsoDate;

  @TextField({ max: 300, pattern: SAID, description: 'Where.' })
  postedAt: string;
}

@InputType()
export class FinishCampaignInput extends CampaignStepInput {
  @DayField({ description: 'Since when what came of it is posted.' })
  resultOn: IsoDate;

  @TextField({ max: 4000, pattern: SAID, description: 'What was done with it; names nobody.' })
  result: string;
}

@InputType()
export class StopCampaignInput extends CampaignStepInput {
  @TextField({ max: 1000, pattern: SAID })
  reason: string;
}

export const CampaignSorts = listSorts(
  'CampaignSort',
  {
    StartsOn: byDay('c.starts_on'),
    Name: inAlphabet('c.name'),
    Estimate: { expression: 'c.estimate', type: 'bigint' },
  },
  { expression: 'c.key', type: 'uuid' },
);

@ArgsType()
export class CampaignsArgs extends CampaignSorts.Args {
  @ReferenceField(OrganisationIds, { nullable: true })
  organisationKey?: number | null;

  @EnumField(() => CampaignState, { nullable: true })
  state?: CampaignState | null;
}
