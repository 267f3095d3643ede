import Verified from '@mui/icons-material/VerifiedOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useCan } from '../shared/useCan';
import type { RecognitionOfRound } from '../recognitions';

/** To the papers of the round in which it was given. */
export const CertificateLink = ({ recognition: { round } }: { recognition: RecognitionOfRound }) => {
  const translate = useTranslate();
  if (!useCan()('certificate.print') || !round) return null;
  return (
    <Button
      component={Link}
      to={`/certificates?round=${encodeURIComponent(round.id)}`}
      variant="outlined"
      startIcon={<Verified />}
    >
      {translate('resources.certificates.name')}
    </Button>
  );
};
