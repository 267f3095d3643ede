import { event } from '@app/kernel';
import { RecognitionPermission } from '@app/recognitions';

/** Each that was put forward is told of as well; this says from what, and whom the office left out and why. */
export const NominationListTaken = event('recognitionRound.listTaken', {
  of: 'RecognitionRound',
  reads: RecognitionPermission.Read,
  payload: { organisationKey: 'number', nominated: 'number', leftOut: 'number' },
});
