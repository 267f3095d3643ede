import { CampaignIds } from '@app/campaigns';
import { DayField, type FactKey, type IsoDate, ReferenceField } from '@app/kernel';
import { StockItemIds } from '@app/donations';
import { OrganisationIds } from '@app/organisations';
import { CounterpartyIds } from '@app/vouchers';
import { ArgsType } from '@nestjs/graphql';

@ArgsType()
class BookOfDays {
  @DayField()
  from: IsoDate;

  @DayField()
  to: IsoDate;
}

@ArgsType()
export class SponsorBookArgs extends BookOfDays {
  @ReferenceField(CounterpartyIds, { description: 'Who gave.' })
  giverKey: FactKey;
}

@ArgsType()
export class SponsorTotalsArgs extends BookOfDays {
  @ReferenceField(OrganisationIds, { description: 'To whom it was given.' })
  organisationKey: number;

  @ReferenceField(CampaignIds, { nullable: true, description: 'For which it was given.' })
  campaignKey?: FactKey | null;
}

@ArgsType()
export class StockBookArgs extends BookOfDays {
  @ReferenceField(StockItemIds)
  itemKey: FactKey;
}

@ArgsType()
export class StockTotalsArgs extends BookOfDays {
  @ReferenceField(OrganisationIds, { description: 'Whose store it is.' })
  organisationKey: number;
}
