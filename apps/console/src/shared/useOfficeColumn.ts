import type { Column } from './RecordTable';
import type { Named } from './named.ts';
import { useViewer } from './useWorkplace';

/** Whose a record is: left out for whoever works in one office only and sees records of it alone; narrow otherwise, since names of offices are long. */
export function useOfficeColumn(): <Row extends { organisation: Named }>(label: string) => Column<Row> {
  const viewer = useViewer();
  const own = new Set((viewer?.roles ?? []).map(({ organisation }) => organisation.id));
  return (label) => ({
    label,
    file: { path: 'organisation.name' },
    from: 'lg',
    width: '14%',
    lines: 2,
    isNeedless: (rows) => own.size === 1 && rows.every(({ organisation }) => own.has(organisation.id)),
    render: ({ organisation }) => organisation.name,
  });
}
