import Description from '@mui/icons-material/DescriptionOutlined';
import PictureAsPdf from '@mui/icons-material/PictureAsPdfOutlined';
import { Button, IconButton, Stack, Tooltip } from '@mui/material';
import { useTranslate } from 'react-admin';
import type * as Types from '../dataProvider/schema.ts';
import { useParticipantName } from './Participant';
import type { MovementRegistration } from './registrations.graphql.ts';

/** The list of a kind as a paper, to be saved or looked at. */
export const ListPrints = ({ movementId, kind }: { movementId: string; kind: Types.SubjectKind }) => {
  const translate = useTranslate();
  const href = (format: string) => `/movements/${encodeURIComponent(movementId)}/registrations.${format}?kind=${kind}`;
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
      <Button href={href('docx')} download startIcon={<Description />} variant="text">
        {translate('resources.movements.registration.listDocx')}
      </Button>
      <Button href={href('pdf')} target="_blank" rel="noopener" startIcon={<PictureAsPdf />} variant="text">
        {translate('resources.movements.registration.listPdf')}
      </Button>
    </Stack>
  );
};

/** The commitment of one as a paper to be signed. */
export const CommitmentPrint = ({ registration }: { registration: MovementRegistration }) => {
  const translate = useTranslate();
  const nameOf = useParticipantName();
  const label = translate('resources.movements.registration.print', { name: nameOf(registration) });
  if (registration.withdrawnOn !== null) return null;
  return (
    <Tooltip title={label}>
      <IconButton
        href={`/movement-registrations/${encodeURIComponent(registration.id)}/commitment.docx`}
        download
        aria-label={label}
      >
        <Description />
      </IconButton>
    </Tooltip>
  );
};
