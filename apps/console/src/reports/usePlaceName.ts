import { useCallback } from 'react';
import { useTranslate } from 'react-admin';
import type { Remark } from './report.types';
import { type Place, useReport } from './ReportContext';

/** Name of a cell, a row or a text for people: printed number, label, column. */
export function usePlaceName(): (place: Place | null) => string {
  const { form, cells } = useReport();
  const translate = useTranslate();
  return useCallback(
    (place: Place | null) => {
      if (!place) return translate('reports.remarks.general');
      if ('textId' in place) return form.texts.find(({ id }) => id === place.textId)?.heading ?? '';
      const found = 'cellId' in place ? cells.get(place.cellId) : undefined;
      const row = found?.row ?? form.rows.find(({ id }) => 'rowId' in place && id === place.rowId);
      const name = `${row?.printedNumber ?? ''} ${row?.label ?? ''}`.trim();
      return found && form.measures.length > 1 ? `${name} (${found.measure})` : name;
    },
    [form, cells, translate],
  );
}

export const placeOf = ({ cellId, rowId, textId }: Pick<Remark, 'cellId' | 'rowId' | 'textId'>): Place | null => {
  if (cellId) return { cellId };
  if (rowId) return { rowId };
  return textId ? { textId } : null;
};
