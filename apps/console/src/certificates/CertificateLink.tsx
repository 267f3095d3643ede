import Verified from '@mui/icons-material/VerifiedOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { RecognitionOfRound } from '../recognitions';
import { useCan } from '../shared/useCan';
import { useGraphql } from '../shared/useGraphql';
import { useParticipantName } from '../subjects';
import { CertificateActs } from './CertificateActs';
import { CERTIFICATE_OF } from './certificates.graphql.ts';

/** What may be done with the paper of a recognition, and the way to those of its round. */
export const CertificateLink = ({ recognition: { id, round } }: { recognition: RecognitionOfRound }) => {
  const translate = useTranslate();
  const nameOf = useParticipantName();
  const can = useCan()('certificate.print');
  const { data } = useGraphql(CERTIFICATE_OF, can ? { id } : null);
  if (!can) return null;
  const found = data?.recognition;
  return (
    <>
      {found && <CertificateActs recognition={found} name={nameOf(found)} />}
      {round && (
        <Button
          component={Link}
          to={`/certificates?round=${encodeURIComponent(round.id)}`}
          size="small"
          startIcon={<Verified />}
        >
          {translate('resources.certificates.ofRound')}
        </Button>
      )}
    </>
  );
};
