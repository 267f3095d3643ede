import { event } from '@app/kernel';
import { RecognitionPermission } from '@app/recognitions';

const appeal = {
  of: 'Nomination',
  reads: RecognitionPermission.Read,
  payload: { roundKey: 'key', appealKey: 'key', byKey: 'number', state: 'word' },
} as const;

export const AppealLodged = event('appeal.lodged', appeal);
export const AppealWithdrawn = event('appeal.withdrawn', appeal);
export const AppealAnswered = event('appeal.answered', appeal);
export const AppealReassigned = event('appeal.reassigned', appeal);
