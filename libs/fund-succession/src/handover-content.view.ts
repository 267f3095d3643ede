import type { FactPlace } from '@app/kernel';
import { viewOf } from '@app/kernel';
import type { FundHandover } from './fund-handover.entity';
import { placesOf } from './handover.rules';
import type { HandoverContent } from './handover-content';
import {
  HandedAdvanceView,
  HandedBalanceView,
  HandedCampaignView,
  HandedItemView,
  HandedMoneyView,
  HandedPlaceView,
  HandedPledgeView,
  HandedStockView,
  HandoverContentView,
  LapsingThingView,
  ToldBudgetLineView,
} from './handover.view';

/** As the console and papers are told it. `counts` null: nothing was counted yet; `place`: of the handing books. */
export function contentView(
  content: HandoverContent,
  counts: Pick<FundHandover, 'counts' | 'stockCounts'> | null,
  { provinceId, scopeId }: FactPlace,
): HandoverContentView {
  const countOf = new Map(counts?.counts.map((count) => [count.placeKey, count]));
  const stockOf = new Map(counts?.stockCounts.map((count) => [count.itemKey, count]));
  const kinds = new Map(content.money.map(({ placeKey, placeKind }) => [placeKey, placeKind]));
  const places = placesOf(content.money).map((place) =>
    viewOf(HandedPlaceView, place, {
      provinceId,
      scopeId,
      kind: kinds.get(place.placeKey),
      counted: countOf.get(place.placeKey)?.counted ?? null,
      explanation: countOf.get(place.placeKey)?.explanation ?? null,
    }),
  );
  return Object.assign(new HandoverContentView(), {
    money: content.money.map((row) => viewOf(HandedMoneyView, row, { provinceId, scopeId })),
    places,
    balances: content.balances.map((row) => viewOf(HandedBalanceView, row)),
    items: content.items.map((row) => viewOf(HandedItemView, row)),
    stock: content.stock.map(({ campaignKey, ...row }) =>
      viewOf(HandedStockView, row, {
        provinceId,
        scopeId,
        isRest: campaignKey === null,
        fundKey: content.campaigns.find(({ key }) => key === campaignKey)?.fundKey ?? null,
        countedHundredths: stockOf.get(row.key)?.counted ?? null,
        explanation: stockOf.get(row.key)?.explanation ?? null,
      }),
    ),
    pledges: content.pledges.map((row) => viewOf(HandedPledgeView, row)),
    advances: content.advances.map((row) => viewOf(HandedAdvanceView, row)),
    campaigns: content.campaigns.map((row) => viewOf(HandedCampaignView, row)),
    lapsing: content.lapsing.map((row) => viewOf(LapsingThingView, row)),
    budgetLines: content.budgetLines.map((row) => viewOf(ToldBudgetLineView, row)),
    drafts: content.drafts,
    total: content.money.reduce((sum, { amount }) => sum + amount, 0),
  });
}
