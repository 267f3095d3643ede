import { get, useFormState, useWatch } from 'react-hook-form';

/** Whether what was read at these paths of the form was changed since by hand. Entries of a list are known by their `spanId`. */
export function useIsCorrected(names: readonly string[]): boolean {
  const { defaultValues } = useFormState();
  const values: unknown[] = useWatch({ name: names });
  return names.some((name, at) => {
    const value = values[at];
    const read: unknown = isEntry(value) ? entryOf(defaultValues, name, value.spanId) : get(defaultValues, name);
    return read !== undefined && value !== undefined && JSON.stringify(value) !== JSON.stringify(read);
  });
}

const isEntry = (value: unknown): value is { spanId: string } =>
  typeof value === 'object' && value !== null && typeof (value as { spanId?: unknown }).spanId === 'string';

/** Entries move up when one before them is struck out. */
function entryOf(defaults: unknown, name: string, spanId: string): unknown {
  const list: unknown = get(defaults, name.slice(0, name.lastIndexOf('.')));
  return Array.isArray(list) ? list.find((entry) => isEntry(entry) && entry.spanId === spanId) : undefined;
}
