import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import { useGraphql } from '../shared/useGraphql';
import { Completed } from './Completed';
import type { EntryLine } from './entry.rules.ts';
import { type PartProps, Span } from './LinePart';
import { ACTIVITIES_TO_PAY } from './voucherDrafts.graphql.ts';

interface ActivityFieldProps extends Pick<PartProps, 'day' | 'fault'> {
  organisationId: string;
  activity: EntryLine['activity'];
  onChange: (activity: EntryLine['activity']) => void;
}

const IS_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Which activity of the own office is paid for: completed while it is typed; the nearest to the day come first. */
export const ActivityField = ({ organisationId, day, activity, onChange, fault }: ActivityFieldProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const { data } = useGraphql(ACTIVITIES_TO_PAY, IS_DAY.test(day) ? { organisationId, day } : null, {
    staleTime: 60_000,
  });
  const activities = data?.activitiesToPay ?? [];
  if (activities.length === 0 && activity === null) return null;
  const named = (id: string | null): EntryLine['activity'] => {
    const found = activities.find((one) => one.id === id);
    return found ? { id: found.id, title: found.title } : null;
  };
  return (
    <Span of={6}>
      <Completed
        label={translate('resources.voucherDrafts.fields.activityId')}
        options={activities.map(({ id, title, startsOn }) => ({ id, name: title, detail: format.date(startsOn) }))}
        value={activity?.id ?? null}
        known={activity && { id: activity.id, name: activity.title }}
        onChange={(id) => onChange(id === activity?.id ? activity : named(id))}
        fault={fault('activityId')}
        help={translate('resources.voucherDrafts.entry.activityHelp')}
      />
    </Span>
  );
};
