import { Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { PileOf } from '../inbox/places.ts';
import { today, useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { PileItem } from '../shared/PileItem';
import { RecordLink, TextLink } from '../shared/RecordLink';

const SHOWN = 10;

/** Each with what the list shows of it alone. */
const PILES = [
  { kind: 'ADVANCES_OWED', day: 'dueOnDay', filter: { state: 'PAID' } },
  { kind: 'ADVANCES_OVERDUE', day: 'dueOnDay', filter: { isOverdue: true } },
  { kind: 'ADVANCES_ASKED', day: 'askedOnDay', filter: { state: 'ASKED' } },
  { kind: 'ADVANCES_TO_PAY', day: 'askedOnDay', filter: { state: 'GRANTED' } },
] as const;

/** Advances that wait for whoever was handed them, and for whoever keeps the books. */
export const AdvancePiles = ({ pileOf }: { pileOf: PileOf }) => (
  <>
    {PILES.map((pile) => (
      <Pile key={pile.kind} pileOf={pileOf} {...pile} />
    ))}
  </>
);

const Pile = ({ pileOf, kind, day: dayWord, filter }: { pileOf: PileOf } & (typeof PILES)[number]) => {
  const translate = useTranslate();
  const format = useFormat();
  const { count, things } = pileOf(kind);
  if (count === 0) return null;
  return (
    <Section title={translate(`enums.InboxPileKind.${kind}`)} count={format.number(count)} flush>
      <Stack component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {things.slice(0, SHOWN).map(({ id, title, day }) => (
          <PileItem
            key={id}
            heading={
              <RecordLink resource="advances" id={id}>
                {title}
              </RecordLink>
            }
          >
            <Typography
              variant="body2"
              color={dayWord === 'dueOnDay' && day !== null && day < today() ? 'error' : 'textSecondary'}
            >
              {translate(`resources.advances.${dayWord}`, { day: format.date(day) })}
            </Typography>
          </PileItem>
        ))}
      </Stack>
      {count > SHOWN && (
        <Typography sx={{ px: { xs: 2, md: 3 }, py: 1.5, borderTop: 1, borderColor: 'divider' }}>
          <TextLink to={`/advances?filter=${encodeURIComponent(JSON.stringify(filter))}`}>
            {translate('resources.advances.all')}
          </TextLink>
        </Typography>
      )}
    </Section>
  );
};
