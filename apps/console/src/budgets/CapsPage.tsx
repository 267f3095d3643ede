import Add from '@mui/icons-material/Add';
import Edit from '@mui/icons-material/EditOutlined';
import { Checkbox, FormControlLabel, LinearProgress, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type * as Types from '../dataProvider/schema.ts';
import { CapUnit } from '../dataProvider/schema.ts';
import { OrganisationPicker } from '../organisations';
import { ActButton } from '../shared/ActButton';
import { AmountField } from '../shared/AmountField';
import { DayField } from '../shared/DayField';
import { ErrorNotice } from '../shared/ErrorNotice';
import { useFormat } from '../shared/format';
import { Money } from '../shared/Money';
import { Page, Section } from '../shared/Page';
import { type Column, RecordTable } from '../shared/RecordTable';
import { useAct } from '../shared/useAct';
import { useCan } from '../shared/useCan';
import { useGraphql } from '../shared/useGraphql';
import type { WholeNumber } from '../shared/wholeNumber.rules.ts';
import { ADD_SPENDING_CAP, AMEND_SPENDING_CAP, SPENDING_CAPS, type SpendingCapsQuery } from './budgets.graphql.ts';

type Cap = SpendingCapsQuery['spendingCaps'][number];

const label = (name: string): string => `resources.budgets.caps.fields.${name}`;

/** The most that texts permit to be spent on something. */
export const CapsPage = () => {
  const translate = useTranslate();
  const format = useFormat();
  const canKeep = useCan()('spendingCap.keep');
  const { data, error, refetch } = useGraphql(SPENDING_CAPS, {});
  const columns: Column<Cap>[] = [
    { label: label('name'), isWhole: true, render: ({ name }) => name },
    {
      label: label('amount'),
      align: 'right',
      render: ({ amount, per }) => (
        <>
          <Money amount={amount} />
          {per.length > 0 && ` / ${per.map((unit) => translate(`enums.CapUnit.${unit}`)).join(', ')}`}
        </>
      ),
    },
    { label: label('territory'), render: ({ territory }) => territory?.name },
    { label: label('citation'), lines: 3, render: ({ citation }) => citation },
    {
      label: label('valid'),
      render: ({ validFrom, validTo }) =>
        validFrom ? `${format.date(validFrom)} – ${validTo ? format.date(validTo) : '…'}` : '—',
    },
    {
      label: label('isConfirmed'),
      render: ({ isConfirmed }) => translate(`resources.budgets.caps.${isConfirmed ? 'confirmed' : 'unconfirmed'}`),
    },
    ...(canKeep ? [{ label: label('acts'), render: (cap: Cap) => <AmendCapButton cap={cap} /> }] : []),
  ];
  return (
    <Page
      title={translate('resources.budgets.caps.name')}
      subtitle={translate('resources.budgets.caps.about')}
      actions={canKeep && <AddCapButton />}
    >
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {!data && !error && <LinearProgress aria-label={translate('shared.loading')} />}
      {data && (
        <Section flush>
          <RecordTable
            caption={translate('resources.budgets.caps.name')}
            rows={data.spendingCaps}
            columns={columns}
            rowKey={({ id }) => id}
          />
        </Section>
      )}
    </Page>
  );
};

interface Entered {
  name: string;
  amount: WholeNumber;
  per: Types.CapUnit[];
  citation: string;
  territory: { id: string; name: string } | null;
  validFrom: string;
  validTo: string;
  isConfirmed: boolean;
}

const EMPTY: Entered = {
  name: '',
  amount: null,
  per: ['PERSON'],
  citation: '',
  territory: null,
  validFrom: '',
  validTo: '',
  isConfirmed: false,
};

/** Null while something is missing. */
function saidOf({ name, amount, per, citation, validFrom, validTo, isConfirmed }: Entered) {
  if (!name.trim() || !citation.trim() || typeof amount !== 'number' || amount < 1) return null;
  if (isConfirmed && !validFrom) return null;
  const when = { validFrom: validFrom || null, validTo: validTo || null, isConfirmed };
  return { name: name.trim(), amount, per, citation: citation.trim(), ...when };
}

const AddCapButton = () => {
  const [entered, setEntered] = useState(EMPTY);
  const act = useAct(ADD_SPENDING_CAP, {
    done: 'resources.budgets.caps.added',
    onDone: () => setEntered(EMPTY),
  });
  return (
    <ActButton
      act={act}
      icon={Add}
      variant="contained"
      label="resources.budgets.caps.add"
      explanation="resources.budgets.caps.explanation"
      variables={() => {
        const said = saidOf(entered);
        return said && { input: { ...said, territoryId: entered.territory?.id ?? null } };
      }}
    >
      <CapFields entered={entered} onChange={setEntered} hasTerritory />
    </ActButton>
  );
};

const AmendCapButton = ({ cap }: { cap: Cap }) => {
  const begun: Entered = { ...cap, validFrom: cap.validFrom ?? '', validTo: cap.validTo ?? '' };
  const [entered, setEntered] = useState(begun);
  const act = useAct(AMEND_SPENDING_CAP, { done: 'resources.budgets.caps.amended' });
  return (
    <ActButton
      act={{ ...act, open: () => (act.open(), setEntered(begun)) }}
      icon={Edit}
      size="small"
      variant="text"
      label="resources.budgets.caps.amend"
      explanation="resources.budgets.caps.explanation"
      variables={() => {
        const said = saidOf(entered);
        return said && { input: { id: cap.id, version: cap.version, ...said } };
      }}
    >
      <CapFields entered={entered} onChange={setEntered} hasTerritory={false} />
    </ActButton>
  );
};

interface CapFieldsProps {
  entered: Entered;
  onChange: (entered: Entered) => void;
  hasTerritory: boolean;
}

const CapFields = ({ entered, onChange, hasTerritory }: CapFieldsProps) => {
  const translate = useTranslate();
  const put = (changes: Partial<Entered>) => onChange({ ...entered, ...changes });
  return (
    <>
      <TextField
        label={translate(label('name'))}
        value={entered.name}
        onChange={({ target }) => put({ name: target.value })}
        required
        autoFocus
        slotProps={{ htmlInput: { maxLength: 300 } }}
      />
      <AmountField
        label={translate(label('amount'))}
        value={entered.amount}
        onChange={(amount) => put({ amount })}
        isRequired
      />
      <TextField
        select
        label={translate(label('per'))}
        value={entered.per}
        onChange={({ target }) => put({ per: target.value as unknown as Types.CapUnit[] })}
        slotProps={{ select: { multiple: true } }}
      >
        {CapUnit.map((unit) => (
          <MenuItem key={unit} value={unit}>
            {translate(`enums.CapUnit.${unit}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        label={translate(label('citation'))}
        value={entered.citation}
        onChange={({ target }) => put({ citation: target.value })}
        required
        multiline
        slotProps={{ htmlInput: { maxLength: 500 } }}
      />
      {hasTerritory && <OrganisationPicker label={label('territory')} onPick={(territory) => put({ territory })} />}
      <DayField
        label={label('validFrom')}
        value={entered.validFrom}
        onChange={(validFrom) => put({ validFrom })}
        isRequired={entered.isConfirmed}
        isAnyTime
      />
      <DayField
        label={label('validTo')}
        value={entered.validTo}
        onChange={(validTo) => put({ validTo })}
        isRequired={false}
        isAnyTime
      />
      <FormControlLabel
        control={<Checkbox checked={entered.isConfirmed} onChange={(_, isConfirmed) => put({ isConfirmed })} />}
        label={translate(label('confirm'))}
      />
    </>
  );
};
