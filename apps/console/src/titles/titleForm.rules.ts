import type { TitleRegistrationDetails, TitleRow } from './titles.graphql.ts';

/** What is amended of a registration. */
export const toForm = ({ version, year, kind, title, directive, note }: TitleRegistrationDetails) => ({
  version,
  year,
  kind,
  titleId: title.id,
  directiveId: directive?.id ?? null,
  knownDirectiveId: directive?.id ?? null,
  note,
});

/** The form as the API takes it. A document that the person may not see looks like none: what was not changed is not sent. */
export const asked = ({ id, version, titleId, directiveId, knownDirectiveId, note }: Record<string, unknown>) => ({
  id,
  version,
  titleId,
  ...((directiveId || null) !== knownDirectiveId && { directiveId: directiveId || null }),
  note: note || null,
});

/** What is entered of a title. */
export interface TitleEntry {
  nameVi: string;
  nameEn: string;
  basis: string;
  isUnverified: boolean;
  /** '' for none. */
  validFrom: string;
}

/** A title as it stands; a day that no source says stays empty. */
export const entryOf = ({
  name,
  basis,
  unverified,
  validFrom,
}: Pick<TitleRow, 'name' | 'basis' | 'unverified' | 'validFrom'>): TitleEntry => ({
  nameVi: name.vi,
  nameEn: name.en,
  basis,
  isUnverified: unverified !== null,
  validFrom: validFrom ?? '',
});

/** What was changed of a title, as the API takes it: an emptied text or day is null. */
export function changedOf(entry: TitleEntry, held: TitleEntry) {
  const { nameVi, nameEn, basis, isUnverified, validFrom } = entry;
  return {
    ...(nameVi !== held.nameVi && { nameVi }),
    ...(nameEn !== held.nameEn && { nameEn }),
    ...(basis.trim() !== held.basis && { basis: basis.trim() || null }),
    ...(isUnverified !== held.isUnverified && { isUnverified }),
    ...(validFrom !== held.validFrom && { validFrom: validFrom || null }),
  };
}
