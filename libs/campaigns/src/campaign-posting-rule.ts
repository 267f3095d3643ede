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
import { takesIn } from './campaign.rules';
import { CampaignError } from './campaigns.errors';

/** Whatever is handed over keeps its purpose, and is used by whoever received it. */
const FREE: ReadonlySet<VoucherKind> = new Set([
  VoucherKind.Opening,
  VoucherKind.Reversal,
  VoucherKind.HandOver,
  VoucherKind.TakeOver,
]);

/** Money of a campaign is taken in while it asks, and used once its plan was posted long enough. */
@Injectable()
export class CampaignPostingRule implements PostingRule {
  constructor(
    rules: PostingRules,
    private readonly days: CampaignDays,
  ) {
    rules.register(this);
  }

  /** Throws CAMPAIGN_NOT_POSTED, CAMPAIGN_POSTED_RECENTLY, CAMPAIGN_ENDED, CAMPAIGN_GIVEN_EARLY. */
  async mustAllow(
    tx: Transaction,
    { provinceId }: HeldBooks,
    { kind, day }: Pick<Posting, 'kind' | 'day'>,
    sides: readonly PostingSide[],
  ): Promise<void> {
    const purposes = [...new Set(sides.flatMap(({ purposeKey }) => purposeKey ?? []))];
    if (FREE.has(kind) || purposes.length === 0) return;
    const asked = await tx.query<Asked>(
      `SELECT c.purpose_key AS "purposeKey", c.name, c.state, c.posted_on AS "postedOn", c.wait_days AS "waitDays", c.wait_basis AS "waitBasis", c.approved_on AS "approvedOn"
       FROM campaign AS c WHERE c.province_id = $1 AND c.purpose_key = ANY($2::uuid[])`,
      [provinceId, purposes],
    );
    for (const campaign of asked) {
      const own = sides.filter(({ purposeKey }) => purposeKey === campaign.purposeKey);
      const used = usesIn(kind, own);
      if (used.length > 0) await this.mustBeUsable(tx, campaign, day, pathOf(used));
      const income = own.filter(isIncome);
      if (income.length === 0) continue;
      if (!takesIn(campaign.state))
        throw CampaignError.CAMPAIGN_ENDED({ name: campaign.name }, [
          { path: pathOf(income), code: 'CAMPAIGN_ENDED', params: { name: campaign.name } },
        ]);
      if (campaign.approvedOn !== null && day < campaign.approvedOn) {
        const params = { name: campaign.name, day: campaign.approvedOn };
        throw CampaignError.CAMPAIGN_GIVEN_EARLY(params, [
          { path: pathOf(income), code: 'CAMPAIGN_GIVEN_EARLY', params },
        ]);
      }
    }
  }

  private async mustBeUsable(tx: Transaction, campaign: Asked, day: IsoDate, path: string): Promise<void> {
    const fault = await this.days.useFaultIn(campaign, day, tx.query.bind(tx));
    if (fault) throw CampaignError[fault.code](fault.params, [{ path, ...fault }]);
  }
}

type Asked = Pick<Campaign, 'name' | 'state' | 'approvedOn' | 'postedOn' | 'waitDays' | 'waitBasis'> & {
  purposeKey: string;
};

/** Spent, owed or advanced; what goes back to whoever gave it is none of these. A transfer uses what leaves the purpose: within it money only changes places. */
function usesIn(kind: VoucherKind, own: readonly PostingSide[]): PostingSide[] {
  if (kind !== VoucherKind.Transfer) return own.filter(isUse);
  const money = own.filter(({ place }) => place !== null);
  return money.reduce((sum, { amount }) => sum + amount, 0) < 0 ? money.filter(({ amount }) => amount < 0) : [];
}
const isUse = ({ account, place, amount }: PostingSide): boolean =>
  place === null && amount > 0 && account.kind !== AccountKind.Income;
const isIncome = ({ account, amount }: PostingSide): boolean => account.kind === AccountKind.Income && amount < 0;

/** At the line of whoever entered it. */
const pathOf = (sides: readonly PostingSide[]): string => {
  const entered = sides.find(({ origin }) => origin !== null);
  return entered ? `${entered.origin}.purposeId` : 'lines';
};
