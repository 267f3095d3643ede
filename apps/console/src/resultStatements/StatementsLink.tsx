import Summarize from '@mui/icons-material/SummarizeOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';

/** To what communes state as counts, without a list. */
export const StatementsLink = () => {
  const translate = useTranslate();
  return (
    <Button component={Link} to="/resultStatements" variant="outlined" startIcon={<Summarize />}>
      {translate('resources.resultStatements.name')}
    </Button>
  );
};
