import { MenuItem, Stack, TextField } from '@mui/material';
import { useLocales, useLocaleState, useTheme, useTranslate } from 'react-admin';
import { Section } from '../shared/Page';

export const Preferences = () => {
  const translate = useTranslate();
  const [locale, setLocale] = useLocaleState();
  const [theme, setTheme] = useTheme();
  return (
    <Section title={translate('account.preferences')}>
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2} sx={{ '& > .MuiTextField-root': { minWidth: 220 } }}>
        <TextField
          select
          label={translate('app.user.language')}
          value={locale}
          onChange={(event) => setLocale(event.target.value)}
        >
          {useLocales().map((one) => (
            <MenuItem key={one.locale} value={one.locale} lang={one.locale}>
              {one.name}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          label={translate('app.user.theme')}
          value={theme ?? 'light'}
          onChange={(event) => setTheme(event.target.value as 'light' | 'dark')}
        >
          <MenuItem value="light">{translate('app.user.light')}</MenuItem>
          <MenuItem value="dark">{translate('app.user.dark')}</MenuItem>
        </TextField>
      </Stack>
    </Section>
  );
};
