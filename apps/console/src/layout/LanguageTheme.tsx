import { createTheme, type Theme, ThemeProvider } from '@mui/material';
import { viVN } from '@mui/material/locale';
import { type ReactNode, useCallback } from 'react';
import { useLocale } from 'react-admin';

/** What the components of MUI say themselves (next page, open, no options), in the language of the reader. */
export const LanguageTheme = ({ children }: { children: ReactNode }) => {
  const locale = useLocale();
  const speaking = useCallback((outer: Theme) => (locale === 'vi' ? createTheme(outer, viVN) : outer), [locale]);
  return <ThemeProvider theme={speaking}>{children}</ThemeProvider>;
};
