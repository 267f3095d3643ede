import { Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { ArrayInput, required, SimpleFormIterator, useTranslate } from 'react-admin';
import { AddRowButton } from './AddRowButton';

interface RowsInputProps {
  source: string;
  /** i18n keys: the heading, what stands below it, and the button that adds a row. */
  label: string;
  help: string;
  addLabel: string;
  /** What a row that is added holds. */
  begins?: object;
  /** The fields of one row. */
  children: ReactNode;
}

/** Rows of a form under a heading of their own, at least one. */
export const RowsInput = ({ source, label, help, addLabel, begins, children }: RowsInputProps) => {
  const translate = useTranslate();
  return (
    <>
      <Typography variant="h2" sx={{ mt: 1 }}>
        {translate(label)}
      </Typography>
      <Typography color="textSecondary" sx={{ mb: 1 }}>
        {translate(help)}
      </Typography>
      <ArrayInput source={source} label={false} validate={required()}>
        <SimpleFormIterator
          fullWidth
          disableReordering
          disableClear
          getItemLabel={false}
          addButton={<AddRowButton label={addLabel} begins={begins} />}
          sx={{
            '& .RaSimpleFormIterator-line': { py: 2.5 },
            // Not only under the pointer: who uses keys must find it, too.
            '& .RaSimpleFormIterator-action': { visibility: 'visible' },
            // Fields in a grid have their own room; where one stands below the other, its label must not lie on the field above.
            '& .RaSimpleFormIterator-form > * + *': { mt: 2 },
          }}
        >
          {children}
        </SimpleFormIterator>
      </ArrayInput>
    </>
  );
};
