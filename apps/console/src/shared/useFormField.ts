import { useInput, useResourceContext } from 'react-admin';

interface FormFieldOptions<Value> {
  source: string;
  /** i18n key; the field of the resource unless told. */
  label?: string | false;
  /** Answers why the value cannot be sent, translated. */
  validate: (value: Value | null | undefined) => string | undefined;
}

const FRAMEWORKS_MARK = '@@react-admin@@';
const asIs = (value: unknown): unknown => value;

/** A value in a form of react-admin for a field of our own: as it is held, with what the form says of it. */
export function useFormField<Value>({ source, label, validate }: FormFieldOptions<Value>) {
  const resource = useResourceContext();
  const { field, fieldState } = useInput({ source, validate, format: asIs, parse: asIs });
  const message = fieldState.error?.message;
  const isOwn = message?.startsWith(FRAMEWORKS_MARK);
  return {
    label: label ?? `resources.${resource}.fields.${source}`,
    name: field.name,
    value: field.value as Value | null | undefined,
    onChange: field.onChange as (value: Value | null) => void,
    onBlur: field.onBlur as () => void,
    inputRef: field.ref,
    fault: message && isOwn ? String(JSON.parse(message.slice(FRAMEWORKS_MARK.length))) : message,
  };
}
