import { Alert, Box, Button, MenuItem, Stack, Tab, Tabs, TextField, Typography } from '@mui/material';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useRedirect, useTranslate } from 'react-admin';
import type * as Types from '../dataProvider/schema.ts';
import { AmountField } from '../shared/AmountField';
import { DayField } from '../shared/DayField';
import { ErrorNotice } from '../shared/ErrorNotice';
import { useFormat } from '../shared/format';
import { Money } from '../shared/Money';
import { Section } from '../shared/Page';
import { useAct } from '../shared/useAct';
import { useInAddress } from '../shared/useInAddress.ts';
import type { WholeNumber } from '../shared/wholeNumber.rules.ts';
import { type CashToCountQuery, RECORD_CASH_COUNT } from './cashCounts.graphql.ts';
import { isReadable, piecesOf, sumOfNotes, type Typed } from './count.rules.ts';
import { NotesTable } from './NotesTable';
import { SeatField } from './SeatField';

type Box = CashToCountQuery['moneyStandings'][number];

interface CountFormProps {
  notes: readonly number[];
  boxes: readonly Box[];
  canApprove: boolean;
  day: string;
  onDay: (day: string) => void;
}

/** A count as it is typed: notes one after the other with Enter, the sum and the difference beside them all the time. */
export const CountForm = ({ notes, boxes, canApprove, day, onDay }: CountFormProps) => {
  const translate = useTranslate();
  const redirect = useRedirect();
  const asked = useInAddress('place');
  const form = useRef<HTMLFormElement>(null);
  const [isByNotes, setByNotes] = useState(true);
  const [typed, setTyped] = useState<Typed>({});
  const [total, setTotal] = useState<WholeNumber>(null);
  const [explanation, setExplanation] = useState('');
  const [witnesses, setWitnesses] = useState('');
  const [seat, setSeat] = useState<Types.CountSeat>('TREASURER');
  const act = useAct(RECORD_CASH_COUNT, {
    done: 'resources.cashCounts.recorded',
    leave: ({ recordCashCount: { id } }) => {
      redirect('show', 'cashCounts', id);
      return true;
    },
    onFailed: () => true,
  });
  const box = boxes.find(({ place }) => place!.id === asked.value) ?? boxes[0];
  if (!box) return <Alert severity="info">{translate('resources.cashCounts.noBox')}</Alert>;
  const counted = isByNotes ? sumOfNotes(notes, typed) : typeof total === 'number' ? total : null;
  const canSend = day !== '' && counted !== null && (!isByNotes || isReadable(notes, typed));
  const send = () =>
    void act.run({
      input: {
        placeId: box.place!.id,
        day,
        seat,
        ...(isByNotes ? { pieces: piecesOf(notes, typed) } : { total: counted }),
        explanation: counted === box.amount ? null : explanation.trim() || null,
        witnesses: witnesses
          .split('\n')
          .filter((name) => name.trim() !== '')
          .map((name) => ({ name: name.trim() })),
      },
    });
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => onKey(event, form.current, canSend ? send : null)}
    >
      <Section>
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr 1fr' } }}>
          <TextField
            select
            fullWidth
            label={translate('resources.cashCounts.fields.place')}
            value={box.place!.id}
            onChange={({ target }) => asked.show(target.value)}
          >
            {boxes.map(({ place }) => (
              <MenuItem key={place!.id} value={place!.id}>
                {place!.name}
              </MenuItem>
            ))}
          </TextField>
          <DayField label="resources.cashCounts.fields.day" value={day} onChange={onDay} />
          <SeatField value={seat} onChange={setSeat} canKeep canApprove={canApprove} />
        </Box>
        <Tabs
          value={isByNotes ? 'notes' : 'total'}
          onChange={(_, next) => setByNotes(next === 'notes')}
          aria-label={translate('resources.cashCounts.how')}
          sx={{ my: 2 }}
        >
          <Tab value="notes" label={translate('resources.cashCounts.byNotes')} />
          <Tab value="total" label={translate('resources.cashCounts.bySum')} />
        </Tabs>
        {isByNotes ? (
          <NotesTable notes={notes} typed={typed} onChange={setTyped} />
        ) : (
          <Box sx={{ maxWidth: 420 }}>
            <AmountField
              label={translate('resources.cashCounts.fields.counted')}
              value={total}
              onChange={setTotal}
              isRequired
              autoFocus
            />
          </Box>
        )}
        <Sums counted={counted} booked={box.amount} />
        <Stack spacing={2} sx={{ maxWidth: 720 }}>
          {counted !== null && counted !== box.amount && (
            <TextField
              label={translate('resources.cashCounts.fields.explanation')}
              value={explanation}
              onChange={({ target }) => setExplanation(target.value)}
              multiline
              minRows={2}
              helperText={translate('resources.cashCounts.explainLater')}
              slotProps={{ htmlInput: { maxLength: 1000 } }}
            />
          )}
          <TextField
            label={translate('resources.cashCounts.fields.witnesses')}
            value={witnesses}
            onChange={({ target }) => setWitnesses(target.value)}
            multiline
            minRows={1}
            helperText={translate('resources.cashCounts.witnessesHelp')}
            slotProps={{ htmlInput: { maxLength: 1500 } }}
          />
          <ErrorNotice error={act.error} />
        </Stack>
        <Stack direction="row" useFlexGap spacing={1} sx={{ mt: 2, alignItems: 'center', flexWrap: 'wrap' }}>
          <Button variant="contained" disabled={!canSend} loading={act.isPending} onClick={send}>
            {translate('resources.cashCounts.record')}
          </Button>
          <Typography variant="body2" color="textSecondary">
            {translate('resources.cashCounts.keys')}
          </Typography>
        </Stack>
      </Section>
    </form>
  );
};

/** Enter moves to the next field, Ctrl+Enter sends. */
function onKey(event: KeyboardEvent, form: HTMLFormElement | null, send: (() => void) | null): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  const target = event.target as HTMLElement;
  if (event.ctrlKey || event.metaKey) send?.();
  else if (target.tagName === 'INPUT' && form) {
    const fields = [
      ...form.querySelectorAll<HTMLElement>('input:not([tabindex="-1"]):not(:disabled), textarea'),
    ].filter((field) => field.offsetParent !== null);
    fields[fields.indexOf(target) + 1]?.focus();
  } else return;
  event.preventDefault();
}

const Sums = ({ counted, booked }: { counted: number | null; booked: number }) => {
  const translate = useTranslate();
  const format = useFormat();
  const difference = counted === null ? null : counted - booked;
  return (
    <Stack direction="row" useFlexGap spacing={4} aria-live="polite" sx={{ my: 2, flexWrap: 'wrap' }}>
      <Sum label="resources.cashCounts.fields.counted" amount={counted} />
      <Sum label="resources.cashCounts.fields.booked" amount={booked} />
      <Box>
        <Typography variant="body2" color="textSecondary">
          {translate('resources.cashCounts.fields.difference')}
        </Typography>
        <Typography variant="h2" component="p" color={difference ? 'warning.main' : undefined}>
          {difference === 0 ? translate('resources.cashCounts.agrees') : format.money(difference) || '—'}
        </Typography>
      </Box>
    </Stack>
  );
};

const Sum = ({ label, amount }: { label: string; amount: number | null }) => {
  const translate = useTranslate();
  return (
    <Box>
      <Typography variant="body2" color="textSecondary">
        {translate(label)}
      </Typography>
      <Typography variant="h2" component="p">
        {amount === null ? '—' : <Money amount={amount} />}
      </Typography>
    </Box>
  );
};
