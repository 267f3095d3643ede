import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import ErrorOutline from '@mui/icons-material/ErrorOutlineOutlined';
import RadioButtonUnchecked from '@mui/icons-material/RadioButtonUncheckedOutlined';
import { Box, Button, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { confidenceLevel, type ConfidenceLevel } from './confidence.ts';
import { useReadingScope } from './ReadingContext';

interface ReadFromProps {
  /** Name of the stretch of text; null for what was added by hand. */
  id: string | null;
  /** 0 to 1; null: the text does not say it. */
  confidence: number | null;
  children: ReactNode;
}

/** A field with how surely it was read; going into it shows its place in the text. */
export const ReadFrom = ({ id, confidence, children }: ReadFromProps) => (
  <Box data-span={id ?? undefined} sx={{ minWidth: 0 }}>
    {children}
    {id && <Confidence id={id} confidence={confidence} />}
  </Box>
);

const LOOK: Record<ConfidenceLevel, { icon: SvgIconComponent; color: string }> = {
  clear: { icon: CheckCircle, color: 'success.main' },
  fair: { icon: CheckCircle, color: 'text.secondary' },
  check: { icon: ErrorOutline, color: 'warning.dark' },
  unsaid: { icon: RadioButtonUnchecked, color: 'text.secondary' },
};

/** How sure the reading is, in words; the colour only repeats them. */
export const Confidence = ({ id, confidence }: { id: string; confidence: number | null }) => {
  const translate = useTranslate();
  const { show } = useReadingScope();
  const level = confidenceLevel(confidence);
  const { icon: Icon, color } = LOOK[level];
  return (
    <Stack
      direction="row"
      useFlexGap
      spacing={1}
      sx={{ alignItems: 'center', flexWrap: 'wrap', minHeight: 24, px: 0.5 }}
    >
      <Box
        component="span"
        sx={{
          display: 'inline-flex',
          alignItems: 'center',
          gap: 0.5,
          color,
          typography: 'caption',
          fontWeight: level === 'check' ? 600 : 400,
        }}
      >
        <Icon aria-hidden sx={{ fontSize: 14 }} />
        {translate(`reading.confidence.${level}`)}
      </Box>
      {show && confidence !== null && (
        <Button size="small" onClick={() => show(id)} sx={{ minHeight: 24, py: 0 }}>
          {translate('reading.showInText')}
        </Button>
      )}
    </Stack>
  );
};
