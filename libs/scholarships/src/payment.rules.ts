import { ScholarshipPaymentState as State } from './scholarship.views';

/** A grant in the books of its office, in đồng. */
export interface Owed {
  amount: number;
  paid: number;
  returned: number;
  isEnded: boolean;
  /** In vouchers that wait for signatures. */
  drafted: number;
}

/** How far it is: what was taken back is done once all that went out has come back. */
export function paymentState({ amount, paid, returned, isEnded, drafted }: Owed): State {
  if (isEnded) return paid > returned ? State.ToBeReturned : State.TakenBack;
  if (paid >= amount) return State.Paid;
  if (drafted > 0) return State.InPreparation;
  return paid > 0 ? State.PartPaid : State.Unpaid;
}
