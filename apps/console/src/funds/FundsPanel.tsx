import { LinearProgress, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ErrorNotice } from '../shared/ErrorNotice';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { type Column, RecordTable } from '../shared/RecordTable';
import { useGraphql } from '../shared/useGraphql';
import { AmendFundButton, OpenFundButton } from './FundButtons';
import { FUNDS_OF, type FundRow, MONEY_PLACES_OF, type MoneyPlaceRow } from './funds.graphql.ts';
import { AmendPlaceButton, OpenPlaceButton } from './PlaceButtons';
import { AddPurposeButton, AmendPurposeButton } from './PurposeButtons';

interface FundsPanelProps {
  organisationId: string;
  /** First day of the books: nothing is opened before it. */
  opensOn: string;
  canKeep: boolean;
}

/** What money is kept in: funds with what it was given for, cash boxes and accounts. */
export const FundsPanel = (props: FundsPanelProps) => (
  <>
    <Funds {...props} />
    <Places {...props} />
  </>
);

const Funds = ({ organisationId, opensOn, canKeep }: FundsPanelProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const { data, error, refetch } = useGraphql(FUNDS_OF, { organisationId });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <LinearProgress aria-label={translate('shared.loading')} />;
  const columns: Column<FundRow>[] = [
    { label: 'resources.funds.fields.name', render: ({ name }) => name },
    { label: 'resources.funds.fields.kind', render: ({ kind }) => translate(`enums.FundKind.${kind}`) },
    {
      label: 'resources.funds.fields.sources',
      render: ({ sources }) => sources.map((source) => translate(`enums.MoneySource.${source}`)).join(', '),
    },
    { label: 'resources.funds.fields.basis', from: 'lg', render: ({ basis }) => basis },
    { label: 'resources.funds.fields.purposes', render: (fund) => <Purposes fund={fund} canKeep={canKeep} /> },
    {
      label: 'resources.funds.fields.closedOn',
      render: ({ closedOn }) => closedOn && format.date(closedOn),
    },
    ...(canKeep
      ? [{ label: 'resources.funds.fields.acts', render: (fund: FundRow) => <AmendFundButton fund={fund} /> }]
      : []),
  ];
  return (
    <Section
      title={translate('resources.funds.name')}
      actions={canKeep && <OpenFundButton organisationId={organisationId} opensOn={opensOn} />}
      flush={data.fundsOf.length > 0}
    >
      {data.fundsOf.length === 0 ? (
        <Typography>{translate('resources.funds.empty')}</Typography>
      ) : (
        <RecordTable
          caption={translate('resources.funds.name')}
          rows={data.fundsOf}
          columns={columns}
          rowKey={({ id }) => id}
        />
      )}
    </Section>
  );
};

const Purposes = ({ fund, canKeep }: { fund: FundRow; canKeep: boolean }) => {
  const translate = useTranslate();
  return (
    <>
      {fund.purposes.map((purpose) => (
        <div key={purpose.id}>
          {purpose.name}
          {purpose.closedOn !== null && ` (${translate('resources.funds.purpose.closed')})`}
          {canKeep && <AmendPurposeButton purpose={purpose} />}
        </div>
      ))}
      {canKeep && fund.closedOn === null && fund.sources.includes('CONTRIBUTION') && <AddPurposeButton fund={fund} />}
    </>
  );
};

const Places = ({ organisationId, opensOn, canKeep }: FundsPanelProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const { data } = useGraphql(MONEY_PLACES_OF, { organisationId });
  if (!data) return null;
  const columns: Column<MoneyPlaceRow>[] = [
    { label: 'resources.funds.fields.placeName', render: ({ name }) => name },
    { label: 'resources.funds.fields.kind', render: ({ kind }) => translate(`enums.MoneyPlaceKind.${kind}`) },
    { label: 'resources.funds.fields.bank', render: ({ bank }) => bank },
    { label: 'resources.funds.fields.accountNumber', render: ({ accountNumber }) => accountNumber },
    { label: 'resources.funds.fields.closedOn', render: ({ closedOn }) => closedOn && format.date(closedOn) },
    ...(canKeep
      ? [{ label: 'resources.funds.fields.acts', render: (place: MoneyPlaceRow) => <AmendPlaceButton place={place} /> }]
      : []),
  ];
  return (
    <Section
      title={translate('resources.funds.places')}
      actions={canKeep && <OpenPlaceButton organisationId={organisationId} opensOn={opensOn} />}
      flush={data.moneyPlacesOf.length > 0}
    >
      {data.moneyPlacesOf.length === 0 ? (
        <Typography>{translate('resources.funds.noPlaces')}</Typography>
      ) : (
        <RecordTable
          caption={translate('resources.funds.places')}
          rows={data.moneyPlacesOf}
          columns={columns}
          rowKey={({ id }) => id}
        />
      )}
    </Section>
  );
};
