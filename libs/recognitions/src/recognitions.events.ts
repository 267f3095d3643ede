import { event } from '@app/kernel';
import { RecognitionPermission } from './recognitions.permissions';

const reads = RecognitionPermission.Read;

const round = {
  of: 'RecognitionRound',
  reads,
  payload: {
    organisationKey: 'number',
    titleKey: 'key?',
    awardKey: 'key?',
    subject: 'word',
    year: 'number',
    state: 'word',
  },
} as const;

export const RecognitionRoundOpened = event('recognitionRound.opened', round);
export const RecognitionRoundAmended = event('recognitionRound.amended', round);
export const RecognitionRoundClosed = event('recognitionRound.closed', round);
export const RecognitionRoundReopened = event('recognitionRound.reopened', round);
export const RecognitionRoundCancelled = event('recognitionRound.cancelled', round);
export const RecognitionRoundDecided = event('recognitionRound.decided', round);

const nomination = {
  of: 'Nomination',
  reads,
  payload: { roundKey: 'key', kind: 'word', organisationKey: 'number?', subjectKey: 'key?', state: 'word' },
} as const;

export const NominationMade = event('nomination.made', nomination);
export const NominationWithdrawn = event('nomination.withdrawn', nomination);
export const NominationAppraised = event('nomination.appraised', nomination);
export const NominationPapersChecked = event('nomination.papersChecked', nomination);

const recognition = {
  of: 'Recognition',
  reads,
  payload: {
    titleKey: 'key?',
    awardKey: 'key?',
    year: 'number',
    kind: 'word',
    organisationKey: 'number?',
    subjectKey: 'key?',
    grantedOn: 'day',
    validUntil: 'day?',
    revokedOn: 'day?',
  },
} as const;

export const RecognitionGranted = event('recognition.granted', {
  ...recognition,
  // Of a decision all are granted together: whoever reacts to one finds the others.
  payload: { ...recognition.payload, provinceId: 'number', roundKey: 'key' },
});
export const RecognitionRevoked = event('recognition.revoked', recognition);
