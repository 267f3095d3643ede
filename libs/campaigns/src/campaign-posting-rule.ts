import type { IsoDate, Transaction } from '@app/kernel';
import {
  AccountKind,
  type HeldBooks,
  type Posting,
  type PostingRule,
  PostingRules,
  type PostingSide,
  VoucherKind,
} from '@app/ledger';
import { Injectable } from '@nestjs/common';
import { CampaignDays } from './campaign-days';
import type { Campaign } from './campaign.entity';
import { takesIn, useFault } from './campaign.rules';
import { CampaignError } from './campaigns.errors';

/** Only what comes in, or goes out for good, is asked about: money that moves between places stays what it is. */
const FREE: ReadonlySet<VoucherKind> = new Set([VoucherKind.Transfer, VoucherKind.Opening, VoucherKind.Reversal]);

/** Money of a campaign is taken in while it asks, and used once its plan was posted long enough. */
@Injectable()
export class CampaignPostingRule implements PostingRule {
  constructor(
    rules: PostingRules,
    private readonly days: CampaignDays,
  ) {
    rules.register(this);
  }

  /** Throws CAMPAIGN_NOT_POSTED, CAMPAIGN_POSTED_RECENTLY, CAMPAIGN_ENDED. */
  async mustAllow(
    tx: Transaction,
    { provinceId }: HeldBooks,
    { kind, day }: Pick<Posting, 'kind' | 'day'>,
    sides: readonly PostingSide[],
  ): Promise<void> {
    const purposes = [...new Set(sides.flatMap(({ purposeKey }) => purposeKey ?? []))];
    if (FREE.has(kind) || purposes.length === 0) return;
    const asked = await tx.query<Asked>(
      `SELECT c.purpose_key AS "purposeKey", c.name, c.state, c.posted_on AS "postedOn", c.wait_days AS "waitDays", c.wait_basis AS "waitBasis"
       FROM campaign AS c WHERE c.province_id = $1 AND c.purpose_key = ANY($2::uuid[])`,
      [provinceId, purposes],
    );
    for (const campaign of asked) {
      const own = sides.filter(({ purposeKey }) => purposeKey === campaign.purposeKey);
      if (own.some(isUse)) await this.mustBeUsable(tx, campaign, day, pathOf(own.filter(isUse)));
      if (own.some(isIncome) && !takesIn(campaign.state))
        throw CampaignError.CAMPAIGN_ENDED({ name: campaign.name }, [
          { path: pathOf(own.filter(isIncome)), code: 'CAMPAIGN_ENDED', params: { name: campaign.name } },
        ]);
    }
  }

  private async mustBeUsable(tx: Transaction, campaign: Asked, day: IsoDate, path: string): Promise<void> {
    const usableFrom = await this.days.usableFrom(campaign, tx.query.bind(tx));
    const code = useFault({ waitDays: campaign.waitDays, usableFrom }, day);
    if (code === null) return;
    const params = { name: campaign.name, basis: campaign.waitBasis ?? '', usableFrom: usableFrom ?? '' };
    throw CampaignError[code](params, [{ path, code, params }]);
  }
}

type Asked = Pick<Campaign, 'name' | 'state' | 'postedOn' | 'waitDays' | 'waitBasis'> & { purposeKey: string };

/** Spent, owed or advanced. */
const isUse = ({ account, place, amount }: PostingSide): boolean =>
  place === null
    ? amount > 0 && account.kind !== AccountKind.Income && account.kind !== AccountKind.Transfer
    : amount < 0;
const isIncome = ({ account, amount }: PostingSide): boolean => account.kind === AccountKind.Income && amount < 0;

/** At the line of whoever entered it. */
const pathOf = (sides: readonly PostingSide[]): string => {
  const entered = sides.find(({ origin }) => origin !== null);
  return entered ? `${entered.origin}.purposeId` : 'lines';
};
