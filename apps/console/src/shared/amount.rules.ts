import { type AmountFaultCode, typedAmount } from '../../../../libs/money-rules/src/index.ts';
import type { WholeNumber } from './wholeNumber.rules.ts';

/** What was typed, as a field of đồng holds it: the amount, null for none, the text itself where it is no amount and must not be sent. */
export function heldAmount(text: string): WholeNumber {
  if (text.trim() === '') return null;
  const { dong } = typedAmount(text);
  return dong ?? text;
}

export interface AmountFault {
  code: AmountFaultCode | 'AMOUNT_NOTHING';
  params: Readonly<Record<string, string | number>>;
}

/** Why what a field holds cannot be sent; an amount is above zero. */
export function amountFault(held: WholeNumber): AmountFault | null {
  if (held === null) return null;
  if (typeof held === 'number') return held > 0 ? null : { code: 'AMOUNT_NOTHING', params: {} };
  return typedAmount(held).fault;
}
