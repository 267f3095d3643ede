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

/** How far it is: what was taken back is done once all that went out has come back. Money that came back is not paid: it is granted still, or to be taken back. */
export function paymentState({ amount, paid, returned, isEnded, drafted }: Owed): State {
  if (isEnded) return paid > returned ? State.ToBeReturned : State.TakenBack;
  if (paid >= amount) return returned > 0 ? State.Returned : State.Paid;
  if (drafted > 0) return State.InPreparation;
  if (returned > 0) return State.Returned;
  return paid > 0 ? State.PartPaid : State.Unpaid;
}
