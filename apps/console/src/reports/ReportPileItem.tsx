import { Box, Button, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { DeadlineText } from '../shared/DeadlineText';
import { DemoMark } from '../shared/DemoMark';
import { useFormat } from '../shared/format';
import { PileItem } from '../shared/PileItem';
import { TextLink } from '../shared/RecordLink';
import { StandingChip } from '../shared/StandingChip';
import type { InboxObligation } from './reports.graphql.ts';
import { useActInPlace } from './useActInPlace';

export type PileName = 'due' | 'returned' | 'toReview' | 'supplements';

/** `reason`: why it corrects what was accepted, where it does. */
export type WaitingReport = InboxObligation & { reason: string | null };

interface ReportPileItemProps {
  obligation: WaitingReport;
  kind: PileName;
}

/** One thing to do: what, for whom, until when, and the one button that leads to it. */
export const ReportPileItem = ({ obligation, kind }: ReportPileItemProps) => {
  const translate = useTranslate();
  const { organisation, round, standing, isOverdue, report } = obligation;
  const to = `/obligations/${encodeURIComponent(obligation.id)}/report`;
  const isUrgent = kind === 'returned' || (kind === 'due' && isOverdue);
  return (
    <PileItem
      heading={<TextLink to={to}>{kind === 'toReview' ? organisation.name : round.title}</TextLink>}
      act={
        <Button component={Link} to={to} variant={isUrgent ? 'contained' : 'outlined'} sx={{ flexShrink: 0 }}>
          {translate(`inbox.${kind}.act`)}
        </Button>
      }
    >
      <Typography variant="body2" color="textSecondary">
        {kind === 'toReview' ? round.title : organisation.name}
        <Addressee obligation={obligation} kind={kind} />
      </Typography>
      <Typography variant="body2" component="div">
        <When obligation={obligation} kind={kind} />
      </Typography>
      <Stack direction="row" useFlexGap spacing={0.5} sx={{ flexWrap: 'wrap' }}>
        <StandingChip standing={standing} isOverdue={isOverdue} isLate={report?.isLate} />
        <DemoMark isDemo={round.isDemo} />
      </Stack>
      {obligation.reason && (
        <Typography variant="body2">
          <b>{translate('inbox.corrects')}</b> {obligation.reason}
        </Typography>
      )}
      {kind === 'toReview' && <InPlace obligation={obligation} />}
      {kind === 'returned' && <Reasons obligation={obligation} />}
    </PileItem>
  );
};

const Addressee = ({ obligation, kind }: ReportPileItemProps) => {
  const translate = useTranslate();
  const receiver = obligation.through ?? obligation.to;
  if (kind === 'toReview' || !receiver) return null;
  return ` · ${translate('inbox.sentTo', { name: receiver.name })}`;
};

const When = ({ obligation, kind }: ReportPileItemProps) => {
  const translate = useTranslate();
  const format = useFormat();
  if (kind === 'toReview') return translate('inbox.sentAt', { at: format.dateTime(obligation.report?.submittedAt) });
  return <DeadlineText {...obligation} isDone={kind === 'supplements'} />;
};

/** Who sent it in whose place, and whether the reader is kept from deciding on it. */
const InPlace = ({ obligation: { report } }: Pick<ReportPileItemProps, 'obligation'>) => {
  const translate = useTranslate();
  const act = useActInPlace()(report?.submittedInPlace);
  return (
    <>
      {act && <Typography variant="body2">{translate('reports.inPlace.sent', { act })}</Typography>}
      {report?.isOwnAsDelegate && <Typography variant="body2">{translate('reports.inPlace.own')}</Typography>}
    </>
  );
};

const SHOWN = 3;

/** The reasons of the latest return, as written by the level above. */
const Reasons = ({ obligation: { report } }: Pick<ReportPileItemProps, 'obligation'>) => {
  const translate = useTranslate();
  const remarks = report?.remarks ?? [];
  const latest = Math.max(...remarks.map((remark) => remark.number));
  const current = remarks.filter((remark) => remark.number === latest);
  if (current.length === 0) return null;
  return (
    <Box sx={(theme) => ({ ...theme.tones.warning, borderRadius: 1, px: 1.5, py: 1, mt: 0.5 })}>
      <Typography variant="caption" sx={{ fontWeight: 600 }}>
        {translate('inbox.returned.reasons', { smart_count: current.length })}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5, typography: 'body2' }}>
        {current.slice(0, SHOWN).map((remark) => (
          <li key={`${remark.createdAt}${remark.message}`}>{remark.message}</li>
        ))}
      </Box>
    </Box>
  );
};
