import Edit from '@mui/icons-material/EditOutlined';
import { useState } from 'react';
import { ActButton } from '../shared/ActButton';
import { ReasonField, useReason } from '../shared/ReasonField';
import { useAct } from '../shared/useAct';
import type { WholeNumber } from '../shared/wholeNumber.rules';
import { numberOf, WholeNumberField } from '../shared/WholeNumberField';
import { AMEND_INDICATOR_RESULT, type IndicatorResult } from './indicatorResults.graphql.ts';

/** Other numbers; of a confirmed figure with the reason, and it is to be confirmed again. */
export const AmendResultButton = ({ result }: { result: IndicatorResult }) => {
  const [numerator, setNumerator] = useState<WholeNumber>(result.numerator);
  const [denominator, setDenominator] = useState<WholeNumber>(result.denominator);
  const reason = useReason();
  const act = useAct(AMEND_INDICATOR_RESULT, { done: 'resources.indicatorResults.amend.done' });
  const { id, version } = result;
  const isConfirmed = result.state === 'CONFIRMED';
  const isShare = result.indicator.measure === 'SHARE';
  const variables = () => {
    const part = numberOf(numerator);
    const numbers = part === null ? null : { numerator: part, denominator: isShare ? numberOf(denominator) : null };
    return numbers && { input: { id, version, ...numbers, reason: isConfirmed ? reason.value : null } };
  };
  return (
    <ActButton
      act={act}
      icon={Edit}
      label="resources.indicatorResults.amend.label"
      explanation={
        isConfirmed ? 'resources.indicatorResults.amend.ofConfirmed' : 'resources.indicatorResults.amend.explanation'
      }
      variables={variables}
    >
      <WholeNumberField
        isRequired
        label="resources.indicatorResults.fields.numerator"
        value={numerator}
        onChange={setNumerator}
      />
      {isShare && (
        <WholeNumberField
          isRequired
          min={1}
          label="resources.indicatorResults.fields.denominator"
          value={denominator}
          onChange={setDenominator}
        />
      )}
      {isConfirmed && <ReasonField reason={reason} />}
    </ActButton>
  );
};
