import { Alert, Box, Button, Stack, TextField, Typography } from '@mui/material';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { DirectivePicker } from '../directives';
import { DayText } from '../shared/DayField';
import { ErrorNotice } from '../shared/ErrorNotice';
import { Section } from '../shared/Page';
import { Completed } from './Completed';
import { CounterpartyField } from './CounterpartyField';
import { type Begun, type Choices, type EnteredKind, isOneSided, isReceipt } from './entry.rules.ts';
import { EntryFiles } from './EntryFiles';
import { EntryLines } from './EntryLines';
import { Span } from './LinePart';
import { focusOn, moveOn } from './moveOn.ts';
import { useEntry } from './useEntry.ts';
import { useEntryOptions } from './useEntryOptions.ts';
import type { VoucherDraftDetails } from './voucherDrafts.graphql.ts';

interface EntryFormProps {
  organisationId: string;
  choices: Choices;
  kind: EnteredKind;
  draft?: VoucherDraftDetails;
  begun?: Begun | null;
  /** Of a new one the page listens for the key of a kind. */
  isNew?: boolean;
  onSaved: (id: string) => void;
}

/** One voucher, entered by keyboard: Enter moves on, Ctrl+Enter saves and signs, Ctrl+S saves. */
export const EntryForm = ({ isNew = false, onSaved, ...given }: EntryFormProps) => {
  const translate = useTranslate();
  const sheet = useRef<HTMLFormElement>(null);
  const begin = () => {
    if (sheet.current) focusOn(sheet.current, 'first');
  };
  const form = useEntry({
    ...given,
    onSaved: (id) => {
      onSaved(id);
      begin();
    },
  });
  const { faults, doubt, failure, isBusy, save } = form;
  useEffect(begin, []);
  useEffect(() => {
    if (faults.size > 0 && sheet.current) focusOn(sheet.current, 'fault');
  }, [faults]);
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    // Dialogs and calendars are elsewhere on the page; letters that are being composed, and AltGr, are typing.
    const isElsewhere = !sheet.current?.contains(event.target as Node);
    if (isElsewhere || event.nativeEvent.isComposing || event.getModifierState('AltGraph')) return;
    // What is written while a voucher is on its way would stand in neither that one nor the next.
    if (isBusy) return event.preventDefault();
    const isControlled = event.ctrlKey || event.metaKey;
    if (isControlled && event.key === 'Enter') void save({ isSigned: true });
    else if (isControlled && event.key.toLowerCase() === 's') void save({ isSigned: false });
    else if (event.key === 'Enter' && (event.target as HTMLElement).tagName !== 'BUTTON' && sheet.current)
      moveOn(sheet.current, event.target);
    else return;
    event.preventDefault();
  };
  return (
    <Box component="form" ref={sheet} noValidate onKeyDown={onKeyDown} onSubmit={(event) => event.preventDefault()}>
      <Section>
        <Head form={form} {...given} />
        <EntryLines organisationId={given.organisationId} form={form} choices={given.choices} />
        <Box sx={{ mt: 2, maxWidth: 720 }}>
          <DirectivePicker
            label="resources.voucherDrafts.fields.directiveId"
            value={form.entry.directive}
            onPick={(directive) => form.change({ directive })}
            fault={faults.get('directiveId')}
          />
        </Box>
        <EntryFiles
          files={form.entry.files}
          onAdd={(files) => form.addFiles(form.entry.key, files)}
          onRemove={(sha256) => form.change({ files: form.entry.files.filter((file) => file.sha256 !== sha256) })}
          fault={faults.get('files')}
        />
        {doubt && (
          <Alert
            severity="warning"
            sx={{ mt: 2 }}
            action={
              <Button color="inherit" autoFocus onClick={() => void save({ isSigned: doubt.isSigned, isMeant: true })}>
                {translate('resources.voucherDrafts.entry.meant')}
              </Button>
            }
          >
            {doubt.text}
          </Alert>
        )}
        {failure && (
          <Box sx={{ mt: 2 }}>
            <ErrorNotice error={failure} />
          </Box>
        )}
        <Stack direction="row" useFlexGap spacing={1} sx={{ mt: 2, flexWrap: 'wrap', alignItems: 'center' }}>
          <Button
            data-step
            type="button"
            variant="contained"
            loading={isBusy}
            onClick={() => void save({ isSigned: true })}
          >
            {translate('resources.voucherDrafts.entry.sign')}
          </Button>
          <Button variant="outlined" disabled={isBusy} onClick={() => void save({ isSigned: false })}>
            {translate('resources.voucherDrafts.entry.save')}
          </Button>
          <Typography variant="body2" color="textSecondary" sx={{ display: { xs: 'none', md: 'block' } }}>
            {translate(isNew ? 'resources.voucherDrafts.entry.keys' : 'resources.voucherDrafts.entry.keysToAmend')}
          </Typography>
        </Stack>
      </Section>
    </Box>
  );
};

interface HeadProps extends Pick<EntryFormProps, 'organisationId' | 'choices' | 'draft'> {
  form: ReturnType<typeof useEntry>;
}

/** Day, place, who, what for. */
const Head = ({ form, organisationId, choices, draft }: HeadProps) => {
  const translate = useTranslate();
  const { entry, change, faults } = form;
  const { places } = useEntryOptions(entry, choices);
  const label = (name: string) => translate(`resources.voucherDrafts.fields.${name}`);
  const payer = isOneSided(entry.kind) ? (isReceipt(entry.kind) ? 'payer' : 'payee') : 'counterparty';
  const { counterparty } = draft ?? {};
  return (
    <Box
      sx={{ display: 'grid', gap: 2, alignItems: 'start', gridTemplateColumns: { xs: '1fr', sm: 'repeat(12, 1fr)' } }}
    >
      <Span of={3}>
        <DayText
          label={label('day')}
          value={entry.day}
          onChange={(day) => change({ day })}
          isRequired
          isInForm
          fault={faults.get('day')}
        />
      </Span>
      {isOneSided(entry.kind) && (
        <Span of={3}>
          <Completed
            label={label('placeId')}
            options={places}
            value={entry.placeId}
            onChange={(placeId) => change({ placeId })}
            isRequired
            fault={faults.get('placeId')}
          />
        </Span>
      )}
      <Span of={isOneSided(entry.kind) ? 6 : 9}>
        <CounterpartyField
          organisationId={organisationId}
          label={label(payer)}
          choices={choices}
          known={counterparty ? { id: counterparty.id, name: counterparty.name ?? '—' } : null}
          value={entry.counterpartyId}
          onChange={(counterpartyId) => change({ counterpartyId })}
          isRequired={isOneSided(entry.kind)}
          fault={faults.get('counterpartyId')}
        />
      </Span>
      <Span of={12}>
        <TextField
          fullWidth
          label={label('content')}
          value={entry.content}
          onChange={({ target }) => change({ content: target.value })}
          required
          error={faults.has('content')}
          helperText={faults.get('content')}
          slotProps={{ htmlInput: { maxLength: 1000 } }}
        />
      </Span>
    </Box>
  );
};
