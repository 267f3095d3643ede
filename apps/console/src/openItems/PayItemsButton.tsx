import Payments from '@mui/icons-material/PaymentsOutlined';
import { Box, LinearProgress, TextField } from '@mui/material';
import { useState } from 'react';
import { useRedirect, useTranslate } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import { DayField } from '../shared/DayField';
import { faultsOf } from '../shared/faults.ts';
import { today, useFormat } from '../shared/format';
import { useAct } from '../shared/useAct';
import { useGraphql } from '../shared/useGraphql';
import { sumOf } from '../shared/sums.rules.ts';
import {
  ActivityField,
  type Choices,
  Completed,
  CounterpartyField,
  ENTRY_CHOICES,
  type EnteredKind,
  type EntryLine,
  MoneyOfLine,
  newLine,
  placeKindOf,
  useEntryOptions,
} from '../voucherDrafts';
import { PAY_OPEN_ITEMS, type PayableItem, type PayOpenItemsMutationVariables } from './openItems.graphql.ts';
import { commonOf, type Counts, leftOf, MOST_PAID, saidCounts, togetherFault } from './pay.rules.ts';
import { PaidRows } from './PaidRows';

interface PayItemsButtonProps {
  organisationId: string;
  items: readonly PayableItem[];
}

/** Prepares the voucher that pays open items, or takes in what was promised. */
export const PayItemsButton = ({ organisationId, items }: PayItemsButtonProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const redirect = useRedirect();
  const [said, setSaid] = useState<PayOpenItemsMutationVariables['input'] | null>(null);
  const act = useAct(PAY_OPEN_ITEMS, {
    done: 'resources.openItems.pay.done',
    onDone: ({ payOpenItems: { id } }) => redirect('show', 'voucherDrafts', id),
  });
  const amount = sumOf(items.map((item) => ({ amount: leftOf(item) })));
  if (items.length === 0) return null;
  const which = items[0]!.isIncoming ? 'receive' : 'pay';
  const isDrafted = items.some(({ drafted }) => drafted > 0);
  const apart = togetherFault(items);
  const nothing = amount > 0 ? null : isDrafted ? 'isDrafted' : 'isDone';
  const why = apart ?? nothing;
  return (
    <ActButton
      act={act}
      icon={Payments}
      variant="contained"
      label={`resources.openItems.${which}.label`}
      explanation={`resources.openItems.${which}.explanation`}
      params={{ smart_count: items.length, amount: format.money(amount) }}
      disabledReason={why && translate(`resources.openItems.pay.${why}`, { most: MOST_PAID })}
      variables={() => said && { input: said }}
    >
      <PayFields organisationId={organisationId} items={items} faults={faultsOf(act.error)} onChange={setSaid} />
    </ActButton>
  );
};

type Said = PayOpenItemsMutationVariables['input'];

interface PayFieldsProps extends PayItemsButtonProps {
  faults: ReadonlyMap<string, string>;
  onChange: (said: Said | null) => void;
}

const PayFields = ({ organisationId, ...said }: PayFieldsProps) => {
  const translate = useTranslate();
  const { data } = useGraphql(ENTRY_CHOICES, { organisationId }, { staleTime: 300_000 });
  if (!data) return <LinearProgress aria-label={translate('shared.loading')} />;
  return <Fields organisationId={organisationId} choices={data} {...said} />;
};

interface FieldsProps extends PayFieldsProps {
  choices: Choices;
}

