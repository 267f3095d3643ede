import AddComment from '@mui/icons-material/AddCommentOutlined';
import AssignmentReturn from '@mui/icons-material/AssignmentReturnOutlined';
import DeleteOutline from '@mui/icons-material/DeleteOutlined';
import { Box, IconButton, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ActButton } from '../shared/ActButton';
import { useAct } from '../shared/useAct';
import { useReport } from './ReportContext';
import { RETURN_REPORT, type FullReport } from './reports.graphql.ts';
import { usePlaceName } from './usePlaceName';
import type { RemarkDrafts } from './useRemarkDrafts';

interface ReturnButtonProps {
  report: FullReport;
  remarkDrafts: RemarkDrafts;
}

/** Sends the report back with every remark, after all of them were read once more. */
export const ReturnButton = ({ report, remarkDrafts }: ReturnButtonProps) => {
  const { obligation } = useReport();
  const translate = useTranslate();
  const { drafts } = remarkDrafts;
  const act = useAct(RETURN_REPORT, { done: 'reports.return.done', onDone: remarkDrafts.clear });
  const remarks = drafts.map(({ place, message }) => ({ ...place, message }));
  return (
    <>
      <GeneralRemark />
      <ActButton
        act={act}
        icon={AssignmentReturn}
        label="reports.return.label"
        explanation="reports.return.explanation"
        params={{ name: obligation.organisation.name, smart_count: drafts.length }}
        variables={() =>
          remarks.length > 0 ? { input: { reportId: report.id, version: report.version, remarks } } : null
        }
        disabledReason={
          report.isOwnAsDelegate
            ? translate('reports.inPlace.own')
            : drafts.length === 0
              ? translate('reports.return.needsRemark')
              : null
        }
        color="warning"
      >
        <RemarkList remarkDrafts={remarkDrafts} />
      </ActButton>
    </>
  );
};

const GeneralRemark = () => {
  const { openRemark } = useReport();
  const translate = useTranslate();
  return (
    <IconButton
      onClick={() => openRemark(null)}
      aria-label={translate('reports.remarks.addGeneral')}
      title={translate('reports.remarks.addGeneral')}
    >
      <AddComment />
    </IconButton>
  );
};

const RemarkList = ({ remarkDrafts: { drafts, put } }: { remarkDrafts: RemarkDrafts }) => {
  const placeName = usePlaceName();
  const translate = useTranslate();
  return (
    <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, display: 'grid', gap: 2 }}>
      {drafts.map(({ place, message }) => {
        const name = placeName(place);
        return (
          <Box component="li" key={name} sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
            <Box sx={{ flexGrow: 1 }}>
              <Typography variant="body2" sx={{ fontWeight: 600 }}>
                {name}
              </Typography>
              <Typography variant="body2" sx={{ whiteSpace: 'pre-line' }}>
                {message}
              </Typography>
            </Box>
            <IconButton onClick={() => put(place, '')} aria-label={translate('reports.remarks.remove', { name })}>
              <DeleteOutline />
            </IconButton>
          </Box>
        );
      })}
    </Box>
  );
};
