import { useLocaleState } from 'react-admin';
import { points } from './points.rules';

/** Half points and hundredths of points as the reader's language writes them. */
export function usePoints() {
  const [locale] = useLocaleState();
  const comma = locale === 'en' ? '.' : ',';
  const decimals = new Intl.NumberFormat(locale === 'en' ? 'en-GB' : 'vi-VN', { maximumFractionDigits: 2 });
  return {
    halves: (half: number | null): string => (half === null ? '' : points(half, comma)),
    hundredths: (value: number | null): string => (value === null ? '' : decimals.format(value / 100)),
  };
}
