import { LinearProgress, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { NoBooks, OwnBooksField, useChosenBooks } from '../accountBooks';
import { ErrorNotice } from '../shared/ErrorNotice';
import { useFormat } from '../shared/format';
import { Money } from '../shared/Money';
import { Page, Section } from '../shared/Page';
import { TextLink } from '../shared/RecordLink';
import { type Column, RecordTable } from '../shared/RecordTable';
import { useGraphql } from '../shared/useGraphql';
import { GIVERS, type GiversQuery } from './donations.graphql.ts';

type Giver = GiversQuery['givers']['edges'][number]['node'];

/** Who gave, and what that comes to: for readers of the books. */
export const GiversPage = () => {
  const translate = useTranslate();
  const format = useFormat();
  const { books, isPending } = useChosenBooks('read');
  const organisationId = books?.organisation.id;
  const { data, error, refetch } = useGraphql(GIVERS, organisationId ? { organisationId } : null);
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  const columns: Column<Giver>[] = [
    {
      label: 'resources.donations.fields.giver',
      render: ({ giver }) =>
        giver && (
          <TextLink to={`/donations?filter=${encodeURIComponent(JSON.stringify({ counterpartyId: giver.id }))}`}>
            {giver.name ?? '—'}
          </TextLink>
        ),
    },
    {
      label: 'resources.donations.fields.giverKind',
      render: ({ giver }) => giver && translate(`enums.CounterpartyKind.${giver.kind}`),
    },
    { label: 'resources.donations.givers.count', align: 'right', render: ({ count }) => format.number(count) },
    {
      label: 'resources.donations.givers.amount',
      align: 'right',
      render: ({ amount }) => <Money amount={amount} />,
    },
    { label: 'resources.donations.givers.goods', align: 'right', render: ({ goods }) => format.number(goods) },
    { label: 'resources.donations.givers.lastOn', render: ({ lastOn }) => format.date(lastOn) },
  ];
  const rows = (data?.givers.edges ?? []).map(({ node }) => node);
  return (
    <Page
      title={translate('resources.donations.givers.title')}
      subtitle={books?.organisation.name}
      above={<TextLink to="/donations">{`← ${translate('resources.donations.name')}`}</TextLink>}
      actions={<OwnBooksField right="read" />}
    >
      {!isPending && !organisationId && <NoBooks />}
      {organisationId && !data && <LinearProgress aria-label={translate('shared.loading')} />}
      {data && (
        <Section flush={rows.length > 0}>
          {rows.length === 0 ? (
            <Typography>{translate('resources.donations.givers.none')}</Typography>
          ) : (
            <RecordTable
              caption={translate('resources.donations.givers.title')}
              rows={rows}
              columns={columns}
              rowKey={({ giver, lastOn }) => giver?.id ?? lastOn}
            />
          )}
          {data.givers.pageInfo.hasNextPage && (
            <Typography variant="body2" color="textSecondary" sx={{ p: 2 }}>
              {translate('resources.donations.givers.first', { count: rows.length })}
            </Typography>
          )}
        </Section>
      )}
    </Page>
  );
};
