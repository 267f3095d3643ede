import { alpha, type Theme } from '@mui/material';

/** One sheet for the table of totals, on the screen and on paper. */
export const totalsStyle = (theme: Theme) => {
  const { palette } = theme;
  const line = `1px solid ${palette.divider}`;
  return {
    '& table': { width: '100%', borderCollapse: 'separate', borderSpacing: 0, fontSize: '0.875rem' },
    '& th, & td': {
      borderBottom: line,
      borderLeft: line,
      padding: '6px 8px',
      verticalAlign: 'top',
      textAlign: 'left',
      fontWeight: 400,
    },
    '& th:first-of-type, & td:first-of-type': { borderLeft: 0 },
    '& thead th': {
      fontWeight: 600,
      fontSize: '0.8125rem',
      color: palette.text.secondary,
      textAlign: 'center',
      verticalAlign: 'middle',
    },
    '& .number': { color: palette.text.secondary, textAlign: 'right', width: '48px', whiteSpace: 'nowrap' },
    '& .unit': { color: palette.text.secondary, fontSize: '0.8125rem' },
    '& .group .label': { fontWeight: 600 },
    '& .heading > *': { backgroundColor: alpha(palette.text.primary, 0.035) },
    '& thead .sum': { minWidth: '66px' },
    '& .value': { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap', padding: '2px 2px' },
    '& .value > *': { padding: '4px 6px', minHeight: '28px', display: 'inline-block' },
    '& .total': { fontWeight: 600, backgroundColor: alpha(palette.primary.main, 0.05) },
    '& .silent': { color: palette.text.secondary, fontStyle: 'italic', fontSize: '0.8125rem', fontWeight: 400 },
    '& .counts': { color: palette.text.secondary, fontSize: '0.8125rem', whiteSpace: 'nowrap', textAlign: 'left' },
    '& button': {
      font: 'inherit',
      color: 'inherit',
      textDecoration: 'underline',
      textDecorationStyle: 'dotted',
      textUnderlineOffset: 3,
      borderRadius: '4px',
      minWidth: '28px',
      textAlign: 'right',
    },
    '& button:hover': { backgroundColor: alpha(palette.primary.main, 0.1), textDecorationStyle: 'solid' },
    '& ul': {
      listStyle: 'none',
      margin: 0,
      padding: '12px',
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: '12px',
    },
    '& li': { border: line, borderRadius: '8px', padding: '12px' },
    '& li.heading': { border: 0, padding: '8px 0 0', fontWeight: 600 },
    '& dl': { display: 'grid', gridTemplateColumns: '1fr auto', margin: '8px 0 0', rowGap: '2px', columnGap: '12px' },
    '& dd': { margin: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
    '& dt.measure': { gridColumn: '1 / -1', color: palette.text.secondary, fontSize: '0.8125rem', marginTop: '6px' },
    '@media print': {
      border: 0,
      overflow: 'visible',
      '& table': { fontSize: '9pt', color: '#000' },
      '& thead': { display: 'table-header-group' },
      '& tr': { breakInside: 'avoid' },
      '& th, & td': { borderColor: '#888', padding: '3px 5px' },
      '& button': { textDecoration: 'none' },
    },
  } as const;
};
