import { Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { InboxPile, PileOf } from '../inbox/places.ts';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { PileItem } from '../shared/PileItem';
import { RecordLink, TextLink } from '../shared/RecordLink';
import { countPage } from './places.ts';

/** Boxes to be counted before a month is closed, and minutes that wait for a signature. */
export const CountPiles = ({ pileOf }: { pileOf: PileOf }) => (
  <>
    <Pile kind="BOXES_TO_COUNT" {...pileOf('BOXES_TO_COUNT')} />
    <Pile kind="COUNTS_TO_SIGN" {...pileOf('COUNTS_TO_SIGN')} />
  </>
);

type PileProps = Pick<InboxPile, 'count' | 'things'> & { kind: 'BOXES_TO_COUNT' | 'COUNTS_TO_SIGN' };

const Pile = ({ kind, count, things }: PileProps) => {
  const translate = useTranslate();
  const format = useFormat();
  if (count === 0) return null;
  return (
    <Section title={translate(`enums.InboxPileKind.${kind}`)} count={format.number(count)} flush>
      <Stack component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {things.map(({ id, title, day }) => (
          <PileItem
            key={id}
            heading={
              kind === 'BOXES_TO_COUNT' ? (
                <TextLink to={countPage(id)}>{title}</TextLink>
              ) : (
                <RecordLink resource="cashCounts" id={id}>
                  {title}
                </RecordLink>
              )
            }
          >
            <Typography variant="body2" color="textSecondary">
              {kind === 'BOXES_TO_COUNT'
                ? translate('resources.cashCounts.beforeClosing', { day: format.date(day) })
                : format.date(day)}
            </Typography>
          </PileItem>
        ))}
      </Stack>
    </Section>
  );
};
