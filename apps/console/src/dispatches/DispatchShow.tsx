import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { may } from '../shared/may.ts';
import { Section } from '../shared/Page';
import { RecordLink } from '../shared/RecordLink';
import { ShowPage } from '../shared/ShowPage';
import { useSentTitle } from './useSentTitle.ts';
import { RecallButton } from './RecallButton';
import { Recipients } from './Recipients';
import { ReplaceButton } from './ReplaceButton';
import { OutsideMark } from './SenderName';
import type { Dispatch } from './dispatches.graphql.ts';

/** One sending: what, from whom, and where it stands with each recipient. */
export const DispatchShow = () => {
  const format = useFormat();
  const titleOf = useSentTitle();
  return (
    <ShowPage<Dispatch>
      resource="dispatches"
      titleOf={({ directive }) => directive?.code ?? titleOf(directive)}
      subtitleOf={(dispatch) => (
        <>
          {`${dispatch.senderName} · ${format.dateTime(dispatch.sentAt)}`}
          <OutsideMark dispatch={dispatch} />
        </>
      )}
      actions={(dispatch) =>
        dispatch.sender &&
        may(dispatch.sender, 'dispatch.send') &&
        !dispatch.replacedBy && (
          <>
            <RecallButton dispatch={dispatch} />
            <ReplaceButton dispatch={dispatch} />
          </>
        )
      }
    >
      {(dispatch) => (
        <>
          <FromOutside dispatch={dispatch} />
          <Details dispatch={dispatch} />
          <Recipients dispatch={dispatch} />
        </>
      )}
    </ShowPage>
  );
};

/** What can be done, and what cannot, with what came from another system. */
const FromOutside = ({ dispatch: { senderName, statedSenderCode } }: { dispatch: Dispatch }) => {
  const translate = useTranslate();
  if (statedSenderCode === null) return null;
  return (
    <Alert severity="info" sx={{ mb: 3 }}>
      {translate('resources.dispatches.outside.answers', { name: senderName, code: statedSenderCode })}
    </Alert>
  );
};

const Details = ({ dispatch }: { dispatch: Dispatch }) => {
  const translate = useTranslate();
  const titleOf = useSentTitle();
  const { directive, purpose, note } = dispatch;
  return (
    <Section title={translate('resources.dispatches.details')}>
      <Facts>
        <Fact label="resources.dispatches.fields.directiveId" wide>
          {directive ? (
            <RecordLink resource="directives" id={directive.id}>
              {titleOf(directive)}
            </RecordLink>
          ) : (
            titleOf(null)
          )}
        </Fact>
        <Fact label="resources.dispatches.fields.purpose">{translate(`enums.DispatchPurpose.${purpose}`)}</Fact>
        <Fact label="resources.dispatches.fields.note">{note}</Fact>
        <Fact label="resources.dispatches.fields.replaces">{other(dispatch.replaces)}</Fact>
        <Fact label="resources.dispatches.fields.replacedBy">{other(dispatch.replacedBy)}</Fact>
      </Facts>
    </Section>
  );
};

const other = (dispatch: Dispatch['replaces']) => dispatch && <OtherDispatch {...dispatch} />;

const OtherDispatch = ({ id, sentAt }: { id: string; sentAt: string }) => {
  const format = useFormat();
  return (
    <RecordLink resource="dispatches" id={id}>
      {format.dateTime(sentAt)}
    </RecordLink>
  );
};
