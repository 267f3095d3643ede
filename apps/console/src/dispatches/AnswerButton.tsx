import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ArrivedDispatch, Recipient } from './dispatches.graphql.ts';
import { DownloadButton } from './DownloadButton';

interface AnswerButtonProps {
  dispatch: Pick<ArrivedDispatch['dispatch'], 'id' | 'statedSenderCode'>;
  recipient: Pick<Recipient, 'organisation' | 'status'>;
}

/** Tells an office of another system how its letter stands: the message of the present status, to be handed to the exchange. */
export const AnswerButton = ({ dispatch, recipient: { organisation, status } }: AnswerButtonProps) => {
  const translate = useTranslate();
  if (dispatch.statedSenderCode === null) return null;
  const path = `/dispatches/${encodeURIComponent(dispatch.id)}/status.edxml?recipient=${encodeURIComponent(organisation.id)}`;
  return (
    <Box sx={{ mt: 0.5 }}>
      <DownloadButton path={path} label="resources.dispatches.answer.label" />
      <Typography variant="caption" component="div" color="textSecondary">
        {translate('resources.dispatches.answer.about', { status: translate(`enums.DispatchStatus.${status}`) })}
      </Typography>
    </Box>
  );
};
