import { Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { InboxPile, PileOf } from '../inbox/places.ts';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { PileItem } from '../shared/PileItem';
import { RecordLink } from '../shared/RecordLink';

const PILES = ['BUDGETS_TO_APPROVE', 'BUDGETS_RETURNED'] as const;
const SHOWN = 10;

/** Budgets that wait for approval, and those that came back. */
export const BudgetPiles = ({ pileOf }: { pileOf: PileOf }) =>
  PILES.map((kind) => <Pile key={kind} kind={kind} {...pileOf(kind)} />);

const Pile = ({ kind, count, things }: Pick<InboxPile, 'count' | 'things'> & { kind: (typeof PILES)[number] }) => {
  const translate = useTranslate();
  const format = useFormat();
  if (count === 0) return null;
  return (
    <Section title={translate(`enums.InboxPileKind.${kind}`)} count={format.number(count)} flush>
      <Stack component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {things.slice(0, SHOWN).map(({ id, title, subtitle }) => (
          <PileItem
            key={id}
            heading={
              <RecordLink resource="budgets" id={id}>
                {translate('resources.budgets.of', { year: title })}
              </RecordLink>
            }
          >
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
