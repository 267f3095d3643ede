import { Skeleton, Stack, Typography } from '@mui/material';
import { Suspense } from 'react';
import { useTranslate } from 'react-admin';
import type { InboxPart } from '../resource/defineResource';
import { useStarts } from '../resource/ResourcesContext';
import { ErrorNotice } from '../shared/ErrorNotice';
import { Page } from '../shared/Page';
import { useFirstAnswer } from '../shared/useFirstAnswer.ts';
import { useViewer } from '../shared/useWorkplace';
import type { HasPile, InboxPile, PileOf } from './places.ts';
import { PlainPile } from './PlainPile';
import { Starts } from './Starts';
import { WAITING } from './waiting.ts';

/** What is due from me, what came back, what waits for me; most urgent first. */
export const Inbox = () => {
  const translate = useTranslate();
  const viewer = useViewer();
  const { data, error, isPending, refetch } = useFirstAnswer(WAITING);
  const where = [...new Set(viewer?.roles.map((role) => role.organisation.name))].join(' · ');
  return (
    <Page title={translate('inbox.title')} subtitle={where}>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {isPending && <Waiting />}
      {data && <Piles piles={data.inbox} />}
    </Page>
  );
};

const NOTHING = { count: 0, things: [] };

/** Each folder draws its own piles; the others are listed plainly below. */
const Piles = ({ piles }: { piles: readonly InboxPile[] }) => {
  const parts = useParts();
  const pileOf: PileOf = (kind) => piles.find((pile) => pile.kind === kind) ?? NOTHING;
  const drawn = new Set(parts.flatMap((part) => part.piles));
  const has: HasPile = (kind) => piles.some((pile) => pile.kind === kind);
  const give = { pileOf, has };
  return (
    <>
      {parts.map(({ order, component: Part }) => (
        <Suspense key={order}>
          <Part {...give} />
        </Suspense>
      ))}
      {piles.every(({ count }) => count === 0) && <Starts />}
      {piles
        .filter(({ kind }) => !drawn.has(kind))
        .map((pile) => (
          // How its things show themselves may still be on its way; the rest of the page does not wait for it.
          <Suspense key={pile.kind}>
            <PlainPile pile={pile} />
          </Suspense>
        ))}
    </>
  );
};

const useParts = (): InboxPart[] =>
  useStarts()
    .flatMap(({ inbox }) => inbox ?? [])
    .toSorted((one, other) => one.order - other.order);

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
