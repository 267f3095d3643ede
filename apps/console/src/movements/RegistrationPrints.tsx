import Description from '@mui/icons-material/DescriptionOutlined';
import PictureAsPdf from '@mui/icons-material/PictureAsPdfOutlined';
import { Button, IconButton, Stack, Tooltip, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type * as Types from '../dataProvider/schema.ts';
import { useGraphql } from '../shared/useGraphql';
import { useParticipantName } from '../subjects';
import { type MovementRegistration, REGISTRATION_COUNTS } from './registrations.graphql.ts';

/** A list that somebody signs; more go out as a file of the list. */
const MOST_LINES = 2000;

/** The list of a kind as a paper, to be saved or looked at; where it is too long for one, that is said instead. */
export const ListPrints = ({ movementId, kind }: { movementId: string; kind: Types.SubjectKind }) => {
  const translate = useTranslate();
  const href = (format: string) => `/movements/${encodeURIComponent(movementId)}/registrations.${format}?kind=${kind}`;
  const { data } = useGraphql(REGISTRATION_COUNTS, { movementId });
  const counts = data?.registrationCounts.find(({ isWhole }) => isWhole)?.counts ?? [];
  const lines = counts.find((count) => count.kind === kind)?.registered ?? 0;
  if (lines > MOST_LINES)
    return (
      <Typography variant="body2" color="text.secondary">
        {translate('resources.movements.registration.tooManyToPrint', { most: MOST_LINES })}
      </Typography>
    );
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
