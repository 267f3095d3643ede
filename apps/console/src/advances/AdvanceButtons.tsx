import Block from '@mui/icons-material/BlockOutlined';
import Payments from '@mui/icons-material/PaymentsOutlined';
import Savings from '@mui/icons-material/SavingsOutlined';
import { Box, Checkbox, FormControlLabel, LinearProgress, TextField } from '@mui/material';
import { useState } from 'react';
import { useRedirect, useTranslate } from 'react-admin';
import { BudgetLineField, useSpendableLines } from '../budgets';
import { codeOf } from '../dataProvider/errors';
import { DirectivePicker } from '../directives';
import { ActButton } from '../shared/ActButton';
import { AmountField } from '../shared/AmountField';
import { DayField } from '../shared/DayField';
import { faultsOf } from '../shared/faults.ts';
import { today, useFormat } from '../shared/format';
import { ReasonField, useReason } from '../shared/ReasonField';
import { useAct } from '../shared/useAct';
import { useGraphql } from '../shared/useGraphql';
import type { WholeNumber } from '../shared/wholeNumber.rules.ts';
import {
  type Choices,
  Completed,
  ENTRY_CHOICES,
  type EntryLine,
  MoneyOfLine,
  newLine,
  useEntryOptions,
  type VoucherDraftDetails,
} from '../voucherDrafts';
import {
  type AdvanceDetails,
  DECLINE_ADVANCE,
  GRANT_ADVANCE,
  type GrantAdvanceMutationVariables,
  PAY_ADVANCE,
} from './advances.graphql.ts';

interface AdvanceProps {
  advance: AdvanceDetails;
}

/** Money is set aside, and committed on a line of the budget. */
export const GrantButton = ({ advance }: AdvanceProps) => {
  const format = useFormat();
  const [said, setSaid] = useState<GrantAdvanceMutationVariables['input'] | null>(null);
  const act = useAct(GRANT_ADVANCE, { done: 'resources.advances.grant.done' });
  return (
    <ActButton
      act={act}
      icon={Savings}
      variant="contained"
      label="resources.advances.grant.label"
      explanation="resources.advances.grant.explanation"
      params={{ content: advance.content, amount: format.money(advance.amount) }}
      variables={() => said && { input: said }}
    >
      <GrantFields advance={advance} error={act.error} onChange={setSaid} />
    </ActButton>
  );
};

interface GrantProps extends AdvanceProps {
  error: Error | null;
  onChange: (said: GrantAdvanceMutationVariables['input'] | null) => void;
}

const GrantFields = (props: GrantProps) => {
  const translate = useTranslate();
  const organisationId = props.advance.organisation.id;
  const { data } = useGraphql(ENTRY_CHOICES, { organisationId }, { staleTime: 300_000 });
  if (!data) return <LinearProgress aria-label={translate('shared.loading')} />;
  return <Money choices={data} {...props} />;
};

interface Granted {
  day: string;
  amount: WholeNumber;
  dueOn: string;
  anotherReason: string;
  line: EntryLine;
}

const Money = ({ advance, choices, error, onChange }: GrantProps & { choices: Choices }) => {
  const translate = useTranslate();
  const [entered, setEntered] = useState<Granted>(() => ({
    day: today(),
    amount: advance.amount,
    dueOn: advance.dueOn,
    anotherReason: advance.anotherReason ?? '',
    line: newLine(choices, today(), {}, 0),
  }));
  const { day, amount, dueOn, anotherReason, line } = entered;
  const lines = useSpendableLines(advance.organisation.id, day).filter(({ source }) => source === line.source);
  const put = (changes: Partial<Granted>) => {
    const next = { ...entered, ...changes };
    setEntered(next);
    onChange(saidOf(advance, next));
  };
  const putLine = (changes: Partial<EntryLine>) => put({ line: { ...line, ...changes } });
  const faults = faultsOf(error);
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <MoneyOfLine
        kind="CASH_PAYMENT"
        day={day}
        choices={choices}
        line={line}
        onChange={putLine}
        fault={(field) => faults.get(field)}
        isFirst
      />
      {lines.length > 0 && (
        <BudgetLineField
          lines={lines}
          value={line.budgetLineId}
          quantities={[]}
          onChange={({ budgetLineId }) => putLine({ budgetLineId })}
          fault={(field) => faults.get(field)}
        />
      )}
      <AmountField
        label={translate('resources.advances.fields.amount')}
        value={amount}
        onChange={(next) => put({ amount: next })}
        isRequired
        fault={faults.get('amount')}
      />
      <DayField label="resources.advances.fields.since" value={day} onChange={(next) => put({ day: next })} />
      <DayField
        label="resources.advances.fields.dueOn"
        value={dueOn}
        onChange={(next) => put({ dueOn: next })}
        isAnyTime
      />
      <AnotherReason value={anotherReason} error={error} onChange={(next) => put({ anotherReason: next })} />
    </Box>
  );
};

