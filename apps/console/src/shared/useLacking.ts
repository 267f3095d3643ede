import { useTranslate } from 'react-admin';

/** A field of a form: whether it holds what the act needs, and the key of its label. */
export type Needed = readonly [isThere: boolean, label: string];

/** A sentence that names what a form still lacks, in the order of its fields; null once it is whole. */
export function useLacking(fields: readonly Needed[]): string | null {
  const translate = useTranslate();
  const lacking = fields.flatMap(([isThere, label]) => (isThere ? [] : [translate(label)]));
  return lacking.length > 0 ? translate('shared.lacking', { fields: lacking.join(', ') }) : null;
}