const Fields = ({ organisationId, items, choices, faults, onChange }: FieldsProps) => {
  const translate = useTranslate();
  const [first] = items;
  const common = commonOf(items);
  const kinds: EnteredKind[] = first!.isIncoming ? ['CASH_RECEIPT', 'BANK_RECEIPT'] : ['CASH_PAYMENT', 'BANK_PAYMENT'];
  const needsMoney = items.some(({ isSetAside }) => !isSetAside);
  const [entered, setEntered] = useState(() => ({
    kind: kinds[0]!,
    day: today(),
    placeId: null as string | null,
    counterpartyId: common.counterparty?.id ?? null,
    content: common.content,
    counts: new Map() as Counts,
    line: newLine(choices, today(), {}, 0),
  }));
  const { kind, day, placeId, counterpartyId, content, counts, line } = entered;
  const { places, items: accounts } = useEntryOptions({ kind, day }, choices);
  const put = (changes: Partial<typeof entered>) => {
    const next = { ...entered, ...changes };
    setEntered(next);
    onChange(saidOf(next, items, needsMoney));
  };
  const putLine = (changes: Partial<EntryLine>) => put({ line: { ...line, ...changes } });
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <PaidRows items={items} counts={counts} onCount={(next) => put({ counts: next })} faults={faults} />
      <TextField
        select
        label={translate('resources.voucherDrafts.fields.kind')}
        value={kind}
        onChange={({ target }) => put({ kind: target.value as EnteredKind, placeId: null })}
        slotProps={{ select: { native: true } }}
      >
        {kinds.map((one) => (
          <option key={one} value={one}>
            {translate(`enums.VoucherKind.${one}`)}
          </option>
        ))}
      </TextField>
      <DayField label="resources.voucherDrafts.fields.day" value={day} onChange={(next) => put({ day: next })} />
      <Completed
        label={translate('resources.voucherDrafts.fields.placeId')}
        options={places}
        value={placeId}
        onChange={(next) => put({ placeId: next })}
        isRequired
        help={placeKindOf(kind) === 'CASH' ? undefined : translate('resources.openItems.pay.bank')}
      />
      <CounterpartyField
        organisationId={organisationId}
        label={translate(`resources.voucherDrafts.fields.${first!.isIncoming ? 'payer' : 'payee'}`)}
        choices={choices}
        known={common.counterparty && { id: common.counterparty.id, name: common.counterparty.name ?? '—' }}
        value={counterpartyId}
        onChange={(next) => put({ counterpartyId: next })}
        isRequired
      />
      <Completed
        label={translate(`resources.voucherDrafts.items.${first!.isIncoming ? 'RECEIPT' : 'PAYMENT'}`)}
        options={accounts}
        value={line.itemId}
        onChange={(itemId) => putLine({ itemId })}
        isRequired
      />
      {!first!.isIncoming && (
        <Box sx={{ display: 'grid', gridTemplateColumns: { sm: 'repeat(6, 1fr)' } }}>
          <ActivityField
            organisationId={organisationId}
            day={day}
            activity={line.activity}
            onChange={(activity) => putLine({ activity })}
            fault={(field) => faults.get(field)}
          />
        </Box>
      )}
      {needsMoney && (
        <MoneyOfLine
          kind={kind}
          day={day}
          choices={choices}
          line={line}
          onChange={putLine}
          fault={(field) => faults.get(field)}
        />
      )}
      <TextField
        label={translate('resources.voucherDrafts.fields.content')}
        value={content}
        onChange={({ target }) => put({ content: target.value })}
        required
        slotProps={{ htmlInput: { maxLength: 1000 } }}
      />
    </Box>
  );
};

interface Entered {
  kind: EnteredKind;
  day: string;
  placeId: string | null;
  counterpartyId: string | null;
  content: string;
  counts: Counts;
  line: EntryLine;
}

/** Null while something is missing. */
function saidOf(entered: Entered, items: readonly PayableItem[], needsMoney: boolean): Said | null {
  const { kind, day, placeId, counterpartyId, content, counts, line } = entered;
  if (!day || placeId === null || counterpartyId === null || line.itemId === null || !content.trim()) return null;
  const money = { fundId: line.fundId, source: line.source, purposeId: line.purposeId };
  if (needsMoney && (line.fundId === null || line.source === null)) return null;
  const ids = items.map(({ id }) => id);
  return {
    ids,
    kind,
    day,
    placeId,
    counterpartyId,
    accountId: line.itemId,
    content: content.trim(),
    quantities: saidCounts(counts),
    activityId: line.activity?.id ?? null,
    ...(needsMoney ? money : {}),
  };
}
