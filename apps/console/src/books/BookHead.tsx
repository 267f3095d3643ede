import Download from '@mui/icons-material/DownloadOutlined';
import PictureAsPdf from '@mui/icons-material/PictureAsPdfOutlined';
import { Button, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

interface BookHeadProps {
  /** In the address of the downloads. */
  code: string;
  /** Translated. */
  about: string;
  /** What the download is of: organisation and year, or a file. Null while nothing is chosen. */
  of: Record<string, string> | null;
  children?: ReactNode;
}

/** What the book is, its downloads, and its acts. */
export const BookHead = ({ code, about, of, children }: BookHeadProps) => {
  const translate = useTranslate();
  const href = (format: string) => `/registers/${code}.${format}?${new URLSearchParams(of ?? {}).toString()}`;
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center', px: 2, pt: 2, pb: 1 }}>
      <Typography color="textSecondary" sx={{ flex: '1 1 320px' }}>
        {about}
      </Typography>
      {of && (
        <>
          <Button startIcon={<Download />} href={href('xlsx')} download>
            {translate('resources.books.xlsx')}
          </Button>
          <Button startIcon={<PictureAsPdf />} href={href('pdf')} download>
            {translate('resources.books.pdf')}
          </Button>
        </>
      )}
      {children}
    </Stack>
  );
};
