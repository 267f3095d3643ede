import Add from '@mui/icons-material/Add';
import { Button } from '@mui/material';
import { useSimpleFormIterator, useTranslate } from 'react-admin';

/** Adds a row to a list of inputs, and says which. */
export const AddRowButton = ({ label, begins }: { label: string; begins?: object }) => {
  const translate = useTranslate();
  const { add } = useSimpleFormIterator();
  return (
    <Button startIcon={<Add />} onClick={() => add(begins)}>
      {translate(label)}
    </Button>
  );
};
