import Add from '@mui/icons-material/AddOutlined';
import { FormControlLabel, MenuItem, Checkbox, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { codeOf } from '../dataProvider/errors';
import { ActButton } from '../shared/ActButton';
import { DayField } from '../shared/DayField';
import { thisYear } from '../shared/format';
import { useAct } from '../shared/useAct';
import { useGraphql } from '../shared/useGraphql';
import { useWorkplaces } from '../shared/useWorkplaces';
import type { WholeNumber } from '../shared/wholeNumber.rules';
import { numberOf, WholeNumberField } from '../shared/WholeNumberField';
import { hundredths } from './hundredths.rules';
import { INDICATORS, SET_AREA_TARGET } from './targets.graphql.ts';
import { useIndicatorWords } from './useIndicatorWords';

const NOTHING = { organisationId: '', indicatorId: '', value: '', textCode: '', textIssuedOn: '', article: '' };

/** A target of the own territory, with the text that sets it; asked back where it is lower than that of the level above. */
export const SetTargetButton = () => {
  const translate = useTranslate();
  const words = useIndicatorWords();
  const [entry, setEntry] = useState(NOTHING);
  const [year, setYear] = useState<WholeNumber>(thisYear() + 1);
  const [isLower, setLower] = useState(false);
  const [confirmed, setConfirmed] = useState(false);
  const workplaces = useWorkplaces() ?? [];
  const { data } = useGraphql(INDICATORS, {}, { staleTime: Infinity });
  const act = useAct(SET_AREA_TARGET, {
    done: 'resources.targets.set.done',
    onDone: () => setEntry(NOTHING),
    onFailed: (error) => setLower(codeOf(error) === 'AREA_TARGET_LOWER'),
  });
  const set = (change: Partial<typeof NOTHING>) => setEntry((held) => ({ ...held, ...change }));
  const organisationId = entry.organisationId || (workplaces[0]?.id ?? '');
  const indicator = data?.indicators.find(({ id }) => id === entry.indicatorId);
  const value = indicator?.measure === 'COUNT' ? Number(entry.value) : hundredths(entry.value);
  const variables = () => {
    const { indicatorId, textCode, textIssuedOn, article } = entry;
    const told = numberOf(year);
    if (value === null || told === null) return null;
    return { input: { organisationId, indicatorId, year: told, value, textCode, textIssuedOn, article, confirmed } };
  };
  return (
    <ActButton
      act={act}
      icon={Add}
      variant="contained"
      label="resources.targets.set.label"
      explanation="resources.targets.set.explanation"
      variables={variables}
    >
      <TextField
        select
        required
        label={translate('resources.targets.set.organisation')}
        value={organisationId}
        onChange={(event) => set({ organisationId: event.target.value })}
      >
        {workplaces.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        required
        label={translate('resources.targets.fields.indicator')}
        value={entry.indicatorId}
        onChange={(event) => set({ indicatorId: event.target.value })}
      >
        {(data?.indicators ?? []).map((one) => (
          <MenuItem key={one.id} value={one.id} sx={{ whiteSpace: 'normal' }}>
            {words.name(one)}
          </MenuItem>
        ))}
      </TextField>
      <WholeNumberField
        kind="year"
        isRequired
        min={2015}
        max={2060}
        label="resources.targets.fields.year"
        value={year}
        onChange={setYear}
      />
      <TextField
        required
        label={translate(
          indicator?.measure === 'COUNT' ? 'resources.targets.set.count' : 'resources.targets.set.percent',
        )}
        value={entry.value}
        error={entry.value !== '' && value === null}
        helperText={entry.value !== '' && value === null ? translate('resources.targets.set.percentFault') : undefined}
        onChange={(event) => set({ value: event.target.value })}
        slotProps={{ htmlInput: { inputMode: 'decimal', autoComplete: 'off' } }}
      />
      <TextField
        required
        label={translate('resources.targets.fields.textCode')}
        value={entry.textCode}
        onChange={(event) => set({ textCode: event.target.value })}
        slotProps={{ htmlInput: { maxLength: 100 } }}
      />
      <DayField
        label="resources.targets.fields.textIssuedOn"
        value={entry.textIssuedOn}
        onChange={(textIssuedOn) => set({ textIssuedOn })}
        isAnyTime
      />
      <TextField
        required
        label={translate('resources.targets.fields.article')}
        value={entry.article}
        onChange={(event) => set({ article: event.target.value })}
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
      {isLower && (
        <FormControlLabel
          control={<Checkbox checked={confirmed} onChange={(event) => setConfirmed(event.target.checked)} />}
          label={translate('resources.targets.set.confirmed')}
        />
      )}
    </ActButton>
  );
};
