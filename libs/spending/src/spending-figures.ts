import { activityKindCodes } from '@app/activities';
import { Injectable } from '@nestjs/common';
import { type BookFigure, BookFigures } from './book-figures';
import { BUDGET_SOURCES, OTHER_SOURCES, SPENT_ENTRIES } from './spent.sql';

const spentOf = (quantity: 'stateBudget' | 'otherFunding', moneySources: string): BookFigure => ({
  quantity,
  value: 'spent.amount',
  entries: SPENT_ENTRIES,
  only: `spent.source IN (${moneySources})`,
  kinds: activityKindCodes,
  code: 'spent.code',
  isMoney: true,
});

/** Lines of the form that ask what a week cost, by the money it was paid with. */
@Injectable()
export class SpendingFigures {
  constructor(figures: BookFigures) {
    figures.register(spentOf('stateBudget', BUDGET_SOURCES), spentOf('otherFunding', OTHER_SOURCES));
  }
}
