/** A factor in hundredths as the reader writes it: `0,3`. */
export const factorShown = (hundredths: number, locale: string): string =>
  (hundredths / 100).toLocaleString(locale === 'en' ? 'en-GB' : 'vi-VN', { maximumFractionDigits: 2 });
