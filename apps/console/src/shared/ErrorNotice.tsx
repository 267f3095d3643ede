import { Alert, AlertTitle, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { messageOf } from '../dataProvider/errors';

interface ErrorNoticeProps {
  error: unknown;
  /** Offered as "try again". */
  onRetry?: () => void;
}

/** A failure in words, where it happened, with a way on. */
export const ErrorNotice = ({ error, onRetry }: ErrorNoticeProps) => {
  const translate = useTranslate();
  if (!error) return null;
  return (
    <Alert
      severity="error"
      role="alert"
      action={
        onRetry && (
          <Button color="inherit" size="small" onClick={onRetry}>
            {translate('shared.tryAgain')}
          </Button>
        )
      }
    >
      <AlertTitle>{translate('shared.failed')}</AlertTitle>
      {messageOf(error)}
    </Alert>
  );
};
