import { SigningStep } from '@app/ledger';

/** Whose right a signature takes: of whoever keeps the books, or of whoever approves. */
export const RIGHT: Readonly<Record<SigningStep, 'keep' | 'approve'>> = {
  [SigningStep.Maker]: 'keep',
  [SigningStep.Accountant]: 'keep',
  [SigningStep.Head]: 'approve',
  [SigningStep.Treasurer]: 'keep',
};

export interface BeingSigned {
  signingOrder: readonly SigningStep[];
  signatures: readonly { step: SigningStep; personKey: string; inPlaceOf?: string | null }[];
  makerKey: string;
}

/** Who signs next; null: all have. */
export const nextStep = ({ signingOrder, signatures }: BeingSigned): SigningStep | null =>
  signingOrder[signatures.length] ?? null;

export interface Signer {
  personKey: string;
  keeps: boolean;
  approves: boolean;
  /** In whose place each right would be used; nobody where it is an own one. */
  givers: Readonly<Record<'keep' | 'approve', readonly string[]>>;
}

export type SigningFault = 'VOUCHER_SIGNED_OUT_OF_TURN' | 'VOUCHER_NOT_MAKER' | 'VOUCHER_SIGNED_TWICE';

/** Why somebody does not sign next; null: they may, as far as rights at the organisation go. */
export function signingFault(draft: BeingSigned, who: Signer): SigningFault | null {
  const step = nextStep(draft);
  if (step === null) return 'VOUCHER_SIGNED_OUT_OF_TURN';
  if (RIGHT[step] === 'keep' ? !who.keeps : !who.approves) return 'VOUCHER_SIGNED_OUT_OF_TURN';
  if (step === SigningStep.Maker) return draft.makerKey === who.personKey ? null : 'VOUCHER_NOT_MAKER';
  const answering = [who.personKey, ...who.givers[RIGHT[step]]];
  const hadAHand = (key: string): boolean =>
    draft.makerKey === key ||
    draft.signatures.some(({ personKey, inPlaceOf }) => personKey === key || inPlaceOf === key);
  return answering.some(hadAHand) ? 'VOUCHER_SIGNED_TWICE' : null;
}
