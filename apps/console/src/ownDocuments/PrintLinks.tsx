import Download from '@mui/icons-material/DownloadOutlined';
import PictureAsPdf from '@mui/icons-material/PictureAsPdfOutlined';
import { Box, Button, Tooltip } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { OwnDraft } from './ownDocuments.graphql.ts';

interface PrintLinksProps {
  draft: Pick<OwnDraft, 'docxUrl' | 'pdfUrl'>;
  /** Why the printed page cannot be seen now, translated. */
  disabledReason?: string | null;
}

/** The document in the form of Decree 30/2020: to look at, and to take along. */
export const PrintLinks = ({ draft: { docxUrl, pdfUrl }, disabledReason = null }: PrintLinksProps) => {
  const translate = useTranslate();
  const isOff = disabledReason !== null;
  return (
    <Tooltip title={disabledReason ?? ''}>
      <Box
        component="span"
        tabIndex={isOff ? 0 : undefined}
        role={isOff ? 'note' : undefined}
        sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 1 }}
      >
        <Button startIcon={<PictureAsPdf />} href={pdfUrl} target="_blank" rel="noopener" disabled={isOff}>
          {translate('resources.ownDocuments.pdf')}
        </Button>
        <Button startIcon={<Download />} href={docxUrl} download disabled={isOff}>
          {translate('resources.ownDocuments.docx')}
        </Button>
      </Box>
    </Tooltip>
  );
};
