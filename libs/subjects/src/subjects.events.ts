import { event, trailEvent } from '@app/kernel';
import { SubjectPermission } from './subjects.permissions';

const of = (type: string) =>
  ({ of: type, reads: SubjectPermission.Read, payload: { organisationKey: 'number' } }) as const;

export const CommunityRecorded = event('community.recorded', of('Community'));
export const CommunityAmended = event('community.amended', of('Community'));
export const CommunityEnded = event('community.ended', of('Community'));
export const ClanRecorded = event('clan.recorded', of('Clan'));
export const ClanAmended = event('clan.amended', of('Clan'));
export const ClanEnded = event('clan.ended', of('Clan'));
export const FamilyRecorded = event('family.recorded', of('Family'));
export const FamilyAmended = event('family.amended', of('Family'));
export const FamilyMoved = event('family.moved', of('Family'));
export const FamilyEnded = event('family.ended', of('Family'));
export const CitizenRecorded = event('citizen.recorded', of('Citizen'));
export const CitizenCorrected = event('citizen.corrected', of('Citizen'));
export const CitizenMoved = event('citizen.moved', of('Citizen'));
export const CitizenEnded = event('citizen.ended', of('Citizen'));
export const CitizenNumberShown = event('citizen.numberShown', of('Citizen'));
export const SubjectsStated = event('subjects.stated', of('SubjectStatement'));

const because = 'what is done with lists of citizens is told to nobody outside';

export const ImportBegun = trailEvent('citizenImport.begun', { of: 'CitizenImport', because });
export const ImportAccepted = trailEvent('citizenImport.accepted', { of: 'CitizenImport', because });
export const ImportRound = trailEvent('citizenImport.written', { of: 'CitizenImport', because });
export const ImportMended = trailEvent('citizenImport.mended', { of: 'CitizenImport', because });
export const ImportCancelled = trailEvent('citizenImport.cancelled', { of: 'CitizenImport', because });
export const ImportForgotten = trailEvent('citizenImport.forgotten', { of: 'CitizenImport', because });
export const ImportChecked = trailEvent('citizenImport.checked', { of: 'CitizenImport', because });
