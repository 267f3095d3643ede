import { Alert, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormState } from 'react-hook-form';
import { ORGANISATION } from '../organisations';
import { ErrorNotice } from '../shared/ErrorNotice';
import { useGraphql } from '../shared/useGraphql';
import { useReadingScope } from './ReadingContext';
import { useReading } from './useReading';

/**
 * An office that works for a committee may keep the committee's own documents in the committee's register: week and round are
 * then the committee's, and reach everybody below it. Offered while nothing has been corrected.
 */
export const KeeperHint = () => {
  const translate = useTranslate();
  const { document, proposal, onRead } = useReadingScope();
  const { isDirty } = useFormState();
  const { step, fault, readAgain } = useReading(onRead);
  const { data } = useGraphql(ORGANISATION, { id: document.keeper.id });
  const principal = data?.organisation?.actsFor;
  const isItsOwn = proposal.issuer?.organisations.some(({ id }) => id === principal?.id) ?? false;
  if (!principal || !isItsOwn || isDirty) return <ErrorNotice error={fault} />;
  return (
    <>
      <Alert
        severity="info"
        role="note"
        sx={{ mb: 2 }}
        action={
          <Button
            color="inherit"
            size="small"
            sx={{ whiteSpace: 'nowrap' }}
            loading={step !== null}
            onClick={() => void readAgain({ ...document, keeper: principal })}
          >
            {translate('reading.useTheirRegister')}
          </Button>
        }
      >
        {translate('reading.theirOwn', { name: principal.name })}
      </Alert>
      <ErrorNotice error={fault} />
    </>
  );
};
