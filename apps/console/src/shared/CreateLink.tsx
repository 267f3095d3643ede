import Add from '@mui/icons-material/AddOutlined';
import { Button } from '@mui/material';
import { useResourceContext, useTranslate } from 'react-admin';
import { Link } from 'react-router';

interface CreateLinkProps {
  /** i18n key. */
  label: string;
  variant?: 'contained' | 'outlined';
  /** Address of the form; that of the list's resource unless told. */
  to?: string;
}

/** Among the acts of a list, to the form for a new record. On a phone too it stands there with its words; one that floats lies over the pages' arrows. */
export const CreateLink = ({ label, variant = 'contained', to }: CreateLinkProps) => {
  const translate = useTranslate();
  const resource = useResourceContext();
  return (
    <Button component={Link} to={to ?? `/${resource}/create`} variant={variant} startIcon={<Add />}>
      {translate(label)}
    </Button>
  );
};