/** Asked for once the API has said that another advance is not settled. */
export const AnotherReason = ({
  value,
  error,
  onChange,
}: {
  value: string;
  error: Error | null;
  onChange: (value: string) => void;
}) => {
  const translate = useTranslate();
  if (value === '' && codeOf(error) !== 'ADVANCE_UNSETTLED') return null;
  return (
    <TextField
      fullWidth
      multiline
      required
      label={translate('resources.advances.fields.anotherReason')}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      helperText={faultsOf(error).get('anotherReason')}
      slotProps={{ htmlInput: { maxLength: 1000 } }}
    />
  );
};

/** Null while something is missing. */
function saidOf({ id, version }: AdvanceDetails, entered: Granted): GrantAdvanceMutationVariables['input'] | null {
  const { day, amount, dueOn, anotherReason, line } = entered;
  const { fundId, source, purposeId, budgetLineId } = line;
  if (!day || !dueOn || typeof amount !== 'number' || amount <= 0 || fundId === null || source === null) return null;
  const money = { fundId, source, purposeId, budgetLineId };
  return { id, version, day, dueOn, amount, ...money, anotherReason: anotherReason.trim() || null };
}

/** Not granted; or no longer wanted by who asked. */
export const DeclineButton = ({ advance: { id, version, content } }: AdvanceProps) => {
  const reason = useReason();
  const act = useAct(DECLINE_ADVANCE, { done: 'resources.advances.decline.done' });
  return (
    <ActButton
      act={act}
      icon={Block}
      label="resources.advances.decline.label"
      explanation="resources.advances.decline.explanation"
      params={{ content }}
      variables={() => (reason.value.trim() ? { id, version, reason: reason.value.trim() } : null)}
    >
      <ReasonField reason={reason} />
    </ActButton>
  );
};

/** Prepares the voucher that hands it out. */
export const PayButton = ({ advance }: AdvanceProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const redirect = useRedirect();
  const [day, setDay] = useState(today);
  const [placeId, setPlace] = useState<string | null>(null);
  const [isBefore, setBefore] = useState(false);
  const [directive, setDirective] = useState<VoucherDraftDetails['directive']>(null);
  const act = useAct(PAY_ADVANCE, {
    done: 'resources.advances.pay.done',
    onDone: ({ payAdvance: { id } }) => redirect('show', 'voucherDrafts', id),
  });
  const isDrafted = (advance.openItem?.drafted ?? 0) > 0;
  return (
    <ActButton
      act={act}
      icon={Payments}
      variant="contained"
      label="resources.advances.pay.label"
      explanation="resources.advances.pay.explanation"
      params={{ amount: format.money(advance.amount), content: advance.content }}
      disabledReason={isDrafted ? translate('resources.advances.pay.isDrafted') : null}
      variables={() => {
        if (!day || (isBefore ? directive === null : placeId === null)) return null;
        const from = isBefore ? { directiveId: directive!.id } : { placeId };
        return { input: { id: advance.id, day, ...from } };
      }}
    >
      {isBefore ? (
        <DirectivePicker
          label="resources.advances.fields.openingDocument"
          value={directive}
          onPick={setDirective}
          fault={faultsOf(act.error).get('directiveId')}
        />
      ) : (
        <PlaceField
          organisationId={advance.organisation.id}
          day={day}
          value={placeId}
          onChange={setPlace}
          label="resources.advances.fields.payPlace"
          isFirst
        />
      )}
      <DayField label="resources.advances.fields.payDay" value={day} onChange={setDay} isAnyTime={isBefore} />
      <FormControlLabel
        control={<Checkbox checked={isBefore} onChange={({ target }) => setBefore(target.checked)} />}
        label={translate('resources.advances.pay.isBefore')}
      />
    </ActButton>
  );
};

interface PlaceFieldProps {
  organisationId: string;
  day: string;
  value: string | null;
  onChange: (id: string | null) => void;
  /** i18n key. */
  label: string;
  isFirst?: boolean;
  fault?: string;
}

/** A cash box or an account, whichever: the voucher follows from it. */
export const PlaceField = ({
  organisationId,
  day,
  value,
  onChange,
  label,
  isFirst = false,
  fault,
}: PlaceFieldProps) => {
  const translate = useTranslate();
  const { data } = useGraphql(ENTRY_CHOICES, { organisationId }, { staleTime: 300_000 });
  if (!data) return <LinearProgress aria-label={translate('shared.loading')} />;
  return (
    <Places choices={data} day={day} value={value} onChange={onChange} label={label} isFirst={isFirst} fault={fault} />
  );
};

const Places = ({
  choices,
  day,
  value,
  onChange,
  label,
  isFirst,
  fault,
}: Omit<PlaceFieldProps, 'organisationId'> & { choices: Choices }) => {
  const translate = useTranslate();
  const { places: boxes } = useEntryOptions({ kind: 'CASH_PAYMENT', day }, choices);
  const { places: accounts } = useEntryOptions({ kind: 'BANK_PAYMENT', day }, choices);
  return (
    <Completed
      label={translate(label)}
      options={[...boxes, ...accounts]}
      value={value}
      onChange={onChange}
      isRequired
      autoFocus={isFirst}
      fault={fault}
    />
  );
};
