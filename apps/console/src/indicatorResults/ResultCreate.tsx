import { useWatch } from 'react-hook-form';
import { CreatePage, Wide } from '../shared/FormPage';
import { thisYear } from '../shared/format';
import { OrganisationInput, UnitInput } from '../shared/inputs';
import { useGraphql } from '../shared/useGraphql';
import { useWorkplace } from '../shared/useWorkplace';
import { WholeNumberInput } from '../shared/WholeNumberField';
import { INDICATORS, IndicatorSelectInput, useIndicatorWords, useOwnArea } from '../targets/index.ts';

/** What an indicator came to in the own territory and a year, with both numbers. */
export const ResultCreate = () => {
  const workplace = useWorkplace();
  const area = useOwnArea();
  if (workplace === undefined || area === undefined) return null;
  return (
    <CreatePage resource="indicatorResults" defaults={{ organisationId: workplace?.id, year: thisYear() }}>
      <Wide>
        <IndicatorSelectInput source="indicatorId" isRequired level={area?.level} />
      </Wide>
      <OrganisationInput source="organisationId" isRequired />
      <WholeNumberInput source="year" kind="year" isRequired min={2015} max={thisYear()} />
      <Numbers />
      <Wide>
        <UnitInput source="unitId" helperText="resources.indicatorResults.unitHelp" />
      </Wide>
    </CreatePage>
  );
};

/** The two numbers, named by what the indicator counts. */
const Numbers = () => {
  const words = useIndicatorWords();
  const chosen = useWatch<{ indicatorId?: string }>({ name: 'indicatorId' });
  const { data } = useGraphql(INDICATORS, {}, { staleTime: Infinity });
  const indicator = data?.indicators.find(({ id }) => id === chosen);
  const isCount = indicator?.measure === 'COUNT';
  return (
    <>
      <WholeNumberInput source="numerator" label={indicator ? words.numerator(indicator) : undefined} isRequired />
      {isCount ? (
        <span />
      ) : (
        <WholeNumberInput
          source="denominator"
          label={(indicator && words.denominator(indicator)) ?? undefined}
          min={1}
          isRequired
        />
      )}
    </>
  );
};
