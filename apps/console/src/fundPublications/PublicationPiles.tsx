import { Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { InboxPile, PileOf } from '../inbox/places.ts';
import { today, useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { PileItem } from '../shared/PileItem';
import { RecordLink, TextLink } from '../shared/RecordLink';
import { preparePage, yearDueOn } from './places.ts';

const PILES = ['FUNDS_TO_PUBLISH', 'PUBLICATIONS_TO_PUBLISH'] as const;

/** Years of funds to be prepared, and those that wait for the reader to publish them. */
export const PublicationPiles = ({ pileOf }: { pileOf: PileOf }) =>
  PILES.map((kind) => <Pile key={kind} kind={kind} {...pileOf(kind)} />);

type PileProps = Pick<InboxPile, 'count' | 'things'> & { kind: (typeof PILES)[number] };

const Pile = ({ kind, count, things }: PileProps) => {
  const translate = useTranslate();
  const format = useFormat();
  if (count === 0) return null;
  return (
    <Section title={translate(`enums.InboxPileKind.${kind}`)} count={format.number(count)} flush>
      <Stack component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {things.map(({ id, title, subtitle, day }) => (
          <PileItem
            key={`${id} ${day}`}
            heading={
              kind === 'FUNDS_TO_PUBLISH' ? (
                <TextLink to={preparePage(id, day ? yearDueOn(day) : undefined)}>{title}</TextLink>
              ) : (
                <RecordLink resource="fundPublications" id={id}>
                  {title}
                </RecordLink>
              )
            }
          >
            <Typography variant="body2" color={day && day < today() ? 'error' : 'textSecondary'}>
              {day &&
                translate(`resources.fundPublications.${day < today() ? 'overdue' : 'due'}`, { day: format.date(day) })}
            </Typography>
            {subtitle && (
              <Typography variant="body2" color="textSecondary">
                {subtitle}
              </Typography>
            )}
          </PileItem>
        ))}
      </Stack>
    </Section>
  );
};
