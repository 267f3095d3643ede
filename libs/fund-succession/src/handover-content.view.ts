import type { FactPlace } from '@app/kernel';
import { viewOf } from '@app/kernel';
import type { PlaceCount } from './fund-handover.entity';
import { placesOf } from './handover.rules';
import type { HandoverContent } from './handover-content';
import {
  HandedBalanceView,
  HandedItemView,
  HandedMoneyView,
  HandedPlaceView,
  HandoverContentView,
  ToldBudgetLineView,
} from './handover.view';

/** As the console and papers are told it. `counts` null: nothing was counted yet; `place`: of the handing books. */
export function contentView(
  content: HandoverContent,
  counts: readonly PlaceCount[] | null,
  { provinceId, scopeId }: FactPlace,
): HandoverContentView {
  const countOf = new Map((counts ?? []).map((count) => [count.placeKey, count]));
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
    budgetLines: content.budgetLines.map((row) => viewOf(ToldBudgetLineView, row)),
    drafts: content.drafts,
    total: content.money.reduce((sum, { amount }) => sum + amount, 0),
  });
}
