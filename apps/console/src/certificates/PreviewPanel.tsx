import Preview from '@mui/icons-material/PreviewOutlined';
import { Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { RecognitionRoundDetails } from '../recognitionRounds';
import { Section } from '../shared/Page';
import { useCan } from '../shared/useCan';
import { useGraphql } from '../shared/useGraphql';
import { CERTIFICATE_PREVIEW_OF } from './certificates.graphql.ts';

/** On the page of a round that is not decided: one paper as it would be, of the first who is put forward. */
export const PreviewPanel = ({ round }: { round: RecognitionRoundDetails }) => {
  const translate = useTranslate();
  const isRunning = round.state === 'OPEN' || round.state === 'CLOSED';
  const asks = useCan()('certificate.print') && isRunning && round.authority !== null;
  const { data } = useGraphql(CERTIFICATE_PREVIEW_OF, asks ? { roundId: round.id } : null);
  const first = data?.nominations.edges[0]?.node;
  if (!asks || !first) return null;
  return (
    <Section
      title={translate('resources.certificates.name')}
      actions={
        <Button
          startIcon={<Preview />}
          variant="outlined"
          href={`/nominations/${encodeURIComponent(first.id)}/certificate-preview.pdf`}
          target="_blank"
          rel="noopener"
        >
          {translate('resources.certificates.preview')}
        </Button>
      }
    >
      <Typography color="textSecondary">{translate('resources.certificates.previewAbout')}</Typography>
    </Section>
  );
};
