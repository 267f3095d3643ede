import { Box, Button, LinearProgress, Stack, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslate } from 'react-admin';
import { request } from '../dataProvider/request';
import { ErrorNotice } from '../shared/ErrorNotice';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { type Column, RecordTable } from '../shared/RecordTable';
import { DISPATCH_RECIPIENTS, type Dispatch, type RecipientWithWay } from './dispatches.graphql.ts';
import { AnswerButton } from './AnswerButton';
import { DispatchStatusChip } from './DispatchStatusChip';
import { DownloadButton } from './DownloadButton';
import { StepButtons } from './StepButtons';
import { DispatchStatus } from '../dataProvider/schema.ts';

const PAGE = 50;
/** Of a dispatch that is no longer shown. */
const NOBODY = { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };

function useRecipients(id: string, status: DispatchStatus | null) {
  const query = useInfiniteQuery({
    queryKey: ['graphql', 'DispatchRecipients', { id, status }],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam, signal }) => {
      const variables = { id, status, first: PAGE, after: pageParam };
      const { dispatch } = await request(DISPATCH_RECIPIENTS, variables, { signal });
      return dispatch?.recipients ?? NOBODY;
    },
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
  });
  return { ...query, rows: query.data?.pages.flatMap(({ edges }) => edges.map(({ node }) => node)) };
}

/** Every recipient with its status and its way there; one status at a time when chosen. */
export const Recipients = ({ dispatch }: { dispatch: Dispatch }) => {
  const translate = useTranslate();
  const format = useFormat();
  const [status, setStatus] = useState<DispatchStatus | null>(null);
  const { rows, error, refetch, hasNextPage, fetchNextPage, isFetching } = useRecipients(dispatch.id, status);
  const total = dispatch.counts.reduce((sum, { count }) => sum + count, 0);
  const title = translate('resources.dispatches.recipients');
  return (
    <Section title={title} count={format.number(total)} flush>
      <StatusFilter dispatch={dispatch} status={status} onChange={setStatus} />
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {!rows && !error && <LinearProgress aria-label={translate('shared.loading')} />}
      {rows && (
        <RecordTable caption={title} rows={rows} columns={columnsOf(dispatch)} rowKey={(recipient) => recipient.id} />
      )}
      {hasNextPage && (
        <Box sx={{ p: 2 }}>
          <Button onClick={() => void fetchNextPage()} loading={isFetching}>
            {translate('resources.dispatches.more')}
          </Button>
        </Box>
      )}
    </Section>
  );
};

interface StatusFilterProps {
  dispatch: Dispatch;
  status: DispatchStatus | null;
  onChange: (status: DispatchStatus | null) => void;
}

const StatusFilter = ({ dispatch: { counts }, status, onChange }: StatusFilterProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const present = DispatchStatus.flatMap((one) => counts.filter((count) => count.status === one));
  return (
    <Box sx={{ px: { xs: 2, md: 3 }, pb: 2 }}>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={status}
        onChange={(_, chosen: DispatchStatus | null) => onChange(chosen)}
        aria-label={translate('resources.dispatches.fields.status')}
        sx={{ flexWrap: 'wrap', rowGap: 1 }}
      >
        {present.map((one) => (
          <ToggleButton key={one.status} value={one.status} sx={{ textTransform: 'none' }}>
            {translate(`enums.DispatchStatus.${one.status}`)} ({format.number(one.count)})
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </Box>
  );
};

const columnsOf = (dispatch: Dispatch): Column<RecipientWithWay>[] => [
  { label: 'resources.dispatches.fields.recipient', render: (recipient) => <Name recipient={recipient} /> },
  {
    label: 'resources.dispatches.fields.status',
    width: 200,
    render: ({ status }) => <DispatchStatusChip status={status} />,
  },
  {
    label: 'resources.dispatches.fields.trail',
    render: (recipient) => (
      <Trail events={recipient.events}>
        <Downloads dispatchId={dispatch.id} recipient={recipient} />
      </Trail>
    ),
  },
  {
    label: 'resources.dispatches.fields.acts',
    width: 220,
    render: (recipient) => (
      <>
        {recipient.canAct.length > 0 && <StepButtons dispatchId={dispatch.id} recipient={recipient} />}
        <AnswerButton dispatch={dispatch} recipient={recipient} />
      </>
    ),
  },
];

const Name = ({ recipient: { organisation, namedAs } }: { recipient: RecipientWithWay }) => (
  <>
    {organisation.name}
    {namedAs !== organisation.name && (
      <Typography variant="body2" color="textSecondary">
        {namedAs}
      </Typography>
    )}
  </>
);

/** Each step with its day, who took it and why; the messages that tell of it to an office outside. */
const Trail = ({ events, children }: { events: RecipientWithWay['events']; children: ReactNode }) => {
  const translate = useTranslate();
  const format = useFormat();
  const at = format.dateTime(events.at(-1)?.occurredAt);
  return (
    <details>
      <summary>{translate('resources.dispatches.steps', { smart_count: events.length, at })}</summary>
      <Box component="ol" sx={{ m: 0, pl: 2.5 }}>
        {events.map(({ id, status, occurredAt, actorName, note }) => (
          <li key={id}>
            {[format.dateTime(occurredAt), translate(`enums.DispatchStatus.${status}`), actorName, note]
              .filter(Boolean)
              .join(' · ')}
          </li>
        ))}
      </Box>
      {children}
    </details>
  );
};

const Downloads = ({ dispatchId, recipient }: { dispatchId: string; recipient: RecipientWithWay }) => {
  const path = `/dispatches/${encodeURIComponent(dispatchId)}`;
  const query = `recipient=${encodeURIComponent(recipient.organisation.id)}`;
  return (
    <Stack direction="row" useFlexGap spacing={0.5} sx={{ flexWrap: 'wrap' }}>
      <DownloadButton path={`${path}.edxml?${query}`} label="resources.dispatches.download" />
      <DownloadButton path={`${path}/status.edxml?${query}`} label="resources.dispatches.downloadStatus" />
    </Stack>
  );
};
