import {
  BirthDate,
  hiddenMask,
  Name,
  NationalId,
  ownLookup,
  personalField,
  type PersonalData,
  PersonVault,
} from '@app/people';
import { BirthYear, birthYearOf } from '@app/subjects';
import { Injectable } from '@nestjs/common';
import { twinText } from './doubles.rules';

export const School = personalField('school', {
  purpose: {
    vi: 'nơi học tập hoặc công tác của người xin học bổng',
    en: 'Where an applicant for a scholarship learns or works.',
  },
  mask: hiddenMask,
});

export const Need = personalField('need', {
  purpose: { vi: 'xét hoàn cảnh khi cấp học bổng', en: 'The need that is weighed for a scholarship.' },
  mask: hiddenMask,
});

export const Merit = personalField('merit', {
  purpose: { vi: 'xét thành tích khi cấp học bổng', en: 'The merit that is weighed for a scholarship.' },
  mask: hiddenMask,
});

/** All that is kept of whoever applies. */
export const APPLICANT_FIELDS = [Name, BirthDate, BirthYear, NationalId, School, Need, Merit];

const BY_NUMBER = ownLookup('scholarship', NationalId, 'digest/scholarship/national_id');
const BY_TWIN = ownLookup('scholarship_twin', Name, 'digest/scholarship/twin');

export interface ApplicantDigests {
  numberDigest: Buffer | null;
  twinDigest: Buffer | null;
}

/** By what double applications are found: digests under keys of their own. */
@Injectable()
export class ApplicantDigest {
  constructor(private readonly vault: PersonVault) {}

  of(known: PersonalData): ApplicantDigests {
    const [number, name, year] = [known.get(NationalId), known.get(Name), birthYearOf(known)];
    return {
      numberDigest: number === undefined ? null : this.vault.kept(BY_NUMBER, number),
      twinDigest: name === undefined || year === null ? null : this.vault.kept(BY_TWIN, twinText(name, year)),
    };
  }
}
