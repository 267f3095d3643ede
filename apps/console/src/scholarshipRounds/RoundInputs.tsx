import { CheckboxGroupInput, required, SelectInput, TextInput, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { ScholarshipApplicantKind, ScholarshipAspect } from '../dataProvider/schema.ts';
import { DayInput } from '../shared/DayInput';
import { Wide } from '../shared/FormPage';
import { useFormat } from '../shared/format';
import { EnumInput } from '../shared/inputs';
import { RowsInput } from '../shared/RowsInput';
import { useGraphql } from '../shared/useGraphql';
import { WholeNumberInput } from '../shared/WholeNumberField';
import { fundingKey } from './roundForm.rules.ts';
import { SCHOLARSHIP_FUNDINGS } from './scholarshipRounds.graphql.ts';

/** The rules of a round. Once somebody can apply, what judges people is fixed. */
export const RoundInputs = ({ isFixed = false }: { isFixed?: boolean }) => (
  <>
    {!isFixed && (
      <>
        <Wide>
          <TextInput source="name" validate={required()} helperText={false} fullWidth />
        </Wide>
        <WholeNumberInput source="year" kind="year" isRequired min={2000} max={2100} />
        <KindsInput />
      </>
    )}
    <DayInput source="applicationsUntil" isRequired />
    <WholeNumberInput source="means" kind="money" isRequired min={1} />
    <FundingInput />
    {!isFixed && <WholeNumberInput source="personLimit" kind="money" min={1} />}
    <Wide>
      <TextInput source="conditions" multiline minRows={2} helperText={false} fullWidth />
    </Wide>
    {!isFixed && <PointsInputs />}
  </>
);

const KindsInput = () => {
  const translate = useTranslate();
  const choices = ScholarshipApplicantKind.map((id) => ({
    id,
    name: translate(`enums.ScholarshipApplicantKind.${id}`),
  }));
  return (
    <CheckboxGroupInput
      source="kinds"
      choices={choices}
      translateChoice={false}
      validate={required()}
      helperText={false}
    />
  );
};

const PointsInputs = () => (
  <>
    <WholeNumberInput source="scorers" isRequired min={1} max={9} />
    <div />
    <WholeNumberInput source="leastNeed" min={0} />
    <WholeNumberInput source="leastMerit" min={0} />
    <Wide>
      <RowsInput
        source="criteria"
        label="resources.scholarshipRounds.fields.criteria"
        help="resources.scholarshipRounds.criteriaHelp"
        addLabel="resources.scholarshipRounds.addCriterion"
      >
        <TextInput
          source="name"
          label="resources.scholarshipRounds.fields.criterion"
          validate={required()}
          helperText={false}
          fullWidth
        />
        <EnumInput
          source="aspect"
          of="ScholarshipAspect"
          values={ScholarshipAspect}
          label="resources.scholarshipRounds.fields.aspect"
          isRequired
        />
        <WholeNumberInput
          source="mostPoints"
          label="resources.scholarshipRounds.fields.mostPoints"
          isRequired
          min={1}
          max={1000}
        />
      </RowsInput>
    </Wide>
    <Wide>
      <RowsInput
        source="steps"
        label="resources.scholarshipRounds.fields.steps"
        help="resources.scholarshipRounds.stepsHelp"
        addLabel="resources.scholarshipRounds.addStep"
      >
        <WholeNumberInput
          source="fromPoints"
          label="resources.scholarshipRounds.fields.fromPoints"
          isRequired
          min={0}
        />
        <WholeNumberInput
          source="amount"
          label="resources.scholarshipRounds.fields.amount"
          kind="money"
          isRequired
          min={1}
        />
      </RowsInput>
    </Wide>
  </>
);

/** Fund, source and purpose are one choice: from which money it is paid. */
const FundingInput = () => {
  const translate = useTranslate();
  const format = useFormat();
  const organisationId = useWatch({ name: 'organisationId' }) as string | undefined;
  const { data } = useGraphql(SCHOLARSHIP_FUNDINGS, organisationId ? { organisationId } : null);
  const choices = (data?.scholarshipFundings ?? []).map((one) => ({
    id: fundingKey(one),
    name: [one.fundName, translate(`enums.MoneySource.${one.source}`), one.purposeName, format.money(one.available)]
      .filter(Boolean)
      .join(' · '),
  }));
  return (
    <SelectInput
      source="funding"
      choices={choices}
      translateChoice={false}
      emptyText={translate('shared.notGiven')}
      helperText="resources.scholarshipRounds.fundingHelp"
      fullWidth
    />
  );
};
