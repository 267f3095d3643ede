import { Box, Paper, Stack } from '@mui/material';
import { Additions } from '../resource/Additions';
import { draftActs } from '../resource/place';
import { AcceptButton } from './AcceptButton';
import { CorrectButton } from './CorrectButton';
import { ExportButtons } from './ExportButtons';
import { NextReport } from './NextReport';
import { useReport } from './ReportContext';
import { ReturnButton } from './ReturnButton';
import { SaveStatus } from './SaveStatus';
import { SubmitButton } from './SubmitButton';
import type { RemarkDrafts } from './useRemarkDrafts';
import type { FullReport } from './reports.graphql.ts';

/** What can be done with the report as a whole; stays in sight at the foot of the page. */
export const ActBar = ({ report, remarkDrafts }: { report: FullReport; remarkDrafts: RemarkDrafts }) => {
  const { mode, obligation } = useReport();
  const canCorrect = obligation.canEdit && report.state === 'ACCEPTED' && obligation.round.state === 'OPEN';
  return (
    <Paper
      component="footer"
      data-covers="foot"
      sx={{
        position: 'sticky',
        bottom: 0,
        zIndex: 3,
        px: 2,
        py: { xs: 0.75, md: 1 },
        mx: { xs: -1, sm: 0 },
        borderRadius: '8px 8px 0 0',
        boxShadow: '0 -4px 16px rgb(0 0 0 / 8%)',
        displayPrint: 'none',
      }}
    >
      <Stack
        direction="row"
        useFlexGap
        spacing={1}
        sx={{
          flexWrap: { xs: 'wrap', md: 'nowrap' },
          alignItems: 'center',
          justifyContent: 'flex-end',
          '& .MuiButton-root': { whiteSpace: 'nowrap', flexShrink: 0 },
        }}
      >
        {mode === 'edit' && <SaveStatus />}
        {report.submittedAt && (
          <Box sx={{ display: { xs: mode === 'edit' ? 'none' : 'flex', sm: 'flex' } }}>
            <ExportButtons reportId={report.id} />
          </Box>
        )}
        {report.submittedAt && obligation.canEdit && (
          <Additions at={draftActs} give={{ resource: 'reports', id: report.id }} />
        )}
        {mode === 'edit' && <SubmitButton />}
        {mode === 'review' && <ReturnButton report={report} remarkDrafts={remarkDrafts} />}
        {mode === 'review' && <AcceptButton report={report} draftCount={remarkDrafts.drafts.length} />}
        {obligation.canReview && <NextReport />}
        {canCorrect && <CorrectButton report={report} />}
      </Stack>
    </Paper>
  );
};
