import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import { useTranslate } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import { useAct } from '../shared/useAct';
import { ChangesSince } from './ChangesSince';
import { useReport } from './ReportContext';
import { ACCEPT_REPORT, type FullReport } from './reports.graphql.ts';
import { ShiftsNotice } from './ShiftsNotice';
import { useBrief } from './useBrief';

export const AcceptButton = ({ report, draftCount }: { report: FullReport; draftCount: number }) => {
  const { obligation } = useReport();
  const translate = useTranslate();
  const act = useAct(ACCEPT_REPORT, { done: 'reports.accept.done' });
  return (
    <ActButton
      act={act}
      icon={CheckCircle}
      label="reports.accept.label"
      explanation="reports.accept.explanation"
      params={{ name: obligation.organisation.name, number: report.number }}
      variables={() => ({ reportId: report.id, version: report.version })}
      variant="contained"
      disabledReason={
        report.isOwnAsDelegate
          ? translate('reports.inPlace.own')
          : draftCount > 0
            ? translate('reports.accept.hasRemarks', { smart_count: draftCount })
            : null
      }
    >
      <Told reportId={report.id} />
    </ActButton>
  );
};

const Told = ({ reportId }: { reportId: string }) => {
  const brief = useBrief(reportId);
  return (
    brief && (
      <>
        <ChangesSince changes={brief.changes} isFolded />
        <ShiftsNotice shifts={brief.shifts} />
      </>
    )
  );
};
