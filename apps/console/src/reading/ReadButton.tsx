import AutoStories from '@mui/icons-material/AutoStoriesOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';

/** Leads to the screen where a document's file is read. */
export const ReadButton = () => {
  const translate = useTranslate();
  return (
    <Button component={Link} to="/directives/read" variant="contained" startIcon={<AutoStories />}>
      {translate('reading.title')}
    </Button>
  );
};
