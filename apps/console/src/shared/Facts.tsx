import { Box, Typography } from '@mui/material';
import { type ReactNode } from 'react';
import { useTranslate } from 'react-admin';

interface FactProps {
  /** i18n key of the label. */
  label: string;
  /** Spans the whole width. */
  wide?: boolean;
  children: ReactNode;
}

/** Label and value pairs of a record, in columns where there is room. */
export const Facts = ({ children }: { children: ReactNode }) => (
  <Box
    component="dl"
    sx={{
      m: 0,
      display: 'grid',
      columnGap: 4,
      rowGap: 2,
      gridTemplateColumns: 'repeat(auto-fill, minmax(min(240px, 100%), 1fr))',
    }}
  >
    {children}
  </Box>
);

/** One pair; an absent value is said, not left blank. */
export const Fact = ({ label, wide = false, children }: FactProps) => {
  const translate = useTranslate();
  const isAbsent = children === null || children === undefined || children === '' || children === false;
  return (
    <Box sx={wide ? { gridColumn: '1 / -1' } : undefined}>
      <Typography component="dt" variant="caption" color="textSecondary">
        {translate(label)}
      </Typography>
      <Typography
        component="dd"
        variant="body1"
        sx={{
          m: 0,
          overflowWrap: 'anywhere',
          color: isAbsent ? 'text.secondary' : undefined,
          // What is given may come to nothing by itself.
          '&:empty::before': { content: JSON.stringify(translate('shared.notGiven')), color: 'text.secondary' },
        }}
      >
        {isAbsent ? translate('shared.notGiven') : children}
      </Typography>
    </Box>
  );
};
