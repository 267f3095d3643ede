import Edit from '@mui/icons-material/EditOutlined';
import Undo from '@mui/icons-material/UndoOutlined';
import { TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { MOST_OF_A_COMMUNE } from '../../../../libs/form-rules/src/index.ts';
import { ActButton } from '../shared/ActButton';
import { ReasonField, useReason } from '../shared/ReasonField';
import { useAct } from '../shared/useAct';
import type { WholeNumber } from '../shared/wholeNumber.rules';
import { numberOf, WholeNumberField } from '../shared/WholeNumberField';
import { AMEND_RESULT_STATEMENT, type ResultStatement, WITHDRAW_RESULT_STATEMENT } from './resultStatements.graphql.ts';

const COUNTS = ['registered', 'assessed', 'met'] as const;
type Counts = Record<(typeof COUNTS)[number], WholeNumber>;

/** Other counts; from another office with the reason why it states them. */
export const AmendStatementButton = ({ statement }: { statement: ResultStatement }) => {
  const translate = useTranslate();
  const [counts, setCounts] = useState<Counts>(() => ({
    registered: statement.registered,
    assessed: statement.assessed,
    met: statement.met,
  }));
  const [source, setSource] = useState(statement.source);
  const reason = useReason();
  const act = useAct(AMEND_RESULT_STATEMENT, { done: 'resources.resultStatements.amend.done' });
  const { id, version, isOwn } = statement;
  const variables = () => {
    if (!source.trim() || (!isOwn && !reason.value.trim())) return null;
    const [registered, assessed, met] = COUNTS.map((name) => numberOf(counts[name]));
    return { input: { id, version, registered, assessed, met, source, byReason: isOwn ? null : reason.value } };
  };
  return (
    <ActButton
      act={act}
      icon={Edit}
      label="resources.resultStatements.amend.label"
      explanation={isOwn ? 'resources.resultStatements.amend.explanation' : 'resources.resultStatements.amend.onBehalf'}
      params={{ office: statement.organisation.name }}
      variables={variables}
    >
      {COUNTS.map((name) => (
        <WholeNumberField
          key={name}
          label={`resources.resultStatements.fields.${name}`}
          value={counts[name]}
          max={MOST_OF_A_COMMUNE}
          onChange={(value) => setCounts({ ...counts, [name]: value })}
        />
      ))}
      <TextField
        required
        label={translate('resources.resultStatements.fields.source')}
        value={source}
        onChange={({ target }) => setSource(target.value)}
        slotProps={{ htmlInput: { maxLength: 300 } }}
      />
      {!isOwn && <ReasonField reason={reason} isFirst={false} />}
    </ActButton>
  );
};

export const WithdrawStatementButton = ({ statement: { id, version, unit, year } }: { statement: ResultStatement }) => {
  const reason = useReason();
  const act = useAct(WITHDRAW_RESULT_STATEMENT, { done: 'resources.resultStatements.withdraw.done' });
  return (
    <ActButton
      act={act}
      icon={Undo}
      color="warning"
      label="resources.resultStatements.withdraw.label"
      explanation="resources.resultStatements.withdraw.explanation"
      params={{ unit: unit.name, year }}
      variables={() => (reason.value.trim() ? { input: { id, version, reason: reason.value } } : null)}
    >
      <ReasonField reason={reason} />
    </ActButton>
  );
};
