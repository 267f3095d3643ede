import { type Directive, DirectiveOrigin, DirectiveState } from '@app/directives';
import { type IsoDate, KernelError, type Transaction } from '@app/kernel';
import { deciderOf } from './decider';
import type { RecognitionRound } from './recognition-round.entity';
import { RecognitionError } from './recognitions.errors';
import { RecognitionPermission } from './recognitions.permissions';

/** Who decided, and on which day. */
export interface Decided {
  deciderKey: number;
  grantedOn: IsoDate;
}

/**
 * By whom and when a document decides on a round: one that the competent office issued, entered by whoever works there; or one of the competent office that stands
 * registered with the office of the round, which had proposed upwards. Throws NOT_FOUND, DECISION_NOT_ISSUED, AUTHORITY_UNKNOWN, AUTHORITY_OTHER.
 */
export async function decidedBy(tx: Transaction, round: RecognitionRound, decision: Directive): Promise<Decided> {
  const { keeperKey, origin, state, issuedOn, issuerKey } = decision;
  if (!tx.actor.worksAt(RecognitionPermission.Grant, keeperKey)) throw KernelError.NOT_FOUND();
  const isReceived = origin === DirectiveOrigin.Received && keeperKey === round.organisationKey;
  const deciderKey = isReceived ? issuerKey : keeperKey;
  const isIssued = origin === DirectiveOrigin.Own || (isReceived && issuerKey !== keeperKey);
  if (!isIssued || state !== DirectiveState.Registered || issuedOn === null || deciderKey === null)
    throw RecognitionError.DECISION_NOT_ISSUED({}, [{ path: 'directiveId', code: 'DECISION_NOT_ISSUED' }]);
  const decider = await deciderOf(tx.query.bind(tx), round, issuedOn);
  if (decider.organisationKey !== deciderKey)
    throw RecognitionError.AUTHORITY_OTHER({ on: issuedOn, citation: decider.authority.citation });
  return { deciderKey, grantedOn: issuedOn };
}
