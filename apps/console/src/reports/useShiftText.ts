import { useCallback } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import type { FigureShift } from './reports.graphql.ts';

/** What is no longer so, in words. */
export function useShiftText(): (shift: FigureShift) => string {
  const translate = useTranslate();
  const format = useFormat();
  return useCallback(
    ({ reported, now, changeCount, isTyped }: FigureShift) => {
      const said = (value: number | null) =>
        value === null ? translate('reports.figure.missing') : format.number(value);
      const kind = reported === now ? 'still' : isTyped ? 'typed' : 'filled';
      const figures = translate(`reports.shifts.${kind}`, { reported: said(reported), now: said(now) });
      return changeCount > 0
        ? `${figures} ${translate('reports.shifts.changed', { smart_count: changeCount })}`
        : figures;
    },
    [translate, format],
  );
}
