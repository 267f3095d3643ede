import Checklist from '@mui/icons-material/ChecklistOutlined';
import { Button, Paper, Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { booksTab } from '../accountBooks/places.ts';
import { EmptyState } from '../shared/EmptyState';
import type { Choices } from './entry.rules.ts';

/** Books without a fund or a place of money: what comes first. */
export const FirstSteps = ({ books, choices }: { books: { id: string }; choices: Choices }) => {
  const translate = useTranslate();
  const lacks = choices.fundsOf.length === 0 ? 'fund' : 'place';
  return (
    <Paper>
      <EmptyState
        icon={Checklist}
        title={`resources.voucherDrafts.first.${lacks}`}
        advice="resources.voucherDrafts.first.advice"
        action={
          <Stack direction="row" spacing={1}>
            <Button component={Link} to={booksTab(books.id, 'funds')} variant="contained">
              {translate('resources.voucherDrafts.first.go')}
            </Button>
          </Stack>
        }
      />
    </Paper>
  );
};
