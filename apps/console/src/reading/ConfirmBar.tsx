import TaskAlt from '@mui/icons-material/TaskAltOutlined';
import { Box, Button, Link, Paper, Stack, Tooltip, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { ErrorNotice } from '../shared/ErrorNotice';
import { confirmationOf, fieldOf, hindrance, meansNobody, staysDraft } from './confirmInput.ts';
import { focusField } from './focus.ts';
import { useReadingScope } from './ReadingContext';
import type { ReadingValues } from './readingValues.ts';
import { type Fault, useConfirm } from './useConfirm';
import type { ConfirmedReading } from './reading.graphql.ts';

interface ConfirmBarProps {
  onConfirmed: (confirmed: ConfirmedReading) => void;
}

/** What will be stored, and the one button that stores it. */
export const ConfirmBar = ({ onConfirmed }: ConfirmBarProps) => {
  const translate = useTranslate();
  const { document } = useReadingScope();
  const { handleSubmit, setError, clearErrors } = useFormContext<ReadingValues>();
  const values = useWatch<ReadingValues>() as ReadingValues;
  const { act, faults } = useConfirm(onConfirmed);
  const bar = useRef<HTMLDivElement>(null);
  const hindered = hindrance(values);
  const goTo = (path: string) => focusField(bar.current?.closest('form') ?? null, path);

  useEffect(() => {
    // Without an error of its own, the form would count as sent and leave without a warning.
    if (act.error) setError('root.api', { type: 'server', message: act.error.message });
    for (const { path, message } of faults) setError(path as keyof ReadingValues, { type: 'server', message });
  }, [act.error, faults, setError]);

  const submit = () => {
    // What the API refused the last time is for the API to refuse again.
    clearErrors();
    void handleSubmit(async (chosen) => {
      const { input, origins } = confirmationOf(chosen, document);
      await act.run({ input }, (path) => fieldOf(path, origins));
    })();
  };
  return (
    <Paper ref={bar} sx={{ position: 'sticky', bottom: 0, zIndex: 2, p: 2, boxShadow: '0 -4px 16px rgb(0 0 0 / 8%)' }}>
      <ErrorNotice error={act.error} />
      <Faults faults={faults} onPick={goTo} />
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2} sx={{ alignItems: { sm: 'center' } }}>
        <Summary values={values} />
        <Tooltip title={hindered ? translate(hindered) : ''}>
          <Box component="span" tabIndex={hindered ? 0 : undefined} role={hindered ? 'note' : undefined}>
            <Button
              variant="contained"
              startIcon={<TaskAlt />}
              disabled={hindered !== null}
              loading={act.isPending}
              loadingPosition="start"
              onClick={submit}
              fullWidth
              sx={{ whiteSpace: 'nowrap' }}
            >
              {translate('reading.confirm')}
            </Button>
          </Box>
        </Tooltip>
      </Stack>
      {hindered && (
        <Typography variant="caption" sx={{ color: 'warning.dark' }}>
          {translate(hindered)}
        </Typography>
      )}
    </Paper>
  );
};

const Summary = ({ values }: { values: ReadingValues }) => {
  const translate = useTranslate();
  const parts = [
    translate(staysDraft(values.code, values.issuedOn) ? 'reading.will.draft' : 'reading.will.document'),
    values.links.length > 0 && translate('reading.will.links', { smart_count: values.links.length }),
    values.hasWeek && translate('reading.will.week'),
    values.hasMovement && translate('reading.will.movement'),
    values.deadlines.length > 0 && translate('reading.will.deadlines', { smart_count: values.deadlines.length }),
    values.assignments.length > 0 && translate('reading.will.assignments', { smart_count: values.assignments.length }),
    values.hasRound && translate('reading.will.round'),
  ];
  const unknown = values.assignments.filter(({ parties }) => parties.every(meansNobody)).length;
  return (
    <Box sx={{ flexGrow: 1 }}>
      <Typography variant="body2">
        {translate('reading.will.store', { parts: parts.filter(Boolean).join(' · ') })}
      </Typography>
      {unknown > 0 && (
        <Typography variant="body2" sx={{ color: 'warning.dark', fontWeight: 600 }}>
          {translate('reading.will.unknown', { smart_count: unknown })}
        </Typography>
      )}
    </Box>
  );
};

/** Every fault that the API named, with the way to its field. */
const Faults = ({ faults, onPick }: { faults: Fault[]; onPick: (path: string) => void }) => {
  if (faults.length === 0) return null;
  return (
    <Box component="ul" sx={{ mt: 1, mb: 1.5, pl: 2.5 }}>
      {faults.map(({ path, message }) => (
        <li key={path}>
          <Link component="button" type="button" onClick={() => onPick(path)} sx={{ textAlign: 'left' }}>
            {message}
          </Link>
        </li>
      ))}
    </Box>
  );
};
