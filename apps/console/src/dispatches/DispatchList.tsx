import MarkEmailRead from '@mui/icons-material/MarkEmailReadOutlined';
import { SelectInput, useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import { ListPage } from '../shared/ListPage';
import { RecordLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import { useCan } from '../shared/useCan';
import { useSentTitle } from './useSentTitle.ts';
import { AnswerButton } from './AnswerButton';
import { DispatchStatusChip } from './DispatchStatusChip';
import { ImportButton } from './ImportButton';
import { SenderName } from './SenderName';
import { StepButtons } from './StepButtons';
import { DispatchStatus } from '../dataProvider/schema.ts';
import type { ArrivedDispatch } from './dispatches.graphql.ts';

/** What other offices sent to the own workplaces, the latest first, with what is to be done with it. */
export const DispatchList = () => {
  const translate = useTranslate();
  const format = useFormat();
  const titleOf = useSentTitle();
  const canImport = useCan()('directive.register');
  const statuses = DispatchStatus.map((id) => ({ id, name: translate(`enums.DispatchStatus.${id}`) }));
  const columns: Column<ArrivedDispatch>[] = [
    {
      label: 'resources.dispatches.fields.directiveId',
      file: { path: 'dispatch.directive.code' },
      render: ({ dispatch: { id, directive } }) => (
        <RecordLink resource="dispatches" id={id}>
          {titleOf(directive)}
        </RecordLink>
      ),
    },
    {
      label: 'resources.dispatches.fields.sender',
      file: { path: 'dispatch.senderName' },
      sort: 'SENDER',
      width: 190,
      render: ({ dispatch }) => <SenderName dispatch={dispatch} />,
    },
    {
      label: 'resources.dispatches.fields.statedSenderCode',
      file: { path: 'dispatch.statedSenderCode' },
      isExtra: true,
      render: ({ dispatch }) => dispatch.statedSenderCode,
    },
    {
      label: 'resources.dispatches.fields.sentAt',
      file: { path: 'dispatch.sentAt', as: 'moment' },
      sort: 'SENT_AT',
      width: 130,
      render: ({ dispatch }) => format.dateTime(dispatch.sentAt),
    },
    {
      label: 'resources.dispatches.fields.recipient',
      file: { path: 'organisation.name' },
      sort: 'RECIPIENT',
      width: 190,
      from: 'lg',
      render: ({ organisation }) => organisation.name,
    },
    {
      label: 'resources.dispatches.fields.status',
      file: { path: 'status', words: { of: 'DispatchStatus', values: DispatchStatus } },
      sort: 'STATUS',
      render: ({ status }) => <DispatchStatusChip status={status} />,
    },
    {
      label: 'resources.dispatches.fields.acts',
      width: 210,
      render: (recipient) => (
        <>
          {recipient.canAct.length > 0 && <StepButtons dispatchId={recipient.dispatch.id} recipient={recipient} />}
          <AnswerButton dispatch={recipient.dispatch} recipient={recipient} />
        </>
      ),
    },
  ];
  return (
    <ListPage<ArrivedDispatch>
      resource="dispatches"
      columns={columns}
      actions={canImport && <ImportButton />}
      filters={[
        <SelectInput key="status" source="status" choices={statuses} translateChoice={false} helperText={false} />,
      ]}
      empty={{
        icon: MarkEmailRead,
        title: 'resources.dispatches.empty',
        advice: 'resources.dispatches.emptyAdvice',
      }}
    />
  );
};
