import { trailEvent } from '@app/kernel';

const because = 'what is done with personal data is told to nobody outside';

export const PersonRecorded = trailEvent('person.recorded', { of: 'Person', because });
export const PeopleRecorded = trailEvent('people.recorded', { of: 'Organisation', because });
export const PersonCorrected = trailEvent('person.corrected', { of: 'Person', because });
/** One value that is masked elsewhere was looked at. */
export const PersonalDatumShown = trailEvent('person.datumShown', { of: 'Person', because });
export const PersonErased = trailEvent('person.erased', { of: 'Person', because });
export const ConsentRecorded = trailEvent('consent.recorded', { of: 'Person', because });
export const ConsentWithdrawn = trailEvent('consent.withdrawn', { of: 'Person', because });
