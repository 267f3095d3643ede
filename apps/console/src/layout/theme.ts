import { alpha, type ThemeOptions } from '@mui/material';
import type { Tone } from '../shared/StatusChip';

type Tones = Record<Tone, { color: string; backgroundColor: string }>;

declare module '@mui/material/styles' {
  interface Theme {
    /** Text and background of each tone; every pair has a contrast of at least 4.5. */
    tones: Tones;
  }
  interface ThemeOptions {
    tones?: Tones;
  }
}

const FONT = '"Be Vietnam Pro", "Segoe UI", Roboto, "Noto Sans", sans-serif';

interface Colours {
  mode: 'light' | 'dark';
  primary: { main: string; light: string; dark: string; contrastText: string };
  page: string;
  paper: string;
  line: string;
  text: string;
  quiet: string;
  tones: Tones;
}

/** Ink green on paper: calm to look at all day, official without being grey. */
const light: Colours = {
  mode: 'light',
  primary: { main: '#0d5c54', light: '#2f7f76', dark: '#08423c', contrastText: '#ffffff' },
  page: '#f5f4ef',
  paper: '#ffffff',
  line: '#dedcd3',
  text: '#1d2524',
  quiet: '#56615f',
  tones: {
    neutral: { color: '#47524f', backgroundColor: '#e9ebe8' },
    info: { color: '#0b4f86', backgroundColor: '#e0edf8' },
    success: { color: '#14602f', backgroundColor: '#dff2e4' },
    warning: { color: '#7a4300', backgroundColor: '#fcecd0' },
    error: { color: '#9b1c1c', backgroundColor: '#fbe3e1' },
  },
};

const dark: Colours = {
  mode: 'dark',
  primary: { main: '#6cc7ba', light: '#98ddd3', dark: '#3e9d90', contrastText: '#06201d' },
  page: '#121716',
  paper: '#1a2120',
  line: '#33403d',
  text: '#e8edeb',
  quiet: '#a3b1ad',
  tones: {
    neutral: { color: '#c9d3d0', backgroundColor: '#2a3432' },
    info: { color: '#9fd0f7', backgroundColor: '#15304a' },
    success: { color: '#93dfa9', backgroundColor: '#143521' },
    warning: { color: '#f6c987', backgroundColor: '#3d2a0c' },
    error: { color: '#f7aaa5', backgroundColor: '#461c1b' },
  },
};

const focusRing = (colour: string) => ({ outline: `2px solid ${colour}`, outlineOffset: 2 });

/** What react-admin makes a theme of, of the one that is used. */
function themeOf(colours: Colours): ThemeOptions {
  return {
    tones: colours.tones,
    palette: {
      mode: colours.mode,
      primary: colours.primary,
      secondary: colours.primary,
      background: { default: colours.page, paper: colours.paper },
      text: { primary: colours.text, secondary: colours.quiet },
      divider: colours.line,
      error: { main: colours.mode === 'light' ? '#b3261e' : '#f2857e' },
      warning: {
        main: colours.mode === 'light' ? '#a35a00' : '#f0b45f',
        dark: colours.mode === 'light' ? '#854900' : '#f0b45f',
      },
      success: { main: colours.mode === 'light' ? '#1b7a3e' : '#6fcf8c' },
      info: { main: colours.mode === 'light' ? '#0f62a5' : '#7dbdf0' },
    },
    shape: { borderRadius: 8 },
    typography: {
      fontFamily: FONT,
      fontSize: 14,
      h1: { fontSize: '1.5rem', fontWeight: 600, lineHeight: 1.3, letterSpacing: '-0.01em' },
      h2: { fontSize: '1.0625rem', fontWeight: 600, lineHeight: 1.4 },
      h3: { fontSize: '0.9375rem', fontWeight: 600, lineHeight: 1.4 },
      h6: { fontSize: '1rem', fontWeight: 600 },
      subtitle1: { fontWeight: 600 },
      body1: { fontSize: '0.9375rem', lineHeight: 1.55 },
      body2: { fontSize: '0.875rem', lineHeight: 1.55 },
      caption: { fontSize: '0.8125rem' },
      button: { textTransform: 'none', fontWeight: 600 },
    },
    components: componentsOf(colours),
  };
}

function componentsOf(colours: Colours): ThemeOptions['components'] {
  const { line, primary, paper } = colours;
  return {
    MuiCssBaseline: {
      styleOverrides: {
        ':focus-visible': focusRing(primary.main),
        '.visually-hidden': {
          position: 'absolute',
          width: 1,
          height: 1,
          overflow: 'hidden',
          clipPath: 'inset(50%)',
          whiteSpace: 'nowrap',
        },
        // A day or a code in a row; what is wider than its place all the same is broken there.
        '.whole-value': {
          display: 'inline-block',
          maxWidth: '100%',
          '@media (min-width: 900px)': { whiteSpace: 'nowrap' },
        },
        '.money': { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
        '@media (prefers-reduced-motion: reduce)': {
          '*, *::before, *::after': {
            animationDuration: '0.01ms !important',
            animationIterationCount: '1 !important',
            // A duration, however short, makes a transition of every property of everything: what opens would stand in a corner for some frames.
            transition: 'none !important',
          },
        },
        '@media print': { 'header, nav, .RaSidebar-fixed': { display: 'none !important' } },
      },
    },
    MuiButtonBase: {
      defaultProps: { disableRipple: true },
      styleOverrides: { root: { '&:focus-visible': focusRing(primary.main) } },
    },
    MuiPaper: {
      defaultProps: { elevation: 0 },
      styleOverrides: { rounded: { border: `1px solid ${line}` }, root: { backgroundImage: 'none' } },
    },
    MuiMenu: { styleOverrides: { paper: { boxShadow: '0 6px 24px rgb(0 0 0 / 14%)' } } },
    MuiDialog: { styleOverrides: { paper: { borderRadius: 12 } } },
    MuiButton: {
      defaultProps: { disableElevation: true, size: 'medium' },
      styleOverrides: { root: { minHeight: 36, paddingInline: 14 }, sizeSmall: { minHeight: 30, paddingInline: 10 } },
    },
    MuiTextField: { defaultProps: { variant: 'outlined', size: 'small' } },
    MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small' } },
    MuiOutlinedInput: { styleOverrides: { root: { backgroundColor: paper } } },
    // A choice of nothing is a line with words.
    RaSelectInput: { defaultProps: { emptyText: 'shared.notChosen' } },
    // What is chosen is read whole, on a phone, too.
    MuiSelect: { styleOverrides: { select: { whiteSpace: 'normal' } } },
    MuiTableCell: {
      styleOverrides: {
        root: { borderColor: line, fontSize: '0.875rem' },
        head: { fontWeight: 600, color: colours.quiet, backgroundColor: alpha(colours.page, 0.6) },
        sizeSmall: { padding: '8px 12px' },
      },
    },
    MuiTooltip: { defaultProps: { arrow: true }, styleOverrides: { tooltip: { fontSize: '0.8125rem' } } },
    MuiAppBar: { defaultProps: { elevation: 0 }, styleOverrides: { root: { borderRadius: 0, border: 0 } } },
    MuiLink: { defaultProps: { underline: 'hover' } },
    MuiAlert: { styleOverrides: { root: { border: 'none' } } },
    MuiToggleButton: { styleOverrides: { root: { color: colours.quiet } } },
    MuiTab: { styleOverrides: { root: { minHeight: 44 } } },
  };
}

export const lightTheme = themeOf(light);
export const darkTheme = themeOf(dark);
