import { Alert, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { meansNobody } from './confirmInput.ts';
import { useReadingScope } from './ReadingContext';
import type { PartyValue, ReadingValues } from './readingValues.ts';

type Lists = Pick<ReadingValues, 'deadlines' | 'assignments'>;

/** An issuer that nobody knows may be of another area: names were then looked up in the wrong one, and tasks would go astray. */
export const OtherAreaNotice = () => {
  const translate = useTranslate();
  const { keeper } = useReadingScope().document;
  const { getValues, setValue } = useFormContext<ReadingValues>();
  const [issuer, deadlines, assignments] = useWatch<ReadingValues, ['issuerOrganisation', 'deadlines', 'assignments']>({
    name: ['issuerOrganisation', 'deadlines', 'assignments'],
  });
  if (issuer || everybody({ deadlines, assignments }).every(meansNobody)) return null;
  const leaveOut = () => {
    const now = getValues();
    setValue(
      'deadlines',
      now.deadlines.map((one) => ({
        ...one,
        from: one.from.map(nobody),
        to: one.to.map(nobody),
        through: one.through.map(nobody),
      })),
      { shouldDirty: true },
    );
    setValue(
      'assignments',
      now.assignments.map((one) => ({ ...one, parties: one.parties.map(nobody) })),
      { shouldDirty: true },
    );
  };
  return (
    <Alert severity="warning" role="note" sx={{ mb: 3 }}>
      {translate('reading.otherArea', { keeper: keeper.name })}
      <Button color="inherit" size="small" variant="outlined" onClick={leaveOut} sx={{ display: 'block', mt: 1 }}>
        {translate('reading.leaveOutAll')}
      </Button>
    </Alert>
  );
};

const everybody = ({ deadlines, assignments }: Lists): PartyValue[] => [
  ...deadlines.flatMap(({ from, to, through }) => [...from, ...to, ...through]),
  ...assignments.flatMap(({ parties }) => parties),
];

const nobody = (party: PartyValue): PartyValue => ({ ...party, organisations: [], count: 0 });
