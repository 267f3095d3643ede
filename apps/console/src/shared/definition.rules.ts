/** What is entered of a title or an award; '' for no text and no day. */
export interface Definition {
  nameVi: string;
  nameEn: string;
  basis: string;
  isUnverified: boolean;
  validFrom: string;
}

interface Defined {
  name: { vi: string; en: string };
  basis: string;
  unverified: object | null;
  validFrom: string | null;
}

/** As it stands; a day that no source says stays empty. */
export const definitionOf = ({ name, basis, unverified, validFrom }: Defined): Definition => ({
  nameVi: name.vi,
  nameEn: name.en,
  basis,
  isUnverified: unverified !== null,
  validFrom: validFrom ?? '',
});

/** What was changed, as the API takes it: an emptied text or day is null. */
export function changedDefinition({ nameVi, nameEn, basis, isUnverified, validFrom }: Definition, held: Definition) {
  return {
    ...(nameVi !== held.nameVi && { nameVi }),
    ...(nameEn !== held.nameEn && { nameEn }),
    ...(basis.trim() !== held.basis && { basis: basis.trim() || null }),
    ...(isUnverified !== held.isUnverified && { isUnverified }),
    ...(validFrom !== held.validFrom && { validFrom: validFrom || null }),
  };
}
