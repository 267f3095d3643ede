import { Box } from '@mui/material';
import { encode } from 'uqr';

interface QrCodeProps {
  text: string;
  label: string;
  /** Left out: as a phone at arm's length reads it from a screen. */
  size?: string | number;
}

/** Drawn here, so that the secret never leaves the page. Always dark on white: phones read nothing else reliably. */
export const QrCode = ({ text, label, size = 200 }: QrCodeProps) => {
  const { data, size: modules } = encode(text, { border: 2 });
  const path = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <Box
      component="svg"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${modules} ${modules}`}
      shapeRendering="crispEdges"
      sx={{ width: size, height: size, backgroundColor: '#fff', borderRadius: 1 }}
    >
      <path d={path} fill="#000" />
    </Box>
  );
};
