import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Section } from '../shared/Page';
import { ReadFrom } from './ReadFrom';
import { useReadingScope } from './ReadingContext';

/** Where the money comes from, as the document says; for reading only. */
export const FundingSection = () => {
  const translate = useTranslate();
  const { fundingSources } = useReadingScope().proposal.reading;
  if (fundingSources.length === 0) return null;
  return (
    <Section id="reading-funding" title={translate('reading.sections.funding')}>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {fundingSources.map(({ value, confidence }, at) => (
          <li key={value}>
            <ReadFrom id={`funding.${at}`} confidence={confidence} names={[]}>
              {value}
            </ReadFrom>
          </li>
        ))}
      </Box>
    </Section>
  );
};
