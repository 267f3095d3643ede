import { dongText } from '@app/ledger';
import { type Donation, DonationKind } from './donation.entity';
import type { Pledge } from './pledge.entity';

type Promised = Pick<Pledge, 'kind' | 'amount' | 'hundredths' | 'unit' | 'what' | 'given'>;

/** How much was promised: đồng of money, hundredths otherwise. */
export const promisedOf = ({ amount, hundredths }: Pick<Promised, 'amount' | 'hundredths'>): number =>
  hundredths ?? amount!;

/** What is still to be given, in the same. */
export const remainsOf = (pledge: Promised): number => promisedOf(pledge) - pledge.given;

/** As it stands in a sentence, in Vietnamese style. */
export const promiseText = ({ kind, unit, what }: Pick<Promised, 'kind' | 'unit' | 'what'>, much: number): string =>
  kind === DonationKind.Money
    ? `${dongText(much)} đ`
    : [new Intl.NumberFormat('vi-VN').format(much / 100), unit, what].filter(Boolean).join(' ');

type Gift = Pick<Donation, 'kind' | 'amount' | 'hundredths' | 'unit'>;

/** How much of the promise a gift keeps; null where it is of another kind or counted otherwise. */
export function keptBy(pledge: Promised, gift: Gift): number | null {
  if (gift.kind !== pledge.kind || !sameUnit(gift.unit, pledge.unit)) return null;
  return promisedOf(gift);
}

const sameUnit = (one: string | null, other: string | null): boolean =>
  (one ?? '').toLocaleLowerCase('vi') === (other ?? '').toLocaleLowerCase('vi');
