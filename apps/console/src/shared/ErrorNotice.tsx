import { Alert, AlertTitle, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { codeOf, messageOf } from '../dataProvider/errors';
import { askToSignIn } from '../session/sessionState';

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
    <Alert severity="error" role="alert" action={<WayOn error={error} onRetry={onRetry} />}>
      <AlertTitle>{translate('shared.failed')}</AlertTitle>
      {messageOf(error)}
    </Alert>
  );
};

const WayOn = ({ error, onRetry }: ErrorNoticeProps) => {
  const translate = useTranslate();
  if (codeOf(error) === 'UNAUTHENTICATED') return <Offer label={translate('app.ended.signIn')} onClick={askToSignIn} />;
  return onRetry && <Offer label={translate('shared.tryAgain')} onClick={onRetry} />;
};

const Offer = ({ label, onClick }: { label: string; onClick: () => void }) => (
  <Button color="inherit" size="small" onClick={onClick}>
    {label}
  </Button>
);
