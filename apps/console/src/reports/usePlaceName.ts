import { useCallback } from 'react';
import { useTranslate } from 'react-admin';
import { cellName, rowName } from './form.names';
import { type Place, useReport } from './ReportContext';
import type { Remark } from './reports.graphql.ts';

/** Name of a cell, a row or a text for people: printed number, label, column. */
export function usePlaceName(): (place: Place | null) => string {
  const { form } = useReport();
  const translate = useTranslate();
  return useCallback(
    (place: Place | null) => {
      if (!place) return translate('reports.remarks.general');
      if ('textId' in place) return form.texts.find(({ id }) => id === place.textId)?.heading ?? '';
      if ('cellId' in place) return cellName(form, place.cellId);
      const row = form.rows.find(({ id }) => id === place.rowId);
      return row ? rowName(row) : '';
    },
    [form, translate],
  );
}

export const placeOf = ({ cellId, rowId, textId }: Pick<Remark, 'cellId' | 'rowId' | 'textId'>): Place | null => {
  if (cellId) return { cellId };
  if (rowId) return { rowId };
  return textId ? { textId } : null;
};
