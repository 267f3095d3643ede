import { Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ErrorNotice } from '../shared/ErrorNotice';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { RecordLink } from '../shared/RecordLink';
import { type Column, RecordTable } from '../shared/RecordTable';
import { useCan } from '../shared/useCan';
import { useGraphql } from '../shared/useGraphql';
import { DIRECTIVE_DISPATCHES, type Dispatch } from './dispatches.graphql.ts';
import { DispatchButton } from './DispatchButton';
import { DispatchCounts } from './DispatchCounts';
import { SenderName } from './SenderName';
import type { DirectiveDetails } from '../directives';

type PanelProps = { directive: Pick<DirectiveDetails, 'id' | 'state' | 'recipients' | 'keeper'> };

/** To whom the document was sent, and where it stands there. */
export const DispatchPanel = ({ directive }: PanelProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const canSend = useCan()('dispatch.send') && directive.state === 'REGISTERED';
  const { data, error, refetch } = useGraphql(DIRECTIVE_DISPATCHES, { id: directive.id });
  const rows = data?.directive?.dispatches ?? [];
  const title = translate('resources.dispatches.sent');
  return (
    <Section
      title={title}
      count={data && format.number(rows.length)}
      flush={rows.length > 0}
      actions={
        canSend && data && <DispatchButton directive={directive} addressees={data.directive?.draft?.addressees ?? []} />
      }
    >
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {data && rows.length === 0 && (
        <Typography color="textSecondary">{translate('resources.dispatches.notSent')}</Typography>
      )}
      {rows.length > 0 && <RecordTable caption={title} rows={rows} columns={COLUMNS} rowKey={({ id }) => id} />}
    </Section>
  );
};

const SentAt = ({ dispatch: { id, sentAt, replacedBy } }: { dispatch: Dispatch }) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Stack component="span">
      <RecordLink resource="dispatches" id={id}>
        {format.dateTime(sentAt)}
      </RecordLink>
      {replacedBy && <span>{translate('resources.dispatches.replaced')}</span>}
    </Stack>
  );
};

const COLUMNS: Column<Dispatch>[] = [
  { label: 'resources.dispatches.fields.sentAt', width: 180, render: (dispatch) => <SentAt dispatch={dispatch} /> },
  { label: 'resources.dispatches.fields.sender', render: (dispatch) => <SenderName dispatch={dispatch} /> },
  { label: 'resources.dispatches.fields.counts', render: ({ counts }) => <DispatchCounts counts={counts} /> },
];
