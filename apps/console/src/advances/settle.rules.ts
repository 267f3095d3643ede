import type * as Types from '../dataProvider/schema.ts';
import type { WholeNumber } from '../shared/wholeNumber.rules.ts';

/** What was spent, as it is being entered. */
export interface SpentLine {
  /** Of this form alone. */
  key: number;
  accountId: string | null;
  /** Undefined while nobody has chosen: the line on which the advance is committed. */
  budgetLineId: string | null | undefined;
  quantities: Types.QuantityInput[];
  /** What was done with it. */
  activity: { id: string; title: string } | null;
  content: string;
  amount: WholeNumber;
  paperNumber: string;
  paperDay: string;
}

/** The next one is spent on the same, unless told. */
export const newSpent = (key: number, before?: SpentLine): SpentLine => ({
  key,
  accountId: before?.accountId ?? null,
  budgetLineId: before?.budgetLineId,
  quantities: [],
  activity: before?.activity ?? null,
  content: '',
  amount: null,
  paperNumber: '',
  paperDay: before?.paperDay ?? '',
});

/** The line of the budget on which it is spent. */
export const lineOf = ({ budgetLineId }: SpentLine, committedLineId: string | null): string | null =>
  budgetLineId === undefined ? committedLineId : budgetLineId;

/** Nothing has been entered on it that could be lost. */
const isEmpty = ({ content, amount, paperNumber }: SpentLine): boolean =>
  content.trim() === '' && amount === null && paperNumber.trim() === '';

const amountOf = (amount: WholeNumber): number => (typeof amount === 'number' ? amount : 0);

export interface Sums {
  spent: number;
  returned: number;
  /** Still to be accounted for afterwards. */
  remains: number;
  /** Spent beyond the advance. */
  extra: number;
}

/** What a settlement comes to, as the API will say it. */
export function sumsOf(lines: readonly SpentLine[], returned: WholeNumber, open: number): Sums {
  const spent = lines.reduce((sum, { amount }) => sum + amountOf(amount), 0);
  const back = amountOf(returned);
  return { spent, returned: back, remains: Math.max(open - spent - back, 0), extra: Math.max(spent - open, 0) };
}

/** As the API takes the lines; null while something is missing. Lines on which nothing stands are left out. */
export function sentLines(lines: readonly SpentLine[], committedLineId: string | null): Types.SpentInput[] | null {
  const sent: Types.SpentInput[] = [];
  for (const line of lines.filter((one) => !isEmpty(one))) {
    const { accountId, amount, content, paperNumber, paperDay, quantities, activity } = line;
    const budgetLineId = lineOf(line, committedLineId);
    if (accountId === null || typeof amount !== 'number' || amount <= 0 || !content.trim()) return null;
    const paper = { paperNumber: paperNumber.trim() || null, paperDay: paperDay || null };
    sent.push({
      accountId,
      amount,
      content: content.trim(),
      ...paper,
      budgetLineId,
      quantities,
      activityId: activity?.id ?? null,
    });
  }
  return sent;
}
