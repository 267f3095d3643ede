import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import EditOutlined from '@mui/icons-material/EditOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import ErrorOutline from '@mui/icons-material/ErrorOutlineOutlined';
import RadioButtonUnchecked from '@mui/icons-material/RadioButtonUncheckedOutlined';
import { Box, Button, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { confidenceLevel, type ConfidenceLevel } from './confidence.ts';
import { useReadingScope } from './ReadingContext';
import { useIsCorrected } from './useIsCorrected.ts';

interface ReadFromProps {
  /** Name of the stretch of text; null for what was added by hand. */
  id: string | null;
  /** 0 to 1; null: the text does not say it. */
  confidence: number | null;
  /** Paths of the form's values that hold what was read. */
  names: readonly string[];
  children: ReactNode;
}

/** A field with how surely it was read; going into it shows its place in the text. */
export const ReadFrom = ({ id, confidence, names, children }: ReadFromProps) => (
  <Box data-span={id ?? undefined} sx={{ minWidth: 0 }}>
    {children}
    {id && <FieldConfidence id={id} confidence={confidence} names={names} />}
  </Box>
);

interface FieldConfidenceProps {
  id: string;
  confidence: number | null;
  names: readonly string[];
}

/** How sure the reading is, as long as what was read still stands in the form. */
export const FieldConfidence = ({ id, confidence, names }: FieldConfidenceProps) => (
  <Confidence id={id} confidence={confidence} isCorrected={useIsCorrected(names)} />
);

interface ConfidenceProps {
  id: string;
  confidence: number | null;
  isCorrected?: boolean;
}

const LOOK: Record<ConfidenceLevel | 'corrected', { icon: SvgIconComponent; color: string }> = {
  clear: { icon: CheckCircle, color: 'success.main' },
  fair: { icon: CheckCircle, color: 'text.secondary' },
  check: { icon: ErrorOutline, color: 'warning.dark' },
  unsaid: { icon: RadioButtonUnchecked, color: 'text.secondary' },
  corrected: { icon: EditOutlined, color: 'text.secondary' },
};

/** How sure the reading is, in words; the colour only repeats them. */
export const Confidence = ({ id, confidence, isCorrected = false }: ConfidenceProps) => {
  const translate = useTranslate();
  const { show } = useReadingScope();
  const level = isCorrected ? 'corrected' : confidenceLevel(confidence);
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
