import { Box, LinearProgress } from '@mui/material';
import { useFormat } from '../shared/format';

interface PercentProps {
  /** 0 to 100. */
  value: number;
  /** Translated: whose progress it is. */
  label: string;
}

export const Percent = ({ value, label }: PercentProps) => {
  const format = useFormat();
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minWidth: 110 }}>
      <LinearProgress
        variant="determinate"
        value={value}
        aria-label={label}
        sx={{ flexGrow: 1, height: 6, borderRadius: 3 }}
      />
      <Box component="span" sx={{ minWidth: 40, textAlign: 'right' }}>
        {format.percent(value, 100)}
      </Box>
    </Box>
  );
};
