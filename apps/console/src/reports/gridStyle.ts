import { alpha, type Theme } from '@mui/material';

/** Styles of the form's table and cards in one sheet at its root: cells carry class names only, so that they stay cheap. */
export const gridStyle = (theme: Theme) => {
  const { palette, tones } = theme;
  const line = `1px solid ${palette.divider}`;
  return {
    '& table': { width: '100%', borderCollapse: 'separate', borderSpacing: 0, fontSize: '0.875rem', tableLayout: 'fixed' },
    '& th, & td': { borderBottom: line, borderLeft: line, padding: '6px 10px', verticalAlign: 'top', textAlign: 'left' },
    '& th:first-of-type, & td:first-of-type': { borderLeft: 0 },
    '& thead th': {
      ...{ fontWeight: 600, fontSize: '0.8125rem', color: palette.text.secondary, textAlign: 'center', verticalAlign: 'middle' },
      ...{ backgroundColor: palette.mode === 'light' ? '#faf9f5' : '#20292700', position: 'sticky', zIndex: 2 },
      backgroundImage: `linear-gradient(${palette.background.paper}, ${palette.background.paper})`,
    },
    '& thead tr:first-of-type th': { top: 56, height: 36 },
    '& thead tr:nth-of-type(2) th': { top: 92 },
    '& tbody th': { fontWeight: 400 },
    '& .number': { textAlign: 'right', fontVariantNumeric: 'tabular-nums', color: palette.text.secondary },
    '& .group .label': { fontWeight: 600 },
    '& .heading > *': { backgroundColor: alpha(palette.text.primary, 0.035) },
    '& .unit, & .previous': { color: palette.text.secondary, fontSize: '0.8125rem', overflowWrap: 'anywhere' },
    '& .previous': { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
    '& .label': { overflowWrap: 'anywhere' },
    '& .notes': { display: 'block' },
    '& .none': { backgroundColor: alpha(palette.text.primary, 0.03) },
    '& td.figure': { padding: '4px 4px' },
    '& tr:hover > td, & tr:hover > th': { backgroundColor: alpha(palette.primary.main, 0.035) },

    '& .entry': {
      ...{ display: 'flex', alignItems: 'center', gap: 2, minHeight: 36, borderRadius: '6px', border: '1px solid transparent' },
      ...{ backgroundColor: palette.mode === 'light' ? '#f7f8f5' : '#222b29', position: 'relative', paddingLeft: 4 },
      '&:hover': { borderColor: palette.divider },
      '&:focus-within': { borderColor: palette.primary.main, boxShadow: `inset 0 0 0 1px ${palette.primary.main}`, backgroundColor: palette.background.paper },
      '&.Missing': { border: `1px dashed ${alpha(palette.text.primary, 0.28)}`, backgroundColor: 'transparent' },
      '&.Missing:focus-within': { borderStyle: 'solid', borderColor: palette.primary.main },
      '&.NotApplicable input': { fontStyle: 'italic', color: palette.text.secondary, fontSize: '0.8125rem' },
      '&.NotApplicable:not(:focus-within)': {
        backgroundImage: `repeating-linear-gradient(135deg, transparent 0 5px, ${alpha(palette.text.primary, 0.06)} 5px 10px)`,
      },
      '&.invalid, &.conflict': { borderColor: palette.error.main, borderStyle: 'solid', backgroundColor: alpha(palette.error.main, 0.06) },
      '&.unreadable input': { color: palette.error.main, fontStyle: 'normal' },
    },
    '& .entry input': {
      ...{ flex: 1, minWidth: 0, width: '100%', height: 34, border: 0, outline: 0, background: 'transparent', padding: '0 2px' },
      ...{ textAlign: 'right', font: 'inherit', fontSize: '0.9375rem', fontVariantNumeric: 'tabular-nums', color: palette.text.primary },
      '&::placeholder': { color: palette.text.secondary, opacity: 1, fontStyle: 'italic', fontSize: '0.8125rem' },
    },
    '& .save': { width: 16, height: 16, fontSize: 16, flexShrink: 0, display: 'inline-flex', color: palette.text.secondary },
    '& .save.saved': { color: palette.success.main },
    '& .save.offline': { color: palette.warning.main },
    '& .save.invalid, & .save.conflict': { color: palette.error.main },
    '& .mark': { fontSize: 16, color: palette.info.main, borderRadius: 4, padding: 2, minWidth: 24, minHeight: 24 },
    '& .menu': { fontSize: 18, minWidth: 24, minHeight: 28, borderRadius: 4, color: palette.text.secondary },
    '& .sum': {
      ...{ display: 'flex', gap: 6, justifyContent: 'flex-end', flexWrap: 'wrap', width: '100%', minHeight: 24, padding: '1px 6px', marginTop: 2 },
      ...{ fontSize: '0.8125rem', fontVariantNumeric: 'tabular-nums', color: palette.text.secondary, borderRadius: 4 },
      '& .take': { color: palette.primary.main, fontWeight: 600 },
      '&:hover .take': { textDecoration: 'underline' },
    },
    '& .shown': {
      ...{ display: 'flex', alignItems: 'center', justifyContent: 'flex-end', gap: 4, minHeight: 32, padding: '0 6px' },
      ...{ fontSize: '0.9375rem', fontVariantNumeric: 'tabular-nums', textAlign: 'right' },
      '&.Missing, &.NotApplicable': { fontStyle: 'italic', fontSize: '0.8125rem', color: palette.text.secondary },
    },
    '& .remarked': { ...tones.warning },

    '& .cards': { display: 'grid', gap: 12, padding: 12, margin: 0 },
    '& .card': { border: line, borderRadius: '8px', padding: 12, backgroundColor: palette.background.paper },
    '& .card.heading': { border: 0, padding: '12px 0 0', backgroundColor: 'transparent', fontWeight: 600 },
    '& .card .fields': { display: 'grid', gap: 8, marginTop: 8, gridTemplateColumns: 'repeat(auto-fit, minmax(132px, 1fr))' },
    '& .card .entry': { minHeight: 44 },
    '& .card .entry input': { height: 42, fontSize: '1.0625rem' },
    '& .card .menu': { minWidth: 40, minHeight: 40 },
    '& .card .field': { fontSize: '0.8125rem', color: palette.text.secondary },
  } as const;
};
