import Outbox from '@mui/icons-material/OutboxOutlined';
import { Box, Typography } from '@mui/material';
import { SearchInput, SelectInput, useTranslate } from 'react-admin';
import { DispatchStatus } from '../dataProvider/schema.ts';
import { DispatchCounts, useSentTitle } from '../dispatches';
import { DayInput } from '../shared/DayInput';
import { useFormat } from '../shared/format';
import { ListPage } from '../shared/ListPage';
import { RecordLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import type { SentDispatch } from './sentDispatches.graphql.ts';

const field = (name: string): string => `resources.sentDispatches.fields.${name}`;

/** The nine statuses, as numbers that a file adds up. */
const TOTALS = {
  ARRIVED: 'arrived',
  REFUSED: 'refused',
  RECEIVED: 'received',
  ASSIGNED: 'assigned',
  IN_PROGRESS: 'inProgress',
  COMPLETED: 'completed',
  RECALL_REQUESTED: 'recallRequested',
  RECALL_AGREED: 'recallAgreed',
  RECALL_REFUSED: 'recallRefused',
} as const satisfies Record<DispatchStatus, keyof SentDispatch['totals']>;

/** What the own office has sent, with what became of it. */
export const SentDispatchList = () => {
  const translate = useTranslate();
  const statuses = DispatchStatus.map((id) => ({ id, name: translate(`enums.DispatchStatus.${id}`) }));
  return (
    <ListPage<SentDispatch>
      resource="sentDispatches"
      columns={useColumns()}
      filters={[
        <SearchInput key="search" source="search" helperText={false} />,
        <SelectInput
          key="status"
          source="status"
          label={field('status')}
          choices={statuses}
          translateChoice={false}
          helperText={false}
        />,
        <DayInput key="sentFrom" source="sentFrom" label={field('sentFrom')} />,
        <DayInput key="sentTo" source="sentTo" label={field('sentTo')} />,
      ]}
      empty={{
        icon: Outbox,
        title: 'resources.sentDispatches.empty',
        advice: 'resources.sentDispatches.emptyAdvice',
      }}
    />
  );
};

function useColumns(): Column<SentDispatch>[] {
  const format = useFormat();
  const titleOf = useSentTitle();
  return [
    {
      label: field('directive'),
      file: { path: 'directive.code' },
      sort: 'CODE',
      lines: 3,
      render: ({ directive }) =>
        directive ? (
          <RecordLink resource="directives" id={directive.id}>
            {titleOf(directive)}
          </RecordLink>
        ) : (
          titleOf(null)
        ),
    },
    {
      label: field('sentAt'),
      file: { path: 'sentAt', as: 'moment' },
      sort: 'SENT_AT',
      isWhole: true,
      width: 130,
      render: ({ id, sentAt }) => (
        <RecordLink resource="dispatches" id={id}>
          {format.dateTime(sentAt)}
        </RecordLink>
      ),
    },
    {
      label: field('sender'),
      file: { path: 'senderName' },
      sort: 'SENDER',
      from: 'lg',
      width: 170,
      render: ({ senderName }) => senderName,
    },
    {
      label: field('all'),
      file: { path: 'totals.all', as: 'number' },
      sort: 'RECIPIENTS',
      align: 'right',
      render: ({ totals }) => format.number(totals.all),
    },
    { label: field('counts'), sort: 'COMPLETED', render: ({ counts }) => <DispatchCounts counts={counts} /> },
    {
      label: field('refusals'),
      sort: 'REFUSALS',
      render: (dispatch) => hasRefusals(dispatch) && <Refusals dispatch={dispatch} />,
    },
    { label: field('note'), file: { path: 'note' }, isExtra: true, render: ({ note }) => note },
    ...DispatchStatus.map((status): Column<SentDispatch> => ({
      label: `enums.DispatchStatus.${status}`,
      file: { path: `totals.${TOTALS[status]}`, as: 'number' },
      isExtra: true,
      align: 'right',
      render: ({ totals }) => format.number(totals[TOTALS[status]]),
    })),
    {
      label: field('refusers'),
      file: { path: 'refused.edges.node.organisation.name' },
      isExtra: true,
      render: ({ refused }) => refused.edges.map(({ node }) => node.organisation.name).join(', '),
    },
    {
      label: field('reasons'),
      file: { path: 'refused.edges.node.statusNote' },
      isExtra: true,
      render: ({ refused }) => refused.edges.flatMap(({ node }) => node.statusNote ?? []).join('; '),
    },
  ];
}

const hasRefusals = ({ totals }: SentDispatch): boolean => totals.refused + totals.recallRefused > 0;

/** Who did not take it, or does not give it back, each with the reason. */
const Refusals = ({ dispatch: { refused, notGivenBack, totals } }: { dispatch: SentDispatch }) => {
  const translate = useTranslate();
  const shown = [...refused.edges, ...notGivenBack.edges];
  const others = totals.refused + totals.recallRefused - shown.length;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {shown.map(({ node: { id, organisation, statusNote } }) => (
        <li key={id}>
          {organisation.name}
          <Typography variant="body2" color="textSecondary">
            {statusNote ?? translate('resources.sentDispatches.noReason')}
          </Typography>
        </li>
      ))}
      {others > 0 && <li>{translate('resources.sentDispatches.more', { smart_count: others })}</li>}
    </Box>
  );
};
