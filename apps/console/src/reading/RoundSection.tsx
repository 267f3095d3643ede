import Add from '@mui/icons-material/Add';
import { Alert, Box, Button, MenuItem, TextField, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useController, useFieldArray, useWatch } from 'react-hook-form';
import { FORMS, useTierName } from '../rounds';
import { Section } from '../shared/Page';
import { useGraphql } from '../shared/useGraphql';
import { Entries, Entry, Fields, PartSwitch, WholeRow } from './Fields';
import { Choice, Day, Whole, Words } from './ReadingInputs';
import { Confidence } from './ReadFrom';
import { useReadingScope } from './ReadingContext';
import { newTier, ownerTier, type ReadingValues } from './readingValues.ts';
import { AdministrativeLevel, OrganisationKind } from '../dataProvider/schema.ts';

const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

/** The report form of the annex, and the round that the deadlines make. */
export const RoundSection = () => {
  const translate = useTranslate();
  const { forms } = useReadingScope().proposal.reading;
  const hasRound = useWatch<ReadingValues, 'hasRound'>({ name: 'hasRound' });
  return (
    <Section id="reading-round" title={translate('reading.sections.round')}>
      {forms.map((form, at) => (
        <FoundForm key={`${at} ${form.title}`} at={at} />
      ))}
      <PartSwitch name="hasRound" label="reading.round.use" />
      {hasRound && <RoundFields />}
    </Section>
  );
};

/** What was found in an annex: a form that the system knows, or one that it does not. */
const FoundForm = ({ at }: { at: number }) => {
  const translate = useTranslate();
  const { title, rows, sections, formVersion, confidence } = useReadingScope().proposal.reading.forms[at]!;
  const said = formVersion
    ? translate('reading.round.known', { title: formVersion.title, number: formVersion.number })
    : translate(rows.length > 0 ? 'reading.round.unknown' : 'reading.round.outline');
  return (
    <Alert
      severity={formVersion ? 'success' : 'info'}
      role="note"
      data-span={`forms.${at}`}
      sx={{ mb: 1.5, cursor: 'pointer' }}
    >
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {title}
      </Typography>
      <Typography variant="body2">
        {translate('reading.round.size', { rows: rows.length, sections: sections.length })} · {said}
      </Typography>
      <Confidence id={`forms.${at}`} confidence={confidence} />
    </Alert>
  );
};

const RoundFields = () => {
  const translate = useTranslate();
  return (
    <>
      <Fields>
        <WholeRow>
          <Words name="round.title" label="reading.round.title" isLong isRequired />
        </WholeRow>
        <WholeRow>
          <FormVersion />
        </WholeRow>
        <Whole name="round.year" label="reading.round.year" kind="year" min={FIRST_YEAR} max={LAST_YEAR} isRequired />
        <span />
        <Day name="round.startsOn" label="reading.round.startsOn" isRequired />
        <Day name="round.endsOn" label="reading.round.endsOn" isRequired />
      </Fields>
      <Typography variant="h3" component="h3" sx={{ mt: 2.5 }}>
        {translate('resources.rounds.tiers')}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {translate('resources.rounds.tiersHelp')}
      </Typography>
      <Tiers />
    </>
  );
};

const FormVersion = () => {
  const translate = useTranslate();
  const { field, fieldState } = useController<ReadingValues, 'round.formVersionId'>({ name: 'round.formVersionId' });
  const { data } = useGraphql(FORMS, {}, { staleTime: Infinity });
  const { ref, ...rest } = field;
  return (
    <TextField
      {...rest}
      // Before the forms are there, the value would stand for nothing.
      value={data ? field.value : ''}
      inputRef={ref}
      select
      required
      fullWidth
      label={translate('reading.round.form')}
      error={fieldState.invalid}
      helperText={fieldState.error?.message}
    >
      {(data?.forms ?? []).map(({ id, title, number }) => (
        <MenuItem key={id} value={id} sx={{ whiteSpace: 'normal' }}>
          {translate('resources.rounds.formVersion', { title, number })}
        </MenuItem>
      ))}
    </TextField>
  );
};

const Tiers = () => {
  const translate = useTranslate();
  const { fields, append, prepend, remove } = useFieldArray<ReadingValues, 'round.tiers'>({ name: 'round.tiers' });
  const nameOf = useTierName();
  const tiers = useWatch<ReadingValues, 'round.tiers'>({ name: 'round.tiers' });
  const isOwnerMissing = fields.length > 0 && fields.every(({ tier }) => tier > 0);
  return (
    <>
      {isOwnerMissing && (
        <Button
          size="small"
          variant="outlined"
          startIcon={<Add />}
          sx={{ mb: 1.5 }}
          onClick={() => prepend(ownerTier())}
        >
          {translate('reading.round.addOwnerTier')}
        </Button>
      )}
      <Entries
        none="reading.round.noTiers"
        add="reading.round.addTier"
        isEmpty={fields.length === 0}
        onAdd={() => append(newTier(fields))}
      >
        {fields.map(({ id, tier }, at) => (
          <Entry
            key={id}
            title={nameOf(tiers ?? [], at)}
            spanId={null}
            name={`round.tiers.${at}`}
            confidence={null}
            onRemove={() => remove(at)}
          >
            <Box>
              <Fields>
                {tier > 0 && (
                  <>
                    <Choice
                      name={`round.tiers.${at}.kinds`}
                      label="resources.rounds.fields.kinds"
                      of="OrganisationKind"
                      values={OrganisationKind}
                      isMultiple
                    />
                    <Choice
                      name={`round.tiers.${at}.levels`}
                      label="resources.rounds.fields.levels"
                      of="AdministrativeLevel"
                      values={AdministrativeLevel}
                      isMultiple
                    />
                  </>
                )}
                <Choice
                  name={`round.tiers.${at}.dueBoundary`}
                  label="resources.rounds.fields.dueBoundary"
                  of="DeadlineBoundary"
                  values={['BEFORE', 'BY']}
                />
                <Day name={`round.tiers.${at}.dueOn`} label="resources.rounds.fields.dueOn" isRequired />
              </Fields>
            </Box>
          </Entry>
        ))}
      </Entries>
    </>
  );
};
