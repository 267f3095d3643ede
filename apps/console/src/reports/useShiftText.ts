import { useCallback } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import type { FigureShift } from './reports.graphql.ts';

/** What is no longer so, in words. */
export function useShiftText(): (shift: FigureShift) => string {
  const translate = useTranslate();
  const format = useFormat();
  return useCallback(
    ({ reported, now, changeCount, isTyped, isKept, comment }: FigureShift) => {
      const said = (value: number | null) =>
        value === null ? translate('reports.figure.missing') : format.number(value);
      const kind = reported === now ? 'still' : isTyped ? 'typed' : 'filled';
      const figuresOf = { reported: said(reported), now: said(now) };
      const told = isKept
        ? translate(`reports.shifts.books.${kind}`, figuresOf)
        : translate(`reports.shifts.${kind}`, figuresOf);
      const why = isKept && reported !== now;
      const figures = why
        ? `${told} ${translate(comment ? 'reports.shifts.books.because' : 'reports.shifts.books.why', { comment })}`
        : told;
      if (isKept && changeCount > 0)
        return `${figures} ${translate('reports.shifts.books.changed', { smart_count: changeCount })}`;
      return changeCount > 0
        ? `${figures} ${translate('reports.shifts.changed', { smart_count: changeCount })}`
        : figures;
    },
    [translate, format],
  );
}
