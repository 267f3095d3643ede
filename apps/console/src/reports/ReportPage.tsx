import { Alert, Box, Skeleton } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { Additions } from '../resource/Additions';
import { recordHistory, traceActs } from '../resource/place';
import { DeadlineText } from '../shared/DeadlineText';
import { DemoMark } from '../shared/DemoMark';
import { ErrorNotice } from '../shared/ErrorNotice';
import { useFormat } from '../shared/format';
import { Page } from '../shared/Page';
import { TextLink } from '../shared/RecordLink';
import { StandingChip } from '../shared/StandingChip';
import { useGraphql } from '../shared/useGraphql';
import { NotStarted } from './NotStarted';
import { FORM, OBLIGATION_REPORT, type ObligationReport } from './reports.graphql.ts';
import { ReportView } from './ReportView';
import { useKeptReport } from './useKeptReport';

/** The report of one obligation: its unit writes it, the level above reviews it. */
export const ReportPage = () => {
  const { id = '' } = useParams();
  const report = useGraphql(OBLIGATION_REPORT, { id });
  const formId = report.data?.obligation?.round.formVersion.id;
  // A form in use never changes.
  const form = useGraphql(FORM, formId ? { id: formId } : null, { staleTime: Infinity });
  const error = report.error ?? form.error;
  const read = { obligation: report.data?.obligation ?? undefined, form: form.data?.form ?? undefined };
  const shown = useKeptReport(id, read, error);
  if (!shown && error) return <ErrorNotice error={error} onRetry={() => void report.refetch()} />;
  if (!shown) return report.data && !report.data.obligation ? <NotFound /> : <Loading />;
  const { obligation } = shown;
  return (
    <Page
      title={obligation.organisation.name}
      subtitle={<Subtitle obligation={obligation} />}
      marks={<Marks obligation={obligation} />}
      actions={<Additions at={traceActs} give={{ id: obligation.report?.id ?? obligation.id }} />}
      above={<Above obligation={obligation} />}
    >
      <DutyReasons obligation={obligation} />
      {obligation.report ? (
        <ReportView obligation={obligation} form={shown.form} report={obligation.report} />
      ) : (
        <NotStarted obligation={obligation} form={shown.form} />
      )}
      <Additions at={recordHistory} give={{ resource: 'reports', id: obligation.report?.id ?? obligation.id }} />
    </Page>
  );
};

/** Why there is more time, and why nothing is owed any more: told to the unit, not only to who decided it. */
const DutyReasons = ({ obligation }: { obligation: ObligationReport }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { extendedTo, extensionReason, closedOn, closingReason } = obligation;
  return (
    <>
      {extendedTo && (
        <Alert severity="info" sx={{ mb: 2, displayPrint: 'none' }}>
          {translate('reports.duty.extended', { day: format.date(extendedTo), reason: extensionReason })}
        </Alert>
      )}
      {closedOn && (
        <Alert severity="info" sx={{ mb: 2, displayPrint: 'none' }}>
          {translate('reports.duty.closed', { day: format.date(closedOn), reason: closingReason ?? '–' })}
        </Alert>
      )}
    </>
  );
};

const Above = ({ obligation: { round } }: { obligation: ObligationReport }) => (
  <Box sx={{ mt: 2, typography: 'body2', displayPrint: 'none' }}>
    <TextLink to={`/rounds/${encodeURIComponent(round.id)}/show`}>{round.title}</TextLink>
  </Box>
);

const Marks = ({ obligation }: { obligation: ObligationReport }) => (
  <>
    <StandingChip standing={obligation.standing} isOverdue={obligation.isOverdue} isLate={obligation.report?.isLate} />
    <DemoMark isDemo={obligation.round.isDemo} />
  </>
);

const Subtitle = ({ obligation }: { obligation: ObligationReport }) => {
  const translate = useTranslate();
  const { to, through, standing } = obligation;
  const isDone = standing === 'SUBMITTED' || standing === 'ACCEPTED' || standing === 'CLOSED';
  return (
    <>
      {to &&
        `${translate('reports.to', { name: to.name })}${through ? ` ${translate('reports.through', { name: through.name })}` : ''} · `}
      <DeadlineText
        dueOn={obligation.dueOn}
        dueBoundary={obligation.dueBoundary}
        daysLeft={obligation.daysLeft}
        extendedTo={obligation.extendedTo}
        isDone={isDone}
      />
    </>
  );
};

const NotFound = () => {
  const translate = useTranslate();
  return <ErrorNotice error={new Error(translate('reports.notFound'))} />;
};

const Loading = () => (
  <Box aria-busy sx={{ mt: 3, maxWidth: 1440, mx: 'auto' }}>
    <Skeleton width="40%" height={48} />
    <Skeleton width="60%" />
    <Skeleton variant="rounded" height={480} sx={{ mt: 3 }} />
  </Box>
);
