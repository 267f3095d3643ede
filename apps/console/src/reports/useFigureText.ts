import { useCallback } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import type { FigureState } from '../dataProvider/schema.ts';

interface Said {
  state: FigureState | null;
  value: number | null;
}

/** Words for a figure: the number, "not applicable" or "missing". */
export function useFigureText(): (figure: Said) => string {
  const translate = useTranslate();
  const format = useFormat();
  return useCallback(
    ({ state, value }: Said) => {
      if (state === null) return translate('reports.figure.missing');
      return state === 'NOT_APPLICABLE' ? translate('reports.figure.notApplicable') : format.number(value);
    },
    [translate, format],
  );
}
