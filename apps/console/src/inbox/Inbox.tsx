import AssignmentTurnedIn from '@mui/icons-material/AssignmentTurnedInOutlined';
import HowToReg from '@mui/icons-material/HowToRegOutlined';
import { Alert, Skeleton, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { AssignmentPiles } from '../assignments';
import { DispatchPiles } from '../dispatches';
import { EmptyState } from '../shared/EmptyState';
import { ErrorNotice } from '../shared/ErrorNotice';
import { useFormat } from '../shared/format';
import { Page, Section } from '../shared/Page';
import { TextLink } from '../shared/RecordLink';
import { useGraphql } from '../shared/useGraphql';
import { useViewer } from '../shared/useWorkplace';
import { INBOX, type InboxObligation } from './inbox.graphql.ts';
import type { InboxPile } from './inbox.types';
import { InboxItem, type InboxKind } from './InboxItem';

/** What is due from me, what came back, what waits for me; most urgent first. */
export const Inbox = () => {
  const translate = useTranslate();
  const viewer = useViewer();
  const { data, error, isPending, refetch } = useGraphql(INBOX, {});
  const where = [...new Set(viewer?.roles.map((role) => role.organisation.name))].join(' · ');
  return (
    <Page title={translate('inbox.title')} subtitle={where}>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {isPending && <Waiting />}
      {data && <Piles piles={new Map(data.inbox.map((pile) => [pile.kind, pile as InboxPile]))} />}
    </Page>
  );
};

type PileMap = Map<string, InboxPile>;

/** Of piles that the reader does not have there is nothing. */
function pileOf(piles: PileMap, kind: string): InboxPile {
  return piles.get(kind) ?? { kind, count: 0, things: [] };
}

const Piles = ({ piles }: { piles: PileMap }) => {
  const arrivals = (kind: string) => {
    const { count, things } = pileOf(piles, kind);
    return { count, arrivals: things.map(({ arrival }) => arrival) };
  };
  const tasks = (kind: string) => {
    const { count, things } = pileOf(piles, kind);
    return { count, tasks: things.map(({ task }) => task) };
  };
  return (
    <>
      <DispatchPiles recalled={arrivals('DISPATCHES_RECALLED')} arrived={arrivals('DISPATCHES_ARRIVED')} />
      <AssignmentPiles
        due={tasks('TASKS_DUE')}
        overdue={tasks('TASKS_OVERDUE')}
        reminders={pileOf(piles, 'TASK_REMINDERS').things.map(({ reminder }) => reminder)}
      />
      <Reports piles={piles} />
    </>
  );
};

const Reports = ({ piles }: { piles: PileMap }) => {
  const translate = useTranslate();
  const obligations = (kind: string) => pileOf(piles, kind).things.map(({ obligation }) => obligation);
  const returned = obligations('REPORTS_RETURNED');
  const supplements = obligations('REPORTS_TO_SUPPLEMENT');
  const overdueBelow = pileOf(piles, 'REPORTS_OVERDUE_BELOW').count;
  return (
    <>
      {overdueBelow > 0 && (
        <Alert severity="warning" sx={{ mb: 3 }}>
          {translate('inbox.overdueBelow', { smart_count: overdueBelow })}{' '}
          <TextLink to="/rounds" isInText>
            {translate('inbox.seeRounds')}
          </TextLink>
        </Alert>
      )}
      {returned.length > 0 && <List title="inbox.returned.title" items={returned} kind="returned" />}
      <List title="inbox.due.title" items={obligations('REPORTS_DUE')} kind="due">
        <EmptyState icon={AssignmentTurnedIn} title="inbox.due.empty" advice="inbox.due.advice" />
      </List>
      <List title="inbox.toReview.title" items={obligations('REPORTS_TO_REVIEW')} kind="toReview">
        <EmptyState icon={HowToReg} title="inbox.toReview.empty" advice="inbox.toReview.advice" />
      </List>
      {supplements.length > 0 && <List title="inbox.supplements.title" items={supplements} kind="supplements" />}
    </>
  );
};

interface ListProps {
  title: string;
  items: InboxObligation[];
  kind: InboxKind;
  /** Shown when there is nothing. */
  children?: ReactNode;
}

const List = ({ title, items, kind, children }: ListProps) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Section title={translate(title)} count={items.length > 0 ? format.number(items.length) : undefined} flush>
      {items.length === 0 ? (
        children
      ) : (
        <Stack component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {items.map((obligation) => (
            <InboxItem key={obligation.id} obligation={obligation} kind={kind} />
          ))}
        </Stack>
      )}
    </Section>
  );
};

const Waiting = () => {
  const translate = useTranslate();
  return (
    <Stack spacing={2} role="status">
      <Typography className="visually-hidden">{translate('shared.loading')}</Typography>
      <Skeleton variant="rounded" height={140} />
      <Skeleton variant="rounded" height={140} />
    </Stack>
  );
};
