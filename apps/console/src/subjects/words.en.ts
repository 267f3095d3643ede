import type { words as vi } from './words.vi.ts';

export const words: typeof vi = {
  enums: {
    ThingKind: { COMMUNITY: 'Community', CLAN: 'Clan', CITIZEN: 'Citizen' },
    CommunityKind: {
      THON: 'Hamlet (thôn)',
      BAN: 'Hamlet (bản)',
      AP: 'Hamlet (ấp)',
      TO_DAN_PHO: 'Residential group',
      KHU_PHO: 'Quarter',
    },
    SubjectEnd: {
      MOVED: 'Moved elsewhere',
      DIED: 'Died',
      DISSOLVED: 'Merged, split or dissolved',
      MISTAKEN: 'Recorded by mistake',
      ERASED: 'Erased',
    },
    Gender: { FEMALE: 'Female', MALE: 'Male', OTHER: 'Other' },
    ImportState: {
      CHECKING: 'Being checked',
      CHECKED: 'Checked, waits to be written',
      WRITING: 'Being written',
      WRITTEN: 'Written',
      CANCELLED: 'Given up',
      UNREADABLE: 'Cannot be read',
    },
    ImportColumn: {
      NAME: 'Name',
      BIRTH: 'Born',
      GENDER: 'Gender',
      NATIONAL_ID: 'Identity number',
      ADDRESS: 'Address',
      COMMUNITY: 'Community',
      HOUSEHOLD: 'Household',
      CLAN: 'Clan',
      STARTS_ON: 'Registered on',
    },
    PersonalField: { BIRTH_YEAR: 'Year of birth', GENDER: 'Gender' },
  },
  resources: {
    subjects: {
      familyOf: 'Family of %{name}',
      family: 'Household',
      familyHelp: 'Found by its number.',
      period: 'Time',
      end: {
        label: 'End',
        explanation: 'After that day it no longer counts; the record stays.',
        reason: 'Why it ended',
        endsOn: 'Last day',
        done: 'Ended',
      },
    },
  },
  trail: {
    acts: {
      community: { recorded: 'Community recorded', amended: 'Community corrected', ended: 'Community ended' },
      clan: { recorded: 'Clan recorded', amended: 'Clan corrected', ended: 'Clan ended' },
      family: { recorded: 'Family recorded', amended: 'Family corrected', ended: 'Family ended' },
      citizen: {
        recorded: 'Citizen recorded',
        corrected: 'Citizen corrected',
        moved: 'Citizen moved',
        ended: 'Citizen no longer counted',
        numberShown: 'Identity number looked at',
      },
      subjects: { stated: 'Numbers stated without a list' },
      citizenImport: {
        begun: 'List of citizens sent in',
        checked: 'List of citizens checked',
        accepted: 'List of citizens to be written',
        written: 'Citizens written from a list',
        mended: 'Row of a list mended',
        cancelled: 'List of citizens given up',
      },
    },
    subjects: {
      Community: 'Community',
      Clan: 'Clan',
      Family: 'Family',
      Citizen: 'Citizen',
      SubjectStatement: 'Stated numbers',
      CitizenImport: 'List of citizens from a file',
    },
  },
};
