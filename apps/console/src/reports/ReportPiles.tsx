import AssignmentTurnedIn from '@mui/icons-material/AssignmentTurnedInOutlined';
import HowToReg from '@mui/icons-material/HowToRegOutlined';
import { Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { HasPile, InboxPile, PileOf } from '../inbox/places.ts';
import { EmptyState } from '../shared/EmptyState';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Page';
import { type PileName, ReportPileItem, type WaitingReport } from './ReportPileItem';
import type { InboxObligation } from './reports.graphql.ts';

/** Reports that are due, came back, wait for review, or have figures from below since they were sent. What is overdue below the rounds say above. */
export const ReportPiles = ({ pileOf, has }: { pileOf: PileOf; has: HasPile }) => {
  const obligations = (kind: InboxPile['kind']) =>
    pileOf(kind).things.map(({ obligation, subtitle }) => ({ ...(obligation as InboxObligation), reason: subtitle }));
  const returned = obligations('REPORTS_RETURNED');
  const supplements = obligations('REPORTS_TO_SUPPLEMENT');
  return (
    <>
      {returned.length > 0 && <List title="enums.InboxPileKind.REPORTS_RETURNED" items={returned} kind="returned" />}
      {has('REPORTS_DUE') && (
        <List title="enums.InboxPileKind.REPORTS_DUE" items={obligations('REPORTS_DUE')} kind="due">
          <EmptyState icon={AssignmentTurnedIn} title="inbox.due.empty" advice="inbox.due.advice" />
        </List>
      )}
      {has('REPORTS_TO_REVIEW') && (
        <List title="enums.InboxPileKind.REPORTS_TO_REVIEW" items={obligations('REPORTS_TO_REVIEW')} kind="toReview">
          <EmptyState icon={HowToReg} title="inbox.toReview.empty" advice="inbox.toReview.advice" />
        </List>
      )}
      {supplements.length > 0 && (
        <List title="enums.InboxPileKind.REPORTS_TO_SUPPLEMENT" items={supplements} kind="supplements" />
      )}
    </>
  );
};

interface ListProps {
  title: string;
  items: WaitingReport[];
  kind: PileName;
  /** Shown when there is nothing. */
  children?: ReactNode;
}

const List = ({ title, items, kind, children }: ListProps) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Section title={translate(title)} count={items.length > 0 ? format.number(items.length) : undefined} flush>
      {items.length === 0 ? (
        children
      ) : (
        <Stack component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {items.map((obligation) => (
            <ReportPileItem key={obligation.id} obligation={obligation} kind={kind} />
          ))}
        </Stack>
      )}
    </Section>
  );
};
