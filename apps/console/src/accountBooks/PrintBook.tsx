import Download from '@mui/icons-material/DownloadOutlined';
import PictureAsPdf from '@mui/icons-material/PictureAsPdfOutlined';
import { Stack } from '@mui/material';
import { DownloadButton } from '../shared/DownloadButton';

interface PrintBookProps {
  address: (format: 'pdf' | 'xlsx') => string;
  /** Translated: read out with the buttons where there are several books. */
  name?: string;
}

/** A book as a PDF with what its pages carry over, and as a workbook. */
export const PrintBook = ({ address, name }: PrintBookProps) => (
  <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
    <DownloadButton icon={PictureAsPdf} label="resources.accountBooks.print.pdf" name={name} address={address('pdf')} />
    <DownloadButton icon={Download} label="resources.accountBooks.print.xlsx" name={name} address={address('xlsx')} />
  </Stack>
);
