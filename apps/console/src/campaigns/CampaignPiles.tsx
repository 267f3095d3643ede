import { Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { InboxPile, PileOf } from '../inbox/places.ts';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { PileItem } from '../shared/PileItem';
import { RecordLink, TextLink } from '../shared/RecordLink';

const PILES = ['CAMPAIGNS_TO_APPROVE', 'CAMPAIGNS_RETURNED', 'CAMPAIGNS_TO_POST'] as const;
const SHOWN = 10;

/** Plans that wait for a decision, that came back, or that are not posted yet. */
export const CampaignPiles = ({ pileOf }: { pileOf: PileOf }) =>
  PILES.map((kind) => <Pile key={kind} kind={kind} {...pileOf(kind)} />);

type PileProps = Pick<InboxPile, 'count' | 'things'> & { kind: (typeof PILES)[number] };

const Pile = ({ kind, count, things }: PileProps) => {
  const translate = useTranslate();
  const format = useFormat();
  if (count === 0) return null;
  return (
    <Section title={translate(`enums.InboxPileKind.${kind}`)} count={format.number(count)} flush>
      <Stack component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {things.slice(0, SHOWN).map(({ id, title, day }) => (
          <PileItem
            key={id}
            heading={
              <RecordLink resource="campaigns" id={id}>
                {title}
              </RecordLink>
            }
          >
            <Typography variant="body2" color="textSecondary">
              {day && translate(`resources.campaigns.pileDays.${kind}`, { day: format.date(day) })}
            </Typography>
          </PileItem>
        ))}
      </Stack>
      {count > SHOWN && (
        <Typography sx={{ px: { xs: 2, md: 3 }, py: 1.5, borderTop: 1, borderColor: 'divider' }}>
          <TextLink to="/campaigns">{translate('resources.campaigns.all')}</TextLink>
        </Typography>
      )}
    </Section>
  );
};
