import { Dialog, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { messageOf } from '../dataProvider/errors';
import { newKey } from '../dataProvider/idempotency';
import { request } from '../dataProvider/request';
import type * as Types from '../dataProvider/schema.ts';
import { OrganisationPicker } from '../organisations';
import { type Choice, Completed } from './Completed';
import { offeredKinds } from './counterparty.rules.ts';
import type { Choices } from './entry.rules.ts';
import { ADD_COUNTERPARTY, type CounterpartyRow, ENTRY_CHOICES } from './voucherDrafts.graphql.ts';

interface CounterpartyFieldProps {
  organisationId: string;
  label: string;
  choices: Choices;
  value: string | null;
  /** Whose name the draft holds, where it is none of those that are offered. */
  known: Choice | null;
  onChange: (id: string | null) => void;
  isRequired: boolean;
  fault?: string;
}

const OFFER = '+';

/** Who pays or is paid: one of before, completed while it is typed, or a new one with one key. */
export const CounterpartyField = (props: CounterpartyFieldProps) => {
  const { organisationId, label, choices, value, known, onChange, isRequired, fault } = props;
  const translate = useTranslate();
  const [isChoosing, setChoosing] = useState(false);
  const [added, setAdded] = useState<Choice | null>(null);
  const add = useAddCounterparty(organisationId);
  const options = choices.counterparties.map(({ id, name, address, kind }) => ({
    id,
    name: name ?? '—',
    detail: address ?? translate(`enums.CounterpartyKind.${kind}`),
  }));
  const offers = (typed: string): Choice[] =>
    offeredKinds(typed).map((kind) => ({
      id: `${OFFER}${kind}:${typed}`,
      name: translate(`resources.voucherDrafts.counterparty.add.${kind}`, { name: typed }),
    }));
  const take = async (kind: Types.CounterpartyKind, said: { name?: string; partyId?: string }) => {
    const row = await add({ kind, ...said });
    if (!row) return;
    setAdded({ id: row.id, name: row.name ?? said.name ?? '' });
    onChange(row.id);
  };
  const pick = (id: string | null) => {
    if (!id?.startsWith(OFFER)) return onChange(id);
    const at = id.indexOf(':');
    const kind = id.slice(1, at) as Types.CounterpartyKind;
    // Until the new one is there nobody is chosen: the one of before is not paid by mistake.
    onChange(null);
    if (kind === 'ORGANISATION') return setChoosing(true);
    void take(kind, { name: id.slice(at + 1) });
  };
  return (
    <>
      <Completed
        label={label}
        options={options}
        known={added?.id === value ? added : known}
        value={value}
        onChange={pick}
        offers={offers}
        isRequired={isRequired}
        fault={fault}
        help={translate('resources.voucherDrafts.counterparty.help')}
      />
      {isChoosing && (
        <ChooseOrganisation
          onClose={() => setChoosing(false)}
          onPick={(partyId) => {
            setChoosing(false);
            void take('ORGANISATION', { partyId });
          }}
        />
      )}
    </>
  );
};

const ChooseOrganisation = ({ onClose, onPick }: { onClose: () => void; onPick: (id: string) => void }) => {
  const translate = useTranslate();
  const id = useId();
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} fullWidth maxWidth="sm">
      <DialogTitle id={id}>{translate('resources.voucherDrafts.counterparty.organisation')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <DialogContentText>{translate('resources.voucherDrafts.counterparty.organisationHelp')}</DialogContentText>
        <OrganisationPicker label="resources.organisations.fields.name" autoFocus onPick={({ id: of }) => onPick(of)} />
      </DialogContent>
    </Dialog>
  );
};

type Said = Omit<Types.AddCounterpartyInput, 'organisationId'>;

/** Adds one to the books, and to what is offered; null where it was refused, which has been said by then. */
function useAddCounterparty(organisationId: string): (said: Said) => Promise<CounterpartyRow | null> {
  const notify = useNotify();
  const queries = useQueryClient();
  return async (said) => {
    try {
      const input = { organisationId, ...said };
      const { addCounterparty } = await request(ADD_COUNTERPARTY, { input }, { idempotencyKey: newKey() });
      queries.setQueryData<Choices>(
        ['graphql', ENTRY_CHOICES.name, { organisationId }],
        (before) => before && { ...before, counterparties: [addCounterparty, ...before.counterparties] },
      );
      return addCounterparty;
    } catch (error) {
      notify(messageOf(error), { type: 'error' });
      return null;
    }
  };
}
