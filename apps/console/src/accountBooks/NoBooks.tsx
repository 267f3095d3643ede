import MenuBook from '@mui/icons-material/MenuBookOutlined';
import { Button, Paper } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { EmptyState } from '../shared/EmptyState';
import { useCan } from '../shared/useCan';
import { OPEN_BOOKS_PAGE } from './places.ts';

/** Nobody has opened the books of the own office yet. */
export const NoBooks = () => {
  const translate = useTranslate();
  const canKeep = useCan()('ledger.keep');
  return (
    <Paper>
      <EmptyState
        icon={MenuBook}
        title="resources.accountBooks.none"
        advice={canKeep ? 'resources.accountBooks.noneAdvice' : 'resources.accountBooks.noneToReaders'}
        action={
          canKeep && (
            <Button component={Link} to={OPEN_BOOKS_PAGE} variant="contained">
              {translate('resources.accountBooks.open.label')}
            </Button>
          )
        }
      />
    </Paper>
  );
};
