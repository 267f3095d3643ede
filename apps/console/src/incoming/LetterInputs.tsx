import { Autocomplete, Box, Checkbox, FormControlLabel, MenuItem, TextField, type TextFieldProps } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { DirectiveUrgency } from '../dataProvider/schema.ts';
import { DayText } from '../shared/DayField';
import { DIRECTIVE_TYPES } from '../shared/directiveTypes.ts';
import { thisYear } from '../shared/format';
import type { Named } from '../shared/named.ts';
import { useGraphql } from '../shared/useGraphql';
import { WholeNumberField } from '../shared/WholeNumberField';
import { LETTER_HANDLERS } from './incoming.graphql.ts';
import { IssuerField } from './IssuerField';
import { MAX_PAGES } from './letter.rules.ts';
import type { LetterForm } from './useLetter.ts';

interface InputsProps {
  form: LetterForm;
  office: Named;
}

const label = (name: string): string => `resources.incomingLetters.fields.${name}`;

/** The browser does not hold the form back: the API says every fault at once, at its field. */
const REQUIRED = { required: false, 'aria-required': true } as const;

const Grid = ({ children }: { children: ReactNode }) => (
  <Box
    sx={{
      display: 'grid',
      gap: 2,
      gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(6, minmax(0, 1fr))' },
      alignItems: 'start',
    }}
  >
    {children}
  </Box>
);

const Cell = ({ columns, children }: { columns: number; children: ReactNode }) => (
  <Box sx={{ gridColumn: { sm: `span ${columns}` } }}>{children}</Box>
);

/** What stands on the letter, in the order in which one reads it. */
export const LetterInputs = ({ form, office }: InputsProps) => {
  const translate = useTranslate();
  const { letter, change, faults, first } = form;
  const known = useKnown(office);
  return (
    <Grid>
      <Cell columns={3}>
        <Text
          form={form}
          name="code"
          autoFocus
          inputRef={first}
          required={!letter.hasNoNumber}
          disabled={letter.hasNoNumber}
          slotProps={{
            htmlInput: {
              required: false,
              'aria-required': !letter.hasNoNumber,
              maxLength: 100,
              autoComplete: 'off',
            },
          }}
        />
        <FormControlLabel
          control={
            <Checkbox
              size="small"
              checked={letter.hasNoNumber}
              onChange={(_, hasNoNumber) => change({ hasNoNumber, ...(hasNoNumber ? { code: '' } : {}) })}
            />
          }
          label={translate('resources.incomingLetters.hasNoNumber')}
        />
      </Cell>
      <Cell columns={3}>
        <Day form={form} name="issuedOn" isRequired />
      </Cell>
      <Cell columns={6}>
        <IssuerField
          issuer={letter.issuer}
          issuerId={letter.issuerId}
          known={known.issuers}
          onChange={change}
          fault={faults.get('issuer') ?? faults.get('issuerId')}
        />
      </Cell>
      <Cell columns={2}>
        <Text form={form} name="type" select>
          {DIRECTIVE_TYPES.map((type) => (
            <MenuItem key={type} value={type}>
              {translate(`enums.directiveType.${type}`, { _: type })}
            </MenuItem>
          ))}
        </Text>
      </Cell>
      <Cell columns={2}>
        <Text
          form={form}
          name="urgency"
          select
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
          helperText={letter.urgency && translate('resources.incomingLetters.urgentHelp')}
        >
          <MenuItem value="">{translate('resources.incomingLetters.normal')}</MenuItem>
          {DirectiveUrgency.map((urgency) => (
            <MenuItem key={urgency} value={urgency}>
              {translate(`enums.DirectiveUrgency.${urgency}`)}
            </MenuItem>
          ))}
        </Text>
      </Cell>
      <Cell columns={2}>
        <WholeNumberField
          label={label('pages')}
          value={letter.pages}
          onChange={(pages) => change({ pages })}
          min={1}
          max={MAX_PAGES}
          fault={faults.get('pages')}
          isInForm
        />
      </Cell>
      <Cell columns={6}>
        <Text
          form={form}
          name="subject"
          required
          multiline
          slotProps={{ htmlInput: { ...REQUIRED, maxLength: 2000 } }}
        />
      </Cell>
    </Grid>
  );
};

/** When it came, and where it goes. */
export const ArrivalInputs = ({ form, office }: InputsProps) => {
  const translate = useTranslate();
  const { letter, change, faults } = form;
  const known = useKnown(office);
  return (
    <Grid>
      <Cell columns={3}>
        <Day form={form} name="enteredOn" isRequired />
      </Cell>
      <Cell columns={3}>
        <Autocomplete
          freeSolo
          options={known.handlers}
          inputValue={letter.handler}
          onInputChange={(_, handler) => change({ handler })}
          renderInput={(params) => (
            <TextField
              {...params}
              label={translate(label('handler'))}
              error={faults.has('handler')}
              helperText={faults.get('handler') ?? translate('resources.incomingLetters.handlerHelp')}
              slotProps={{ ...params.slotProps, htmlInput: { ...params.slotProps?.htmlInput, maxLength: 300 } }}
            />
          )}
        />
      </Cell>
      <Cell columns={3}>
        <Day form={form} name="handleBy" />
      </Cell>
      <Cell columns={3}>
        <Text form={form} name="note" slotProps={{ htmlInput: { maxLength: 1000 } }} />
      </Cell>
    </Grid>
  );
};

type TextName = 'code' | 'type' | 'urgency' | 'subject' | 'note';

const Text = ({ form, name, helperText, ...look }: TextFieldProps & { form: LetterForm; name: TextName }) => {
  const translate = useTranslate();
  const fault = form.faults.get(name);
  return (
    <TextField
      fullWidth
      label={translate(label(name))}
      value={form.letter[name]}
      onChange={({ target }) => form.change({ [name]: target.value })}
      error={fault !== undefined}
      helperText={fault ?? helperText}
      {...look}
    />
  );
};

type DayName = 'issuedOn' | 'enteredOn' | 'handleBy';

const Day = ({ form, name, isRequired }: { form: LetterForm; name: DayName; isRequired?: boolean }) => {
  const translate = useTranslate();
  return (
    <DayText
      label={translate(label(name))}
      value={form.letter[name]}
      onChange={(day) => form.change({ [name]: day })}
      isRequired={isRequired}
      fault={form.faults.get(name)}
      isInForm
    />
  );
};

/** Who handled and who wrote the latest letters of the year: mostly they do again. */
function useKnown({ id }: Named): { handlers: string[]; issuers: string[] } {
  const { data } = useGraphql(
    LETTER_HANDLERS,
    { organisationId: id, year: thisYear() },
    { staleTime: 60_000, keepPrevious: true },
  );
  const lines = (data?.bookEntries.edges ?? []).map(({ node }) => node);
  return {
    handlers: [...new Set(lines.flatMap(({ handler }) => handler ?? []))],
    issuers: [...new Set(lines.map(({ directive }) => directive.issuer))],
  };
}
