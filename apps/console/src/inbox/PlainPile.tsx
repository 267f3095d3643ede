import Label from '@mui/icons-material/LabelOutlined';
import { Stack, Typography } from '@mui/material';
import { Suspense } from 'react';
import { useTranslate } from 'react-admin';
import { useThings } from '../resource/things';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { PileItem } from '../shared/PileItem';
import { TextLink } from '../shared/RecordLink';
import { useThingDay } from '../shared/useThingDay';
import type { InboxPile } from './places.ts';

/** A pile as its things show themselves; nothing while it is empty. */
export const PlainPile = ({ pile: { kind, count, things } }: { pile: InboxPile }) => {
  const translate = useTranslate();
  const format = useFormat();
  if (count === 0) return null;
  return (
    <Section title={translate(`enums.InboxPileKind.${kind}`)} count={format.number(count)} flush={things.length > 0}>
      <Stack component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {things.map((thing) => (
          <Thing key={thing.id} thing={thing} />
        ))}
      </Stack>
    </Section>
  );
};

const Thing = ({ thing: { id, kind, title, subtitle, day, standing } }: { thing: InboxPile['things'][number] }) => {
  const dayOf = useThingDay();
  const { icon: Icon = Label, wayTo, standing: Standing } = useThings().get(kind) ?? {};
  return (
    <PileItem icon={Icon} heading={wayTo ? <TextLink to={wayTo(id, standing, title)}>{title}</TextLink> : title}>
      <Typography variant="body2" color="textSecondary">
        {[subtitle, dayOf(kind, day)].filter(Boolean).join(' · ')}
      </Typography>
      {Standing && standing !== null && (
        <Suspense>
          <Standing standing={standing} />
        </Suspense>
      )}
    </PileItem>
  );
};
