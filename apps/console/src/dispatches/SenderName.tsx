import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Dispatch } from './dispatches.graphql.ts';

type Sender = Pick<Dispatch, 'senderName' | 'statedSenderCode' | 'isNamesake'>;

const BLOCK = { display: 'block', overflowWrap: 'anywhere' };

/** Who sent it; of an office that is not in the system what its message says. */
export const SenderName = ({ dispatch }: { dispatch: Sender }) => (
  <>
    {dispatch.senderName}
    <OutsideMark dispatch={dispatch} />
  </>
);

/** Under the name of a sender that is not in the system: that it is not, and whether it bears the name of one that is. */
export const OutsideMark = ({ dispatch: { statedSenderCode, isNamesake } }: { dispatch: Sender }) => {
  const translate = useTranslate();
  // The head of a row of another list says nothing of it.
  if (!statedSenderCode) return null;
  return (
    <>
      <Typography component="span" variant="body2" color="textSecondary" sx={BLOCK}>
        {translate('resources.dispatches.outside.mark', { code: statedSenderCode })}
      </Typography>
      {isNamesake && (
        <Typography component="span" variant="body2" color="warning.dark" sx={BLOCK}>
          {translate('resources.dispatches.outside.namesake')}
        </Typography>
      )}
    </>
  );
};
