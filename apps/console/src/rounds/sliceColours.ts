import { useTheme } from '@mui/material';
import type { Slice } from './board';

/** Distinct in hue and in lightness, so that they differ in grey print too; the charts always carry words as well. */
export function useSliceColours(): Record<Slice, string> {
  const isDark = useTheme().palette.mode === 'dark';
  return isDark
    ? { accepted: '#4fb286', submitted: '#6ea8e0', returned: '#e3a04f', draft: '#8b9693', notBegun: '#3d4946' }
    : { accepted: '#1d7a4f', submitted: '#4a90d0', returned: '#d9892b', draft: '#a9b2af', notBegun: '#dfe3e0' };
}
