import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Section } from '../shared/Page';
import { RecordLink } from '../shared/RecordLink';
import type { EnteredLetter } from './incoming.graphql.ts';

/** What was entered since the page was opened, the latest first: the numbers are written on the stamps. */
export const EnteredLetters = ({ entered }: { entered: EnteredLetter[] }) => {
  const translate = useTranslate();
  const [last] = entered;
  return (
    <Section title={translate('resources.incomingLetters.entered')}>
      <Typography role="status" sx={{ fontWeight: last ? 600 : undefined }} color={last ? undefined : 'textSecondary'}>
        {last
          ? translate('resources.incomingLetters.done', { number: last.number, year: last.year })
          : translate('resources.incomingLetters.enteredNone')}
      </Typography>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, mt: 1, p: 0 }}>
        {entered.map(({ id, number, directive }) => (
          <Box component="li" key={id} sx={{ display: 'flex', gap: 1.5, py: 1, borderTop: 1, borderColor: 'divider' }}>
            <Typography component="strong" sx={{ fontWeight: 700, minWidth: 40 }}>
              {number}
            </Typography>
            <Box sx={{ minWidth: 0 }}>
              <RecordLink resource="directives" id={directive.id}>
                {directive.code ?? translate('resources.directives.noNumber')}
              </RecordLink>
              <Typography variant="body2" color="textSecondary">
                {directive.issuer} · {directive.subject}
              </Typography>
            </Box>
          </Box>
        ))}
      </Box>
    </Section>
  );
};
