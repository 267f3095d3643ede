import { Alert, AlertTitle, Box, Button } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import { useReadingScope } from './ReadingContext';

/** What could not be read, and where. */
export const ProblemsSection = () => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { proposal, show } = useReadingScope();
  const { problems } = proposal.reading;
  if (problems.length === 0) return null;
  return (
    <Alert severity="warning" role="note" sx={{ mb: 3, '& .MuiAlert-message': { minWidth: 0, flexGrow: 1 } }}>
      <AlertTitle>{translate('reading.problems', { smart_count: problems.length })}</AlertTitle>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {problems.map(({ code, span, messageVi, messageEn }, at) => (
          <li key={`${code} ${at}`} data-span={span ? `problems.${at}` : undefined}>
            {locale === 'en' ? messageEn : messageVi}{' '}
            {span && (
              <Button
                size="small"
                color="inherit"
                onClick={() => show?.(`problems.${at}`)}
                sx={{ py: 0, minHeight: 24 }}
              >
                {translate('reading.showInText')}
              </Button>
            )}
          </li>
        ))}
      </Box>
    </Alert>
  );
};
