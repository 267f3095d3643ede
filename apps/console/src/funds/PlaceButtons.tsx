import Add from '@mui/icons-material/Add';
import Edit from '@mui/icons-material/EditOutlined';
import { MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type * as Types from '../dataProvider/schema.ts';
import { MoneyPlaceKind } from '../dataProvider/schema.ts';
import { ActButton } from '../shared/ActButton';
import { DayField } from '../shared/DayField';
import { useAct } from '../shared/useAct';
import { AMEND_MONEY_PLACE, type MoneyPlaceRow, OPEN_MONEY_PLACE } from './funds.graphql.ts';

interface Entered {
  kind: Types.MoneyPlaceKind;
  name: string;
  bank: string;
  accountNumber: string;
}

const saidOf = ({ kind, name, bank, accountNumber }: Entered) => {
  if (!name.trim() || (kind === 'BANK' && !bank.trim())) return null;
  const account = kind === 'BANK' ? { bank: bank.trim(), accountNumber: accountNumber.trim() || null } : {};
  return { name: name.trim(), ...account };
};

export const OpenPlaceButton = ({ organisationId, opensOn }: { organisationId: string; opensOn: string }) => {
  const translate = useTranslate();
  const empty: Entered = { kind: 'CASH', name: '', bank: '', accountNumber: '' };
  const [entered, setEntered] = useState(empty);
  const [openedOn, setOpenedOn] = useState(opensOn);
  const act = useAct(OPEN_MONEY_PLACE, { done: 'resources.funds.place.opened', onDone: () => setEntered(empty) });
  const said = saidOf(entered);
  return (
    <ActButton
      act={act}
      icon={Add}
      label="resources.funds.place.open"
      explanation="resources.funds.place.explanation"
      variables={() => said && { input: { organisationId, kind: entered.kind, openedOn, ...said } }}
    >
      <TextField
        select
        label={translate('resources.funds.fields.kind')}
        value={entered.kind}
        onChange={({ target }) => setEntered({ ...entered, kind: target.value as Types.MoneyPlaceKind })}
      >
        {MoneyPlaceKind.map((kind) => (
          <MenuItem key={kind} value={kind}>
            {translate(`enums.MoneyPlaceKind.${kind}`)}
          </MenuItem>
        ))}
      </TextField>
      <PlaceFields entered={entered} onChange={setEntered} />
      <DayField label="resources.funds.fields.openedOn" value={openedOn} onChange={setOpenedOn} isAnyTime />
    </ActButton>
  );
};

export const AmendPlaceButton = ({ place }: { place: MoneyPlaceRow }) => {
  const { id, version, kind, name, bank, accountNumber } = place;
  const begun: Entered = { kind, name, bank: bank ?? '', accountNumber: accountNumber ?? '' };
  const [entered, setEntered] = useState(begun);
  const [closedOn, setClosedOn] = useState(place.closedOn ?? '');
  const act = useAct(AMEND_MONEY_PLACE, { done: 'resources.funds.place.amended' });
  const said = saidOf(entered);
  return (
    <ActButton
      act={{ ...act, open: () => (act.open(), setEntered(begun), setClosedOn(place.closedOn ?? '')) }}
      icon={Edit}
      size="small"
      variant="text"
      label="resources.funds.place.amend"
      explanation="resources.funds.place.amendExplanation"
      variables={() => said && { input: { id, version, ...said, closedOn: closedOn || null } }}
    >
      <PlaceFields entered={entered} onChange={setEntered} />
      <DayField label="resources.funds.fields.closedOn" value={closedOn} onChange={setClosedOn} isRequired={false} />
    </ActButton>
  );
};

const PlaceFields = ({ entered, onChange }: { entered: Entered; onChange: (entered: Entered) => void }) => {
  const translate = useTranslate();
  const text = (field: 'name' | 'bank' | 'accountNumber', label: string, isRequired: boolean) => (
    <TextField
      label={translate(`resources.funds.fields.${label}`)}
      value={entered[field]}
      onChange={({ target }) => onChange({ ...entered, [field]: target.value })}
      required={isRequired}
      autoFocus={field === 'name'}
      slotProps={{ htmlInput: { maxLength: field === 'accountNumber' ? 50 : 200 } }}
    />
  );
  return (
    <>
      {text('name', 'placeName', true)}
      {entered.kind === 'BANK' && text('bank', 'bank', true)}
      {entered.kind === 'BANK' && text('accountNumber', 'accountNumber', false)}
    </>
  );
};
