import { Name, NationalId, type PersonalField, PersonVault } from '@app/people';
import { Injectable } from '@nestjs/common';
import { searchName } from '@app/organisations';
import { BY_HOUSEHOLD, BY_NAME, BY_NUMBER, BY_TWIN } from './citizen-fields';
import { twinText } from './citizen-data.rules';

export interface Digests {
  numberDigest: Buffer | null;
  twinDigest: Buffer | null;
  nameDigest: Buffer | null;
}

export const NO_DIGESTS: Digests = { numberDigest: null, twinDigest: null, nameDigest: null };

/** By what citizens are found, and known to be the same: digests under keys of their own, in `citizen`. */
@Injectable()
export class CitizenDigests {
  constructor(private readonly vault: PersonVault) {}

  of(known: ReadonlyMap<PersonalField, string>): Digests {
    const number = known.get(NationalId);
    const name = known.get(Name);
    const twin = twinText(known);
    return {
      numberDigest: number === undefined ? null : this.byNumber(number),
      twinDigest: twin === null ? null : this.byTwin(twin),
      nameDigest: name === undefined ? null : this.byName(name),
    };
  }

  byNumber(number: string): Buffer {
    return this.vault.kept(BY_NUMBER, number);
  }

  /** Of a `twinText`. */
  byTwin(twin: string): Buffer {
    return this.vault.kept(BY_TWIN, twin);
  }

  byName(name: string): Buffer {
    return this.vault.kept(BY_NAME, searchName(name));
  }

  /** Of a household as a list names it: its number, or whoever heads it. */
  byHousehold(household: string): Buffer {
    return this.vault.kept(BY_HOUSEHOLD, searchName(household));
  }
}
