import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useThings } from '../resource/things';
import { TextLink } from '../shared/RecordLink';
import { useThingDay } from '../shared/useThingDay';
import type { ThingBehind } from './reports.graphql.ts';

/** A thing of any kind, as its folder says how to reach it. */
export const ThingBehindItem = ({ thing: { id, kind, title, subtitle, day, standing } }: { thing: ThingBehind }) => {
  const translate = useTranslate();
  const dayOf = useThingDay();
  const to = useThings().get(kind)?.wayTo?.(id, standing);
  const words = [translate(`enums.ThingKind.${kind}`), dayOf(kind, day), subtitle];
  return (
    <>
      {to ? <TextLink to={to}>{title}</TextLink> : <Typography>{title}</Typography>}
      <Typography variant="body2" color="textSecondary">
        {words.filter(Boolean).join(' · ')}
      </Typography>
    </>
  );
};
