import { useTranslate } from 'react-admin';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { may } from '../shared/may.ts';
import { Section } from '../shared/Page';
import { RecordLink } from '../shared/RecordLink';
import { ShowPage } from '../shared/ShowPage';
import { useIndicatorWords } from '../targets/index.ts';
import { AmendResultButton } from './AmendResultButton';
import { ConfirmResultButton } from './ConfirmResultButton';
import type { IndicatorResult } from './indicatorResults.graphql.ts';
import { ResultStateChip } from './ResultStateChip';

export const ResultShow = () => {
  const words = useIndicatorWords();
  return (
    <ShowPage<IndicatorResult>
      resource="indicatorResults"
      titleOf={({ indicator }) => words.name(indicator)}
      subtitleOf={({ unit, year }) => `${unit.name} · ${year}`}
      marks={({ state }) => <ResultStateChip state={state} />}
      actions={(result) => (
        <>
          {may(result.organisation, 'indicatorResult.record') && <AmendResultButton result={result} />}
          {result.state === 'DRAFT' && may(result.organisation, 'indicatorResult.confirm') && (
            <ConfirmResultButton result={result} />
          )}
        </>
      )}
    >
      {(result) => <Details result={result} />}
    </ShowPage>
  );
};

const Details = ({ result }: { result: IndicatorResult }) => {
  const translate = useTranslate();
  const words = useIndicatorWords();
  const format = useFormat();
  const { indicator, numerator, denominator, value, organisation, source, recordedAt } = result;
  return (
    <Section title={translate('resources.indicatorResults.details')}>
      <Facts>
        <Fact label="resources.indicatorResults.fields.value">{words.value(indicator, value)}</Fact>
        <Fact label="resources.indicatorResults.fields.numerator">
          {`${format.number(numerator)} ${words.numerator(indicator)}`}
        </Fact>
        {denominator !== null && (
          <Fact label="resources.indicatorResults.fields.denominator">
            {`${format.number(denominator)} ${words.denominator(indicator) ?? ''}`}
          </Fact>
        )}
        <Fact label="resources.indicatorResults.fields.source">{translate(`enums.ResultSource.${source}`)}</Fact>
        <Fact label="resources.indicatorResults.fields.organisationId">
          <RecordLink resource="organisations" id={organisation.id}>
            {organisation.name}
          </RecordLink>
        </Fact>
        <Fact label="resources.indicatorResults.fields.recordedAt">{format.dateTime(recordedAt)}</Fact>
      </Facts>
    </Section>
  );
};
