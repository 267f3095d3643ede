import { Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { InboxPile, PileOf } from '../inbox/places.ts';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { PileItem } from '../shared/PileItem';
import { RecordLink, TextLink } from '../shared/RecordLink';
import { takeOverPage } from './places.ts';

const PILES = ['BOOKS_TO_TAKE_OVER', 'HANDOVERS_TO_CONFIRM'] as const;

/** Books of offices that ended, and protocols that wait for the reader. */
export const HandoverPiles = ({ pileOf }: { pileOf: PileOf }) =>
  PILES.map((kind) => <Pile key={kind} kind={kind} {...pileOf(kind)} />);

type PileProps = Pick<InboxPile, 'count' | 'things'> & { kind: (typeof PILES)[number] };

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
              kind === 'BOOKS_TO_TAKE_OVER' ? (
                <TextLink to={takeOverPage(id)}>{title}</TextLink>
              ) : (
                <RecordLink resource="fundHandovers" id={id}>
                  {title}
                </RecordLink>
              )
            }
          >
            <Typography variant="body2" color="textSecondary">
              {day &&
                translate(`resources.fundHandovers.${kind === 'BOOKS_TO_TAKE_OVER' ? 'ended' : 'on'}`, {
                  day: format.date(day),
                })}
            </Typography>
          </PileItem>
        ))}
      </Stack>
    </Section>
  );
};
