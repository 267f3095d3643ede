import { ButtonBase } from '@mui/material';
import { memo, useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import { numberEntry, suggestionFor } from './entry.rules';
import { useReport } from './ReportContext';
import { useCells } from './useEntry';

/** The sum of a total's lines, taken over by one press (or `=` in the cell). Gone when the cell already says it. */
export const SumHint = memo(function SumHint({ cellId, name }: { cellId: string; name: string }) {
  const { store, rules } = useReport();
  const own = rules.get(cellId);
  const watched = useMemo(() => (own ? [cellId, ...own.flatMap(({ operandIds }) => operandIds)] : []), [own, cellId]);
  useCells(store, watched);
  const translate = useTranslate();
  const format = useFormat();
  const suggestion = own && suggestionFor(own, store.entry);
  if (!suggestion) return null;
  const { state, value } = store.entry(cellId);
  const { sum, isExact } = suggestion;
  if (state === 'NUMBER' && (isExact ? value === sum : value! >= sum)) return null;
  const text = translate(isExact ? 'reports.cell.sum' : 'reports.cell.sumAtLeast', { sum: format.number(sum) });
  return (
    <ButtonBase className="sum" tabIndex={-1} onClick={() => store.setEntry(cellId, numberEntry(sum))}>
      {text}
      <span className="take">{translate('reports.cell.take')}</span>
      <span className="visually-hidden">{name}</span>
    </ButtonBase>
  );
});
