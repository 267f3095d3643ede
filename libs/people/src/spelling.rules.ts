/** Case, surrounding space and composed diacritics do not matter. */
export const normalAddress = (email: string): string => email.trim().normalize('NFC').toLowerCase();

/** Diacritics as one character each, single spaces. */
export const tidy = (text: string): string => text.trim().normalize('NFC').replace(/\s+/g, ' ');

/** Case does not matter, nor how often a space was typed. */
export const normalName = (name: string): string => tidy(name).toLowerCase();

/** Digits and letters alone: blanks, dots and dashes are how somebody likes to write a number. */
export const normalNumber = (number: string): string =>
  number
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();

/** National spelling: `+84 912…` and `0912…` are one telephone. */
export const normalPhone = (phone: string): string => normalNumber(phone.replace(/^\s*(\+|00)84/, '0'));
