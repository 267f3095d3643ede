import { useEffect } from 'react';
import { useEvent, useNotify } from 'react-admin';
import type { ColumnChoice } from '../ColumnMenu';
import type { Column } from '../RecordTable';
import { stillKnown } from './arrangement.rules';
import { useArrangement } from './useArrangement';

/** An address that somebody has kept or sent may ask for what the list no longer has: it is left out, and said. */
export function useStaleAddress<Row>(columns: readonly Column<Row>[], choice: ColumnChoice<Row>): void {
  const notify = useNotify();
  const { present, everything, apply, knows } = useArrangement(columns, choice);
  const { columns: shown, ...asked } = everything;
  const text = JSON.stringify(asked);
  const clear = useEvent(() => {
    const { arrangement, left } = stillKnown(text, knows);
    if (left.length === 0) return;
    apply({ ...arrangement, columns: present.columns ?? shown });
    notify('shared.staleAddress', {
      type: 'warning',
      autoHideDuration: 12_000,
      messageArgs: { smart_count: left.length },
    });
  });
  useEffect(clear, [text, clear]);
}
