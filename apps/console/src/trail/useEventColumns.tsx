import { Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import { TextLink } from '../shared/RecordLink';
import type { Column } from '../shared/RecordTable';
import { ChangeList } from './ChangeList';
import { useThingName } from './useThingName';
import { useActName } from './useActName';
import { actorPage, subjectPage } from './places.ts';
import type { TrailEvent } from './trail.graphql.ts';

interface EventColumnsOptions {
  /** All entries are of one record. */
  isOfRecord?: boolean;
  /** Whoever reads has no way to the whole trail. */
  isOutside?: boolean;
}

/** How an entry of the trail is read, in a list of many records or of one. */
export function useEventColumns({
  isOfRecord = false,
  isOutside = isOfRecord,
}: EventColumnsOptions = {}): Column<TrailEvent>[] {
  const record: Column<TrailEvent> = {
    label: 'trail.columns.record',
    width: '24%',
    isLong: true,
    render: (event) => <Record event={event} isOutside={isOutside} />,
  };
  return [
    { label: 'trail.columns.act', width: '20%', render: (event) => <Act event={event} /> },
    { label: 'trail.columns.who', width: '18%', render: (event) => <Actor event={event} isLinked={!isOutside} /> },
    ...(isOfRecord ? [] : [record]),
    { label: 'trail.columns.changes', isLong: true, render: (event) => <What event={event} /> },
  ];
}

const Act = ({ event: { action, occurredAt, sequence } }: { event: TrailEvent }) => {
  const translate = useTranslate();
  const format = useFormat();
  const nameOf = useActName();
  const place = sequence === null ? translate('trail.notSealed') : `#${format.number(sequence)}`;
  return (
    <Stack>
      <span>{nameOf(action)}</span>
      {[format.dateTime(occurredAt), place].map((line) => (
        <Typography key={line} variant="body2" color="textSecondary">
          {line}
        </Typography>
      ))}
    </Stack>
  );
};

const Actor = ({ event, isLinked }: { event: TrailEvent; isLinked: boolean }) => {
  const translate = useTranslate();
  const { actorName, actorId, principalKind } = event;
  const name = actorName ?? translate(principalKind ? `enums.PrincipalKind.${principalKind}` : 'trail.unknownActor');
  return (
    <Stack>
      <span>{isLinked && actorId ? <TextLink to={actorPage(actorId)}>{name}</TextLink> : name}</span>
      {event.inPlaceOf && (
        <Typography variant="body2" color="textSecondary">
          {translate('shared.inPlaceOf', { name: event.inPlaceOf })}
        </Typography>
      )}
    </Stack>
  );
};

const Record = ({ event, isOutside }: { event: TrailEvent; isOutside: boolean }) => {
  const { subject, subjectId, subjectType } = event;
  const translate = useTranslate();
  const { nameOf, wayTo } = useThingName();
  const type = translate(`trail.subjects.${subjectType}`, { _: subjectType });
  const name = nameOf(subject);
  const to = subject && wayTo(subjectType, subject.id);
  return (
    <Stack>
      <Typography variant="body2" color="textSecondary">
        {type}
      </Typography>
      {name && (to ? <TextLink to={to}>{name}</TextLink> : <span>{name}</span>)}
      {!isOutside && (
        <Typography variant="body2">
          <TextLink to={subjectPage(subjectId)}>{translate('trail.onlyRecord')}</TextLink>
        </Typography>
      )}
    </Stack>
  );
};

const What = ({ event }: { event: TrailEvent }) => {
  const translate = useTranslate();
  return (
    <Stack spacing={0.5}>
      {event.reason && (
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {translate('trail.reason', { reason: event.reason })}
        </Typography>
      )}
      <ChangeList event={event} />
    </Stack>
  );
};
