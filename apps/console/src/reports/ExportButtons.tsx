import Download from '@mui/icons-material/DownloadOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';

/** Downloads in the official layout. */
export const ExportButtons = ({ reportId }: { reportId: string }) => {
  const translate = useTranslate();
  const href = (format: string) => `/reports/${encodeURIComponent(reportId)}/export.${format}`;
  return (
    <>
      <Button startIcon={<Download />} href={href('docx')} download aria-label={translate('reports.export.docx')}>
        {translate('reports.export.word')}
      </Button>
      <Button startIcon={<Download />} href={href('xlsx')} download aria-label={translate('reports.export.xlsx')}>
        {translate('reports.export.excel')}
      </Button>
    </>
  );
};
