import PictureAsPdf from '@mui/icons-material/PictureAsPdfOutlined';
import Public from '@mui/icons-material/PublicOutlined';
import PublicOff from '@mui/icons-material/PublicOffOutlined';
import Published from '@mui/icons-material/PublishedWithChangesOutlined';
import { Button, Link, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import { useFormat } from '../shared/format';
import { ReasonField, useReason } from '../shared/ReasonField';
import { useAct } from '../shared/useAct';
import {
  type CertificateRow,
  type CertificateShown,
  PUBLISH_CREDENTIAL,
  REPLACE_CERTIFICATE,
} from './certificates.graphql.ts';

interface OfRecognition {
  recognition: CertificateRow;
  /** Who holds it. */
  name: string;
}

/** Under which code anybody may ask for it, and what became of it. */
export const CertificateText = ({ recognition: { certificate, revokedOn } }: { recognition: CertificateRow }) => {
  const translate = useTranslate();
  const format = useFormat();
  if (!certificate) return translate('resources.certificates.notYet');
  const { code, checkUrl, isReplacement, publishedOn } = certificate;
  const notes = [
    revokedOn && translate('resources.certificates.revoked', { day: format.date(revokedOn) }),
    isReplacement && translate('resources.certificates.replacement'),
    publishedOn && translate('resources.certificates.published', { day: format.date(publishedOn) }),
  ].filter(Boolean);
  return (
    <>
      <Link href={checkUrl} target="_blank" rel="noopener" sx={{ whiteSpace: 'nowrap' }}>
        {code}
      </Link>
      {notes.length > 0 && (
        <Typography variant="body2" color="textSecondary">
          {notes.join(' · ')}
        </Typography>
      )}
    </>
  );
};

/** What may be done with the paper of a recognition. */
export const CertificateActs = ({ recognition, name }: OfRecognition) => {
  const translate = useTranslate();
  const { certificate } = recognition;
  if (!certificate) return null;
  const { printUrl, canReplace, canPublish } = certificate;
  return (
    <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
      {printUrl && (
        <Button
          size="small"
          variant="outlined"
          startIcon={<PictureAsPdf />}
          href={printUrl}
          target="_blank"
          rel="noopener"
          aria-label={translate('resources.certificates.printThis', { name })}
        >
          {translate('resources.certificates.print')}
        </Button>
      )}
      {canReplace && <ReplaceButton id={recognition.id} name={name} certificate={certificate} />}
      {canPublish && printUrl && <PublishButton id={recognition.id} name={name} certificate={certificate} />}
    </Stack>
  );
};

interface ActProps {
  id: string;
  name: string;
  certificate: CertificateShown;
}

const ReplaceButton = ({ id, name, certificate: { code } }: ActProps) => {
  const reason = useReason();
  const act = useAct(REPLACE_CERTIFICATE, { done: 'resources.certificates.replace.done' });
  return (
    <ActButton
      act={act}
      icon={Published}
      size="small"
      label="resources.certificates.replace.label"
      explanation="resources.certificates.replace.explanation"
      params={{ name, code }}
      variables={() => (reason.value.trim() ? { input: { recognitionId: id, code, reason: reason.value } } : null)}
    >
      <ReasonField reason={reason} />
    </ActButton>
  );
};

const PublishButton = ({ id, name, certificate: { publishedOn } }: ActProps) => {
  const word = publishedOn === null ? 'publish' : 'withdraw';
  const act = useAct(PUBLISH_CREDENTIAL, { done: `resources.certificates.${word}.done` });
  return (
    <ActButton
      act={act}
      icon={publishedOn === null ? Public : PublicOff}
      size="small"
      variant="text"
      label={`resources.certificates.${word}.label`}
      explanation={`resources.certificates.${word}.explanation`}
      params={{ name }}
      variables={() => ({ input: { recognitionId: id, isPublished: publishedOn === null } })}
    />
  );
};
