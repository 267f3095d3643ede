import { Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { InboxPile, PileOf } from '../inbox/places.ts';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { PileItem } from '../shared/PileItem';
import { RecordLink, TextLink } from '../shared/RecordLink';

const PILES = {
  REWARDS_TO_TAKE_OVER: 'rewardDecisions',
  REWARDS_TO_PAY: 'rewardDecisions',
  REWARDS_TO_COME_BACK: 'openItems',
} as const;
type Kind = keyof typeof PILES;
const SHOWN = 10;

/** Decisions whose rewards are to be taken over or paid, and rewards that are to come back. */
export const RewardPiles = ({ pileOf }: { pileOf: PileOf }) =>
  (Object.keys(PILES) as Kind[]).map((kind) => <Pile key={kind} kind={kind} {...pileOf(kind)} />);

const Pile = ({ kind, count, things }: Pick<InboxPile, 'count' | 'things'> & { kind: Kind }) => {
  const translate = useTranslate();
  const format = useFormat();
  if (count === 0) return null;
  return (
    <Section title={translate(`enums.InboxPileKind.${kind}`)} count={format.number(count)} flush>
      <Stack component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {things.slice(0, SHOWN).map(({ id, title, subtitle, day }) => (
          <PileItem
            key={id}
            heading={
              <RecordLink resource={PILES[kind]} id={id}>
                {title}
              </RecordLink>
            }
          >
            <Typography variant="body2" color="textSecondary">
              {[subtitle, day && translate(`resources.rewardDecisions.pileDays.${kind}`, { day: format.date(day) })]
                .filter(Boolean)
                .join(' · ')}
            </Typography>
          </PileItem>
        ))}
      </Stack>
      {count > SHOWN && (
        <Typography sx={{ px: { xs: 2, md: 3 }, py: 1.5, borderTop: 1, borderColor: 'divider' }}>
          <TextLink to="/rewardDecisions">{translate('resources.rewardDecisions.all')}</TextLink>
        </Typography>
      )}
    </Section>
  );
};
