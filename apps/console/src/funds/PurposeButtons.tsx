import Add from '@mui/icons-material/Add';
import Edit from '@mui/icons-material/EditOutlined';
import { TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import { DayField } from '../shared/DayField';
import { useAct } from '../shared/useAct';
import { ADD_FUND_PURPOSE, AMEND_FUND_PURPOSE, type FundPurposeRow, type FundRow } from './funds.graphql.ts';

export const AddPurposeButton = ({ fund }: { fund: Pick<FundRow, 'id' | 'name'> }) => {
  const [name, setName] = useState('');
  const act = useAct(ADD_FUND_PURPOSE, { done: 'resources.funds.purpose.added', onDone: () => setName('') });
  return (
    <ActButton
      act={act}
      icon={Add}
      size="small"
      variant="text"
      label="resources.funds.purpose.add"
      explanation="resources.funds.purpose.explanation"
      params={{ fund: fund.name }}
      variables={() => (name.trim() ? { input: { fundId: fund.id, name: name.trim() } } : null)}
    >
      <NameField value={name} onChange={setName} />
    </ActButton>
  );
};

export const AmendPurposeButton = ({ purpose }: { purpose: FundPurposeRow }) => {
  const { id, version } = purpose;
  const [name, setName] = useState(purpose.name);
  const [closedOn, setClosedOn] = useState(purpose.closedOn ?? '');
  const act = useAct(AMEND_FUND_PURPOSE, { done: 'resources.funds.purpose.amended' });
  return (
    <ActButton
      act={{ ...act, open: () => (act.open(), setName(purpose.name), setClosedOn(purpose.closedOn ?? '')) }}
      icon={Edit}
      size="small"
      variant="text"
      label="resources.funds.purpose.amend"
      explanation="resources.funds.purpose.amendExplanation"
      variables={() => (name.trim() ? { input: { id, version, name: name.trim(), closedOn: closedOn || null } } : null)}
    >
      <NameField value={name} onChange={setName} />
      <DayField label="resources.funds.purpose.closedOn" value={closedOn} onChange={setClosedOn} isRequired={false} />
    </ActButton>
  );
};

const NameField = ({ value, onChange }: { value: string; onChange: (name: string) => void }) => {
  const translate = useTranslate();
  return (
    <TextField
      label={translate('resources.funds.fields.purpose')}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      required
      autoFocus
      slotProps={{ htmlInput: { maxLength: 300 } }}
    />
  );
};
