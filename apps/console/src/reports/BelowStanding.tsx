import { Alert, Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import type { ReporterBelow, ReportersGroup } from './reports.graphql.ts';

/** Who below is in time, late, released, missing, as the API says it; nobody is called in time who is not. */
export const BelowStanding = ({ groups }: { groups: ReportersGroup[] }) => {
  const translate = useTranslate();
  const all = groups.reduce((sum, { count }) => sum + count, 0);
  const others = groups.filter(({ kind }) => kind !== 'IN_TIME');
  const inTime = groups.find(({ kind }) => kind === 'IN_TIME');
  if (all === 0) return null;
  if (others.length === 0)
    return (
      <Alert severity="success">
        {translate('reports.below.complete', { smart_count: all })}
        <Extended items={inTime?.obligations ?? []} />
      </Alert>
    );
  const lacks = others.some(({ kind }) => kind !== 'LATE');
  return (
    <Alert severity={lacks ? 'warning' : 'info'}>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {translate('reports.below.inTime', { smart_count: inTime?.count ?? 0, all })}
      </Typography>
      <Extended items={inTime?.obligations ?? []} />
      {others.map(({ kind, count, obligations }) => (
        <Box key={kind} sx={{ mt: 0.5 }}>
          <Typography variant="body2" sx={{ fontWeight: 600 }}>
            {translate(`enums.ReportersKind.${kind}`, { smart_count: count })}
          </Typography>
          <Typography variant="body2">
            <Names items={obligations} count={count} />
          </Typography>
        </Box>
      ))}
    </Alert>
  );
};

/** Names, each with the reason for which it was released. */
const Names = ({ items, count }: { items: ReporterBelow[]; count: number }) => {
  const translate = useTranslate();
  const named = items.map(({ organisation, closingReason }) =>
    closingReason ? `${organisation.name} (${closingReason})` : organisation.name,
  );
  const more = count - items.length;
  return [...named, ...(more > 0 ? [translate('reports.below.more', { smart_count: more })] : [])].join('; ');
};

/** In time, because they were given more of it. */
const Extended = ({ items }: { items: ReporterBelow[] }) => {
  const translate = useTranslate();
  const format = useFormat();
  const extended = items.filter(({ extendedTo }) => extendedTo !== null);
  if (extended.length === 0) return null;
  const said = extended.map(({ organisation, extendedTo, extensionReason }) =>
    translate('reports.below.extendedOne', {
      name: organisation.name,
      day: format.date(extendedTo),
      reason: extensionReason,
    }),
  );
  return (
    <Typography variant="body2">
      {translate('reports.below.extended', { smart_count: extended.length })} {said.join('; ')}
    </Typography>
  );
};
