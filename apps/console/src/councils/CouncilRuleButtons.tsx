import Add from '@mui/icons-material/AddOutlined';
import EventBusy from '@mui/icons-material/EventBusyOutlined';
import { SelectInput, useTranslate } from 'react-admin';
import { useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import type * as Types from '../dataProvider/schema.ts';
import { ActButton } from '../shared/ActButton';
import { DayText } from '../shared/DayField';
import { today } from '../shared/format';
import { ReasonField, useReason } from '../shared/ReasonField';
import { useAct } from '../shared/useAct';
import { useGraphql } from '../shared/useGraphql';
import { type CouncilRule, END_COUNCIL_RULE, ENTER_COUNCIL_RULE, RULE_PROVINCES } from './councils.graphql.ts';
import { NEW_VOTING, VotingInputs, votingOf } from './VotingInputs';

const label = (name: string): string => `resources.councilRules.fields.${name}`;

const NEEDED = ['quorumPart', 'quorumWhole', 'passingPart', 'passingWhole', 'citation'] as const;

/** What a text that somebody has read says of a province's councils. */
export const EnterRuleButton = () => {
  const translate = useTranslate();
  const { data } = useGraphql(RULE_PROVINCES, {}, { staleTime: 60_000 });
  const provinces = (data?.administrativeUnits.edges ?? []).map(({ node }) => node);
  const form = useForm<Record<string, unknown>>({ defaultValues: { ...NEW_VOTING, provinceId: null } });
  const [validFrom, setFrom] = useState(today());
  const act = useAct(ENTER_COUNCIL_RULE, { done: 'resources.councilRules.enter.done' });
  const variables = () => {
    const values = form.getValues();
    if (NEEDED.some((name) => values[name] == null || values[name] === '')) return null;
    const input = { ...votingOf(values), provinceId: values.provinceId || null, validFrom };
    return { input: input as unknown as Types.EnterCouncilRuleInput };
  };
  return (
    <ActButton
      act={act}
      icon={Add}
      variant="contained"
      label="resources.councilRules.enter.label"
      explanation="resources.councilRules.enter.explanation"
      variables={variables}
    >
      <FormProvider {...form}>
        <SelectInput
          source="provinceId"
          label={label('province')}
          choices={provinces}
          translateChoice={false}
          emptyText={translate('resources.councilRules.country')}
          helperText={false}
          fullWidth
        />
        <VotingInputs />
      </FormProvider>
      <DayText label={translate(label('from'))} value={validFrom} onChange={setFrom} isRequired isAnyTime />
    </ActButton>
  );
};

/** The last day on which it stands; emptied, it stands again. */
export const EndRuleButton = ({ rule: { id, version, validTo } }: { rule: CouncilRule }) => {
  const translate = useTranslate();
  const [day, setDay] = useState(validTo ?? today());
  const reason = useReason();
  const act = useAct(END_COUNCIL_RULE, { done: 'resources.councilRules.end.done' });
  return (
    <ActButton
      act={act}
      icon={EventBusy}
      size="small"
      variant="text"
      label="resources.councilRules.end.label"
      explanation="resources.councilRules.end.explanation"
      variables={() => ({ input: { id, version, validTo: day || null, reason: reason.value } })}
    >
      <DayText label={translate(label('to'))} value={day} onChange={setDay} isAnyTime />
      <ReasonField reason={reason} isFirst={false} />
    </ActButton>
  );
};
