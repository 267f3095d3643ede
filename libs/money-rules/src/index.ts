export { amountInWords, LARGEST_AMOUNT, numberInWords } from './amount-in-words.rules.ts';
export { type AmountFaultCode, type AmountUnit, typedAmount } from './typed-amount.rules.ts';
