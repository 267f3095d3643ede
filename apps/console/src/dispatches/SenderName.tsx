import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Dispatch } from './dispatches.graphql.ts';

/** Who sent it; of an office that is not in the system what its message says. */
export const SenderName = ({ dispatch }: { dispatch: Pick<Dispatch, 'senderName' | 'statedSenderCode'> }) => {
  const translate = useTranslate();
  const { senderName, statedSenderCode } = dispatch;
  return (
    <>
      {senderName}
      {statedSenderCode !== null && (
        <Typography variant="body2" color="textSecondary">
          {translate('resources.dispatches.outside.mark', { code: statedSenderCode })}
        </Typography>
      )}
    </>
  );
};
