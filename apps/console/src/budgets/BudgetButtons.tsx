import Add from '@mui/icons-material/Add';
import Check from '@mui/icons-material/CheckOutlined';
import Send from '@mui/icons-material/SendOutlined';
import Undo from '@mui/icons-material/UndoOutlined';
import { TextField } from '@mui/material';
import { useState } from 'react';
import { useRedirect, useTranslate } from 'react-admin';
import { useOwnBooks } from '../accountBooks';
import { DirectivePicker } from '../directives';
import { ActButton } from '../shared/ActButton';
import { DayField } from '../shared/DayField';
import { thisYear, today, useFormat } from '../shared/format';
import { ReasonField, useReason } from '../shared/ReasonField';
import { useAct } from '../shared/useAct';
import { useCan } from '../shared/useCan';
import type { WholeNumber } from '../shared/wholeNumber.rules.ts';
import { WholeNumberField } from '../shared/WholeNumberField';
import { APPROVE_BUDGET, type BudgetDetails, DRAW_UP_BUDGET, RETURN_BUDGET, SUBMIT_BUDGET } from './budgets.graphql.ts';
import { linesOfBudget } from './places.ts';

interface BudgetProps {
  budget: BudgetDetails;
}

/** Begins the budget of a year in the own books. */
export const DrawUpButton = () => {
  const translate = useTranslate();
  const redirect = useRedirect();
  const can = useCan();
  const { own } = useOwnBooks('keep');
  const [year, setYear] = useState<WholeNumber>(thisYear);
  const [organisationId, setOrganisation] = useState<string | null>(null);
  const act = useAct(DRAW_UP_BUDGET, {
    done: 'resources.budgets.drawUp.done',
    onDone: ({ drawUpBudget: { id } }) => redirect(linesOfBudget(id)),
  });
  if (!can('ledger.keep') || own.length === 0) return null;
  const chosen = organisationId ?? own[0]!.organisation.id;
  const said = typeof year === 'number' ? { organisationId: chosen, year } : null;
  return (
    <ActButton
      act={act}
      icon={Add}
      variant="contained"
      label="resources.budgets.drawUp.label"
      explanation="resources.budgets.drawUp.explanation"
      variables={() => said && { input: said }}
    >
      {own.length > 1 && (
        <TextField
          select
          label={translate('resources.budgets.fields.organisation')}
          value={chosen}
          onChange={({ target }) => setOrganisation(target.value)}
          slotProps={{ select: { native: true } }}
        >
          {own.map(({ organisation }) => (
            <option key={organisation.id} value={organisation.id}>
              {organisation.name}
            </option>
          ))}
        </TextField>
      )}
      <WholeNumberField
        kind="year"
        label="resources.budgets.fields.year"
        value={year}
        onChange={setYear}
        min={2000}
        max={2099}
        isRequired
        autoFocus
      />
    </ActButton>
  );
};

export const SubmitButton = ({ budget: { id, version, canAmend, approvals, money } }: BudgetProps) => {
  const format = useFormat();
  const reason = useReason();
  const act = useAct(SUBMIT_BUDGET, { done: 'resources.budgets.submit.done' });
  if (!canAmend) return null;
  const isRevision = approvals > 0;
  return (
    <ActButton
      act={act}
      icon={Send}
      variant="contained"
      label={`resources.budgets.submit.${isRevision ? 'revise' : 'label'}`}
      explanation="resources.budgets.submit.explanation"
      params={{ asked: format.money(money.asked) }}
      variables={() => {
        const remark = reason.value.trim();
        return isRevision && !remark ? null : { id, version, remark: remark || null };
      }}
    >
      {isRevision && <ReasonField reason={reason} />}
    </ActButton>
  );
};

export const ReturnButton = ({ budget: { id, version, canReturn } }: BudgetProps) => {
  const reason = useReason();
  const act = useAct(RETURN_BUDGET, { done: 'resources.budgets.return.done' });
  if (!canReturn) return null;
  return (
    <ActButton
      act={act}
      icon={Undo}
      label="resources.budgets.return.label"
      explanation="resources.budgets.return.explanation"
      variables={() => (reason.value.trim() ? { id, version, reason: reason.value.trim() } : null)}
    >
      <ReasonField reason={reason} />
    </ActButton>
  );
};

export const ApproveButton = ({ budget: { id, version, year, state, canApprove, approvals, money } }: BudgetProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const can = useCan();
  const [day, setDay] = useState(approvals === 0 ? `${year}-01-01` : today());
  const [directive, setDirective] = useState<BudgetDetails['acts'][number]['directive']>(null);
  const act = useAct(APPROVE_BUDGET, { done: 'resources.budgets.approve.done' });
  if (state !== 'SUBMITTED' || !can('ledger.approve')) return null;
  return (
    <ActButton
      act={act}
      icon={Check}
      variant="contained"
      label="resources.budgets.approve.label"
      explanation="resources.budgets.approve.explanation"
      params={{ asked: format.money(money.asked), year }}
      disabledReason={canApprove ? null : translate('resources.budgets.approve.notYours')}
      variables={() => (day ? { input: { id, version, day, directiveId: directive?.id ?? null } } : null)}
    >
      <DayField label="resources.budgets.fields.since" value={day} onChange={setDay} isAnyTime />
      <DirectivePicker label="resources.budgets.fields.directive" value={directive} onPick={setDirective} />
    </ActButton>
  );
};
