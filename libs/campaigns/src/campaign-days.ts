import { CalendarService } from '@app/calendar';
import { batch, type IsoDate, type Query, type RequestContext } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { Campaign } from './campaign.entity';
import { useFault, type UseFault } from './campaign.rules';

type Waiting = Pick<Campaign, 'postedOn' | 'waitDays'>;

/** When what was given may be used: the day of posting and that of use are both left out of the working days between them. */
@Injectable()
export class CampaignDays {
  constructor(private readonly calendar: CalendarService) {}

  /** Null where it is not posted; at once where nothing is waited for. */
  async usableFrom({ postedOn, waitDays }: Waiting, query: Query): Promise<IsoDate | null> {
    if (postedOn === null || waitDays === null) return postedOn;
    const [day] = await this.calendar.daysAfterWorkingDays([{ day: postedOn, count: waitDays }], query);
    return day!;
  }

  /** Why what was given for a campaign is not used on a day; null where it is. */
  async useFaultIn(
    campaign: Waiting & Pick<Campaign, 'name' | 'waitBasis'>,
    day: IsoDate,
    query: Query,
  ): Promise<{ code: UseFault; params: Record<string, string> } | null> {
    const usableFrom = await this.usableFrom(campaign, query);
    const code = useFault({ waitDays: campaign.waitDays, usableFrom }, day);
    const params = { name: campaign.name, basis: campaign.waitBasis ?? '', usableFrom: usableFrom ?? '' };
    return code && { code, params };
  }

  /** The same as a field, one statement for any number of them. */
  async usableFromIn(context: RequestContext, { postedOn, waitDays }: Waiting): Promise<IsoDate | null> {
    if (postedOn === null || waitDays === null) return postedOn;
    const load = async (texts: string[]) => {
      const asked = texts.map((text) => ({ day: text.slice(0, 10), count: Number(text.slice(11)) }));
      const days = await this.calendar.daysAfterWorkingDays(asked);
      return new Map(texts.map((text, at) => [text, days[at]!]));
    };
    return batch(context, 'Campaign.usableFrom', load).load(`${postedOn}/${waitDays}`);
  }
}
