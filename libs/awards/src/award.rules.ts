export const tidied = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** A last day before the first. */
export const isOutOfOrder = ({ validFrom, validTo }: { validFrom: string | null; validTo: string | null }): boolean =>
  validFrom !== null && validTo !== null && validTo < validFrom;

/** Exactly one is named. */
export const isOneHonour = (titleKey: string | null, awardKey: string | null): boolean =>
  (titleKey === null) !== (awardKey === null);
