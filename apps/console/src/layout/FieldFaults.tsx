import { useEffect } from 'react';
import { useTranslate } from 'react-admin';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Whatever is done next may mend a field, also by a list of choices, which tells the field nothing. */
const NEXT = ['input', 'keydown', 'click'];

/** Says what a field lacks in the reader's language, in every form: the browser would say it in its own. */
export function FieldFaults() {
  const translate = useTranslate();
  useEffect(() => {
    const told = new Set<Field>();
    const say = ({ target }: Event): void => {
      if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
      const fault = faultOf(target);
      if (!fault) return;
      target.setCustomValidity(translate(...fault));
      told.add(target);
    };
    const forget = (): void => {
      for (const field of told) field.setCustomValidity('');
      told.clear();
    };
    document.addEventListener('invalid', say, true);
    for (const name of NEXT) document.addEventListener(name, forget, true);
    return () => {
      document.removeEventListener('invalid', say, true);
      for (const name of NEXT) document.removeEventListener(name, forget, true);
    };
  }, [translate]);
  return null;
}

/** What a field says itself is left as it is. */
function faultOf(field: Field): [key: string, params?: Record<string, string>] | null {
  const { customError, valueMissing, typeMismatch, rangeOverflow, rangeUnderflow } = field.validity;
  if (customError) return null;
  if (valueMissing) return ['ra.validation.required'];
  if (typeMismatch && field.type === 'email') return ['ra.validation.email'];
  if (!(field instanceof HTMLInputElement)) return null;
  if (rangeOverflow) return ['ra.validation.maxValue', { max: field.max }];
  return rangeUnderflow ? ['ra.validation.minValue', { min: field.min }] : null;
}
