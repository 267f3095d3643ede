import { Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { PileOf } from '../inbox/places.ts';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { PileItem } from '../shared/PileItem';
import { RecordLink, TextLink } from '../shared/RecordLink';

const SHOWN = 10;

/** What is to be paid within a week, or was. */
export const OpenItemPile = ({ pileOf }: { pileOf: PileOf }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { count, things } = pileOf('OPEN_ITEMS_DUE');
  if (count === 0) return null;
  return (
    <Section title={translate('enums.InboxPileKind.OPEN_ITEMS_DUE')} count={format.number(count)} flush>
      <Stack component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {things.slice(0, SHOWN).map(({ id, title, day }) => (
          <PileItem
            key={id}
            heading={
              <RecordLink resource="openItems" id={id}>
                {title}
              </RecordLink>
            }
          >
            <Typography variant="body2" color="textSecondary">
              {translate('resources.openItems.dueOn', { day: format.date(day) })}
            </Typography>
          </PileItem>
        ))}
      </Stack>
      {count > SHOWN && (
        <Typography sx={{ px: { xs: 2, md: 3 }, py: 1.5, borderTop: 1, borderColor: 'divider' }}>
          <TextLink to="/openItems">{translate('resources.openItems.all')}</TextLink>
        </Typography>
      )}
    </Section>
  );
};
