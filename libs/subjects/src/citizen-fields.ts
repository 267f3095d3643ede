import { Address, BirthDate, hiddenMask, Name, NationalId, ownLookup, personalField, shownMask } from '@app/people';
import { registerEnumType } from '@nestjs/graphql';

export enum Gender {
  Female = 'female',
  Male = 'male',
  Other = 'other',
}
registerEnumType(Gender, { name: 'Gender' });

export const BirthYear = personalField('birth_year', {
  purpose: {
    vi: 'phân biệt người trùng tên khi không rõ ngày sinh',
    en: 'Tells people of one name apart whose day of birth is not known.',
  },
  mask: shownMask,
  isValid: (text) => /^(19|20)\d\d$/.test(text),
});

export const GenderField = personalField('gender', {
  purpose: { vi: 'xưng hô, thống kê', en: 'Addresses the person; counts.' },
  mask: hiddenMask,
  isValid: (text) => (Object.values(Gender) as string[]).includes(text),
});

/** Keys of digests that stand in `citizen` and `family`, each with a purpose of its own. */
export const BY_NUMBER = ownLookup('citizen', NationalId, 'digest/citizen/national_id');
export const BY_NAME = ownLookup('citizen', Name, 'digest/citizen/name');
export const BY_TWIN = ownLookup('citizen_twin', Name, 'digest/citizen/twin');
export const BY_HOUSEHOLD = ownLookup('citizen_household', Name, 'digest/citizen/household');

/** All that is kept of a citizen. */
export const CITIZEN_FIELDS = [Name, BirthDate, BirthYear, GenderField, NationalId, Address];
