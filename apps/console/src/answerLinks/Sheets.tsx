import { Box, GlobalStyles, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import { QrCode } from '../shared/QrCode';
import type { Sheet } from './makeSheets.ts';
import { addressOf } from './places.ts';

interface SheetsProps {
  sheets: readonly Sheet[];
  heading: string;
  title: string;
}

/** On paper nothing but the sheets: eight to a page of A4, to be cut apart. */
const ON_PAPER = {
  '@page': { size: 'A4', margin: '10mm' },
  '@media print': {
    'body *': { visibility: 'hidden' },
    '.answer-sheets, .answer-sheets *': { visibility: 'visible' },
    '.answer-sheets': { position: 'absolute', inset: '0 0 auto 0', margin: '0 !important' },
    'html, body': { backgroundColor: '#fff !important' },
  },
} as const;

/** A sheet for each citizen: name, masked number, code and the same as a picture. Black on white, also where the page is dark. */
export const Sheets = ({ sheets, heading, title }: SheetsProps) => (
  <>
    <GlobalStyles styles={ON_PAPER} />
    <Box
      className="answer-sheets"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' },
        '@media print': { gridTemplateColumns: '1fr 1fr' },
      }}
    >
      {sheets.map((sheet) => (
        <OneSheet key={sheet.citizen.id} sheet={sheet} heading={heading} title={title} />
      ))}
    </Box>
  </>
);

const OneSheet = ({
  sheet: { citizen, code, expiresAt },
  heading,
  title,
}: Omit<SheetsProps, 'sheets'> & { sheet: Sheet }) => {
  const translate = useTranslate();
  const format = useFormat();
  const address = addressOf(code);
  return (
    <Box
      sx={{
        display: 'flex',
        // A telephone has no room for both beside each other; paper has.
        flexWrap: { xs: 'wrap', sm: 'nowrap' },
        '@media print': { flexWrap: 'nowrap' },
        gap: 1.5,
        p: 1.5,
        minHeight: '66mm',
        border: '1px dashed #999',
        color: '#000',
        backgroundColor: '#fff',
        breakInside: 'avoid',
      }}
    >
      <QrCode text={address} label={translate('answerLinks.sheets.qr', { name: citizen.name })} size="36mm" />
      <Box sx={{ minWidth: 0, flex: 1 }}>
        <Typography variant="body2">{title}</Typography>
        <Typography sx={{ fontWeight: 700, overflowWrap: 'anywhere' }}>{citizen.name}</Typography>
        <Typography variant="body2">
          {[citizen.maskedNumber && translate('answerLinks.sheets.number', { number: citizen.maskedNumber }), heading]
            .filter(Boolean)
            .join(' · ')}
        </Typography>
        <Typography sx={{ fontFamily: 'monospace', fontSize: '1.1rem', fontWeight: 700, my: 0.5 }}>{code}</Typography>
        <Typography variant="body2">
          {translate('answerLinks.sheets.how', { address: address.split('?')[0], until: format.dateTime(expiresAt) })}
        </Typography>
      </Box>
    </Box>
  );
};
