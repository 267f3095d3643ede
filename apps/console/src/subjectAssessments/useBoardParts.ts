import { useTheme } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { BarPart } from '../shared/StackedBars';
import { type Counted, RESULTS, STANDINGS } from './board.rules.ts';

/** Distinct in hue and in lightness, as those of reports; the charts carry words as well. */
const LIGHT: Record<Counted, string> = {
  notBegun: '#dfe3e0',
  draft: '#a9b2af',
  returned: '#d9892b',
  submitted: '#4a90d0',
  reviewed: '#1d7a4f',
  met: '#1d7a4f',
  notMet: '#b3402f',
  unjudgeable: '#d9892b',
};
const DARK: Record<Counted, string> = {
  notBegun: '#3d4946',
  draft: '#8b9693',
  returned: '#e3a04f',
  submitted: '#6ea8e0',
  reviewed: '#4fb286',
  met: '#4fb286',
  notMet: '#e5796a',
  unjudgeable: '#e3a04f',
};

/** What the bars of the board are made of. */
export function useBoardParts(): Record<'standings' | 'results', BarPart[]> {
  const translate = useTranslate();
  const colours = useTheme().palette.mode === 'dark' ? DARK : LIGHT;
  const partOf = (name: Counted): BarPart => ({
    name,
    label: translate(`resources.subjectAssessments.board.${name}`),
    colour: colours[name],
  });
  return { standings: STANDINGS.map(partOf), results: RESULTS.map(partOf) };
}
