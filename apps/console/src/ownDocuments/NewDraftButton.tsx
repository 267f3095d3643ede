import EditNote from '@mui/icons-material/EditNoteOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useCan } from '../shared/useCan';

export const NewDraftButton = () => {
  const translate = useTranslate();
  if (!useCan()('ownDocument.draft')) return null;
  return (
    <Button component={Link} to="/ownDocuments/create" variant="outlined" startIcon={<EditNote />}>
      {translate('resources.ownDocuments.create')}
    </Button>
  );
};
