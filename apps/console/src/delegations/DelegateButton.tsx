import Handshake from '@mui/icons-material/HandshakeOutlined';
import { MenuItem, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Role } from '../dataProvider/schema.ts';
import { ActButton } from '../shared/ActButton';
import { DayField } from '../shared/DayField';
import { ErrorNotice } from '../shared/ErrorNotice';
import { today } from '../shared/format';
import type { Named } from '../shared/named.ts';
import { ReasonField, useReason } from '../shared/ReasonField';
import { useAct } from '../shared/useAct';
import { useGraphql } from '../shared/useGraphql';
import { DELEGATE_ROLE, DELEGATES } from './delegations.graphql.ts';

interface DelegateButtonProps {
  role: { id: string; role: Role; organisation: Named };
}

/** Lets somebody at the same office exercise a role for some days. */
export const DelegateButton = ({ role: { id, role, organisation } }: DelegateButtonProps) => {
  const translate = useTranslate();
  const [delegateId, setDelegate] = useState('');
  const [validFrom, setFrom] = useState(today());
  const [validTo, setTo] = useState('');
  const [orderedBy, setOrderedBy] = useState('');
  const reason = useReason();
  const act = useAct(DELEGATE_ROLE, { done: 'delegations.delegate.done', onDone: () => reason.set('') });
  const variables = () =>
    delegateId && validTo && reason.value.trim()
      ? { input: { roleId: id, delegateId, validFrom, validTo, reason: reason.value, orderedBy: orderedBy || null } }
      : null;
  return (
    <ActButton
      act={act}
      icon={Handshake}
      label="delegations.delegate.label"
      explanation="delegations.delegate.explanation"
      params={{ role: translate(`enums.Role.${role}`), organisation: organisation.name }}
      variant="text"
      size="small"
      variables={variables}
    >
      <DelegateField roleId={id} value={delegateId} onChange={setDelegate} />
      <DayField label="delegations.delegate.from" value={validFrom} onChange={setFrom} min={today()} />
      <DayField label="delegations.delegate.until" value={validTo} onChange={setTo} min={validFrom} />
      <ReasonField reason={reason} isFirst={false} />
      <TextField
        label={translate('delegations.delegate.orderedBy')}
        helperText={translate('delegations.delegate.orderedByHelp')}
        value={orderedBy}
        onChange={({ target }) => setOrderedBy(target.value)}
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
    </ActButton>
  );
};

interface DelegateFieldProps {
  roleId: string;
  value: string;
  onChange: (id: string) => void;
}

const DelegateField = ({ roleId, value, onChange }: DelegateFieldProps) => {
  const translate = useTranslate();
  const { data, error } = useGraphql(DELEGATES, { roleId });
  if (error) return <ErrorNotice error={error} />;
  if (data?.delegates.length === 0) return <Typography>{translate('delegations.delegate.nobody')}</Typography>;
  return (
    <TextField
      select
      required
      autoFocus
      label={translate('delegations.delegate.to')}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    >
      {(data?.delegates ?? []).map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
};
