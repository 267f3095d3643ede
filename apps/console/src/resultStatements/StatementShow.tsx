import { useTranslate } from 'react-admin';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { RecordLink, TextLink } from '../shared/RecordLink';
import { ShowPage } from '../shared/ShowPage';
import { totalsPage } from './places.ts';
import type { ResultStatement } from './resultStatements.graphql.ts';
import { AmendStatementButton, WithdrawStatementButton } from './StatementButtons';
import { useSetWords } from './useSets.ts';

export const StatementShow = () => {
  const wordsOf = useSetWords();
  return (
    <ShowPage<ResultStatement>
      resource="resultStatements"
      titleOf={({ unit, year }) => `${unit.name} · ${year}`}
      subtitleOf={({ set }) => wordsOf(set)}
      actions={(statement) =>
        statement.canState &&
        statement.withdrawnOn === null && (
          <>
            <AmendStatementButton key={statement.version} statement={statement} />
            <WithdrawStatementButton statement={statement} />
          </>
        )
      }
    >
      {(statement) => <Details statement={statement} />}
    </ShowPage>
  );
};

const COUNTS = ['registered', 'assessed', 'met'] as const;

const Details = ({ statement }: { statement: ResultStatement }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { organisation, source, statedBy, byReason, withdrawnOn, withdrawalReason, set, year, unit } = statement;
  return (
    <Section title={translate('resources.resultStatements.details')}>
      <Facts>
        {COUNTS.map((name) => (
          <Fact key={name} label={`resources.resultStatements.fields.${name}`}>
            {statement[name] === null
              ? translate('resources.resultStatements.notStated')
              : format.number(statement[name])}
          </Fact>
        ))}
        <Fact label="resources.resultStatements.fields.source">{source}</Fact>
        <Fact label="resources.resultStatements.fields.organisationId">
          <RecordLink resource="organisations" id={organisation.id}>
            {organisation.name}
          </RecordLink>
        </Fact>
        {statedBy && (
          <>
            <Fact label="resources.resultStatements.fields.statedBy">{statedBy.name}</Fact>
            <Fact label="resources.resultStatements.fields.byReason">{byReason}</Fact>
          </>
        )}
        {withdrawnOn && (
          <>
            <Fact label="resources.resultStatements.fields.withdrawnOn">{format.date(withdrawnOn)}</Fact>
            <Fact label="resources.resultStatements.fields.withdrawalReason">{withdrawalReason}</Fact>
          </>
        )}
        <Fact label="resources.resultStatements.fields.beside">
          <TextLink to={totalsPage(year, set.id, unit.id)}>
            {translate('resources.resultStatements.totals.title')}
          </TextLink>
        </Fact>
      </Facts>
    </Section>
  );
};
