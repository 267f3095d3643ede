import Add from '@mui/icons-material/Add';
import Edit from '@mui/icons-material/EditOutlined';
import { Checkbox, FormControl, FormControlLabel, FormGroup, FormLabel, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type * as Types from '../dataProvider/schema.ts';
import { FundKind, MoneySource } from '../dataProvider/schema.ts';
import { ActButton } from '../shared/ActButton';
import { DayField } from '../shared/DayField';
import { useAct } from '../shared/useAct';
import { AMEND_FUND, type FundRow, OPEN_FUND } from './funds.graphql.ts';

interface Entered {
  name: string;
  kind: Types.FundKind;
  sources: Types.MoneySource[];
  basis: string;
  openedOn: string;
  closedOn: string;
}

const saidOf = ({ name, kind, sources, basis }: Entered) =>
  name.trim() && sources.length > 0 ? { name: name.trim(), kind, sources, basis: basis.trim() || null } : null;

export const OpenFundButton = ({ organisationId, opensOn }: { organisationId: string; opensOn: string }) => {
  const empty: Entered = {
    name: '',
    kind: 'STUDY_PROMOTION',
    sources: ['CONTRIBUTION'],
    basis: '',
    openedOn: opensOn,
    closedOn: '',
  };
  const [entered, setEntered] = useState(empty);
  const act = useAct(OPEN_FUND, { done: 'resources.funds.open.done', onDone: () => setEntered(empty) });
  const said = saidOf(entered);
  return (
    <ActButton
      act={act}
      icon={Add}
      label="resources.funds.open.label"
      explanation="resources.funds.open.explanation"
      variables={() => said && { input: { organisationId, openedOn: entered.openedOn, ...said } }}
    >
      <FundFields entered={entered} onChange={setEntered} />
      <DayField
        label="resources.funds.fields.openedOn"
        value={entered.openedOn}
        onChange={(openedOn) => setEntered({ ...entered, openedOn })}
        isAnyTime
      />
    </ActButton>
  );
};

export const AmendFundButton = ({ fund }: { fund: FundRow }) => {
  const { id, version, name, kind, sources, openedOn } = fund;
  const begun: Entered = { name, kind, sources, openedOn, basis: fund.basis ?? '', closedOn: fund.closedOn ?? '' };
  const [entered, setEntered] = useState(begun);
  const act = useAct(AMEND_FUND, { done: 'resources.funds.amend.done' });
  const said = saidOf(entered);
  return (
    <ActButton
      act={{ ...act, open: () => (act.open(), setEntered(begun)) }}
      icon={Edit}
      size="small"
      variant="text"
      label="resources.funds.amend.label"
      explanation="resources.funds.amend.explanation"
      variables={() => said && { input: { id, version, ...said, closedOn: entered.closedOn || null } }}
    >
      <FundFields entered={entered} onChange={setEntered} />
      <DayField
        label="resources.funds.fields.closedOn"
        value={entered.closedOn}
        onChange={(closedOn) => setEntered({ ...entered, closedOn })}
        isRequired={false}
      />
    </ActButton>
  );
};

interface FundFieldsProps {
  entered: Entered;
  onChange: (entered: Entered) => void;
}

const FundFields = ({ entered, onChange }: FundFieldsProps) => {
  const translate = useTranslate();
  const put = (changes: Partial<Entered>) => onChange({ ...entered, ...changes });
  const toggle = (source: Types.MoneySource, isOn: boolean) =>
    put({ sources: MoneySource.filter((one) => (one === source ? isOn : entered.sources.includes(one))) });
  return (
    <>
      <TextField
        label={translate('resources.funds.fields.name')}
        value={entered.name}
        onChange={({ target }) => put({ name: target.value })}
        required
        autoFocus
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
      <TextField
        select
        label={translate('resources.funds.fields.kind')}
        value={entered.kind}
        onChange={({ target }) => put({ kind: target.value as Types.FundKind })}
      >
        {FundKind.map((kind) => (
          <MenuItem key={kind} value={kind}>
            {translate(`enums.FundKind.${kind}`)}
          </MenuItem>
        ))}
      </TextField>
      <FormControl>
        <FormLabel>{translate('resources.funds.fields.sources')}</FormLabel>
        <FormGroup>
          {MoneySource.map((source) => (
            <FormControlLabel
              key={source}
              control={
                <Checkbox
                  size="small"
                  checked={entered.sources.includes(source)}
                  onChange={(_, isOn) => toggle(source, isOn)}
                />
              }
              label={translate(`enums.MoneySource.${source}`)}
            />
          ))}
        </FormGroup>
      </FormControl>
      <TextField
        label={translate('resources.funds.fields.basis')}
        helperText={translate('resources.funds.basisHelp')}
        value={entered.basis}
        onChange={({ target }) => put({ basis: target.value })}
        slotProps={{ htmlInput: { maxLength: 1000 } }}
      />
    </>
  );
};
