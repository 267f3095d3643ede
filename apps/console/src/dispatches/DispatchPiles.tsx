import { Stack, Typography } from '@mui/material';
import { type ComponentProps, Suspense } from 'react';
import { useTranslate } from 'react-admin';
import type { PileOf } from '../inbox/places.ts';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { PileItem } from '../shared/PileItem';
import { RecordLink, TextLink } from '../shared/RecordLink';
import { useSentTitle } from './useSentTitle.ts';
import type { ArrivedDispatch } from './dispatches.graphql.ts';
import { DispatchStatusChip } from './DispatchStatusChip';
import { OutsideMark } from './SenderName';
import type { StepButtons as Steps } from './StepButtons';
import { lazily } from '../shared/lazy.ts';
import type { DispatchStatus } from '../dataProvider/schema.ts';

/** Only those to whom something was sent need what their dialogs bring along. */
const StepButtons = lazily<'StepButtons', ComponentProps<typeof Steps>>(() => import('./StepButtons'), 'StepButtons');

interface Pile {
  count: number;
  arrivals: ArrivedDispatch[];
}

/** Documents that arrived and nobody has taken in yet, and those which the sender asks back. */
export const DispatchPiles = ({ pileOf }: { pileOf: PileOf }) => {
  const pile = (kind: 'DISPATCHES_RECALLED' | 'DISPATCHES_ARRIVED'): Pile => {
    const { count, things } = pileOf(kind);
    return { count, arrivals: things.map(({ arrival }) => arrival as ArrivedDispatch) };
  };
  return (
    <>
      <ArrivalPile
        {...pile('DISPATCHES_RECALLED')}
        status="RECALL_REQUESTED"
        title="enums.InboxPileKind.DISPATCHES_RECALLED"
      />
      <ArrivalPile {...pile('DISPATCHES_ARRIVED')} status="ARRIVED" title="enums.InboxPileKind.DISPATCHES_ARRIVED" />
    </>
  );
};

interface ArrivalPileProps extends Pile {
  status: DispatchStatus;
  title: string;
}

const ArrivalPile = ({ status, title, count, arrivals }: ArrivalPileProps) => {
  const translate = useTranslate();
  const format = useFormat();
  if (count === 0) return null;
  const all = `/dispatches?filter=${encodeURIComponent(JSON.stringify({ status }))}`;
  return (
    <Section title={translate(title)} count={format.number(count)} flush>
      <Stack component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {arrivals.map((recipient) => (
          <Item key={recipient.id} recipient={recipient} />
        ))}
      </Stack>
      {count > arrivals.length && (
        <Typography sx={{ px: { xs: 2, md: 3 }, py: 1.5, borderTop: 1, borderColor: 'divider' }}>
          <TextLink to={all}>{translate('inbox.dispatches.all')}</TextLink>
        </Typography>
      )}
    </Section>
  );
};

const Item = ({ recipient }: { recipient: ArrivedDispatch }) => {
  const translate = useTranslate();
  const format = useFormat();
  const titleOf = useSentTitle();
  const { dispatch, status } = recipient;
  return (
    <PileItem
      heading={
        <RecordLink resource="dispatches" id={dispatch.id}>
          {titleOf(dispatch.directive)}
        </RecordLink>
      }
      act={
        <Suspense>
          <StepButtons dispatchId={dispatch.id} recipient={recipient} />
        </Suspense>
      }
    >
      <Typography variant="body2" color="textSecondary">
        {translate('inbox.dispatches.from', { name: dispatch.senderName, at: format.dateTime(dispatch.sentAt) })}
      </Typography>
      <OutsideMark dispatch={dispatch} />
      <div>
        <DispatchStatusChip status={status} />
      </div>
    </PileItem>
  );
};
