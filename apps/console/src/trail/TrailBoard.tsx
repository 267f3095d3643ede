import { Alert, LinearProgress, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ErrorNotice } from '../shared/ErrorNotice';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { TextLink } from '../shared/RecordLink';
import { RecordTable } from '../shared/RecordTable';
import { useGraphql } from '../shared/useGraphql';
import { actsPage } from './places.ts';
import { TRAIL_STANDING, type TrailEvent, type TrailStandingQuery } from './trail.graphql.ts';
import { useEventColumns } from './useEventColumns';

/** What auditors look at first: whatever was sent or decided and then became something else. */
const CORRECTIONS = [
  'report.corrected',
  'report.returned',
  'report.supplemented',
  'obligation.extended',
  'obligation.closed',
  'activity.withdrawn',
  'activity.amended',
  'directive.amended',
  'dispatch.recalled',
  'dispatch.replaced',
  'role.withdrawn',
  'person.disabled',
] as const;

/** How far the trail is sealed, what was corrected, what happened last. */
export const TrailBoard = () => {
  const translate = useTranslate();
  const { data, error, isPending, refetch } = useGraphql(TRAIL_STANDING, { corrections: [...CORRECTIONS] });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (isPending) return <LinearProgress aria-label={translate('shared.loading')} />;
  return (
    <>
      <Section title={translate('trail.board.seal')}>
        <Seal seal={data.trailSeal} />
      </Section>
      <Events title="trail.board.corrections" to={actsPage(CORRECTIONS)} events={data.corrections.edges} />
      <Events title="trail.board.latest" to="/trail" events={data.latest.edges} />
    </>
  );
};

const Seal = ({ seal: { sequence, sealedAt, head, waiting } }: { seal: TrailStandingQuery['trailSeal'] }) => {
  const translate = useTranslate();
  const format = useFormat();
  if (sequence === null) return <Alert severity="warning">{translate('trail.board.neverSealed')}</Alert>;
  return (
    <>
      <Typography>
        {translate('trail.board.sealed', { sequence: format.number(sequence), at: format.dateTime(sealedAt) })}{' '}
        {waiting > 0 &&
          `${translate('trail.board.waiting', { smart_count: waiting })} ${translate('trail.board.waitingLong')}`}
      </Typography>
      <Typography variant="body2" sx={{ mt: 1, overflowWrap: 'anywhere' }}>
        {translate('trail.board.head', { head })}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {translate('trail.board.headHelp')}
      </Typography>
    </>
  );
};

const Events = ({ title, to, events }: { title: string; to: string; events: { node: TrailEvent }[] }) => {
  const translate = useTranslate();
  const columns = useEventColumns();
  return (
    <Section
      title={translate(title)}
      actions={<TextLink to={to}>{translate('trail.board.all')}</TextLink>}
      flush={events.length > 0}
    >
      {events.length === 0 ? (
        <Typography color="textSecondary">{translate('trail.board.correctionsEmpty')}</Typography>
      ) : (
        <RecordTable
          caption={translate(title)}
          rows={events.map(({ node }) => node)}
          columns={columns}
          rowKey={({ id }) => id}
        />
      )}
    </Section>
  );
};
