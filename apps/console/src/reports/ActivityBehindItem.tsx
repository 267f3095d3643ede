import { Typography } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import { RecordLink } from '../shared/RecordLink';
import type { ActivityBehind } from './reports.graphql.ts';

/** An activity with all that it may count for. */
export const ActivityBehindItem = ({ activity }: { activity: ActivityBehind }) => {
  const [locale] = useLocaleState();
  const translate = useTranslate();
  const format = useFormat();
  const { id, title, kind, startsOn, place } = activity;
  const quantities = (['eventCount', 'peopleCount', 'itemCount'] as const)
    .filter((quantity) => activity[quantity] > 0)
    .map((quantity) => translate(`reports.behind.${quantity}`, { figure: format.number(activity[quantity]) }));
  const money = (['stateBudget', 'otherFunding'] as const)
    .filter((source) => activity[source] > 0)
    .map((source) => translate(`reports.behind.${source}`, { figure: format.money(activity[source]) }));
  return (
    <>
      <RecordLink resource="activities" id={id}>
        {title}
      </RecordLink>
      <Typography variant="body2" color="textSecondary">
        {[locale === 'en' ? kind.labelEn : kind.labelVi, format.date(startsOn), place].filter(Boolean).join(' · ')}
      </Typography>
      <Typography variant="body2">{[...quantities, ...money].join(' · ')}</Typography>
    </>
  );
};
