import { Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { PileOf } from '../inbox/places.ts';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { PileItem } from '../shared/PileItem';
import { RecordLink, TextLink } from '../shared/RecordLink';
import { registerTitlesPage } from './places.ts';

/** Units that registered no title by the own closing day: the first of them, and the page that names them all and registers on their behalf. */
export const MissingTitlesPile = ({ pileOf }: { pileOf: PileOf }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { count, things } = pileOf('TITLES_MISSING');
  if (count === 0) return null;
  return (
    <Section title={translate('enums.InboxPileKind.TITLES_MISSING')} count={format.number(count)} flush>
      <Stack component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {things.map(({ id, title, subtitle: year, day }) => (
          <PileItem
            key={id}
            heading={
              <RecordLink resource="organisations" id={id}>
                {title}
              </RecordLink>
            }
          >
            <Typography variant="body2" color="textSecondary">
              {translate('resources.titleRegistrations.missingOf', {
                year,
                due: translate('shared.deadline.BY', { date: format.date(day) }),
              })}
            </Typography>
          </PileItem>
        ))}
      </Stack>
      <Typography sx={{ px: { xs: 2, md: 3 }, py: 1.5, borderTop: 1, borderColor: 'divider' }}>
        <TextLink to={registerTitlesPage(things[0]?.subtitle ?? '')}>
          {translate('resources.titleRegistrations.allMissing')}
        </TextLink>
      </Typography>
    </Section>
  );
};
