import AccountTree from '@mui/icons-material/AccountTreeOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';

/** The way from any thing to everything that hangs together with it. */
export const TraceButton = ({ id }: { id: string }) => {
  const translate = useTranslate();
  return (
    <Button component={Link} to={`/trace/${encodeURIComponent(id)}`} variant="outlined" startIcon={<AccountTree />}>
      {translate('resources.trace.trace')}
    </Button>
  );
};
