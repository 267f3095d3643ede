import { Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { PileOf } from '../inbox/places.ts';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { PileItem } from '../shared/PileItem';
import { RecordLink, TextLink } from '../shared/RecordLink';

const SHOWN = 10;

/** What was promised and is late. */
export const PledgePile = ({ pileOf }: { pileOf: PileOf }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { count, things } = pileOf('PLEDGES_OVERDUE');
  if (count === 0) return null;
  return (
    <Section title={translate('enums.InboxPileKind.PLEDGES_OVERDUE')} count={format.number(count)} flush>
      <Stack component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {things.slice(0, SHOWN).map(({ id, title, subtitle, day }) => (
          <PileItem
            key={id}
            heading={
              <RecordLink resource="pledges" id={id}>
                {title}
              </RecordLink>
            }
          >
            <Typography variant="body2" color="textSecondary">
              {[translate('resources.pledges.wasDue', { day: format.date(day) }), subtitle].filter(Boolean).join(' · ')}
            </Typography>
          </PileItem>
        ))}
      </Stack>
      {count > SHOWN && (
        <Typography sx={{ px: { xs: 2, md: 3 }, py: 1.5, borderTop: 1, borderColor: 'divider' }}>
          <TextLink to={`/pledges?filter=${encodeURIComponent(JSON.stringify({ isOverdue: true }))}`}>
            {translate('resources.pledges.allLate')}
          </TextLink>
        </Typography>
      )}
    </Section>
  );
};
