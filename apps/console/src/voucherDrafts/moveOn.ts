const FIELDS =
  'input:not([type=file]):not([type=hidden]):not([tabindex="-1"]):not(:disabled), select, button[data-step]';

/** From a field of a form to the next one, as Enter does; what it holds is selected. */
export function moveOn(form: HTMLElement, from: EventTarget): void {
  const fields = [...form.querySelectorAll<HTMLElement>(FIELDS)].filter((field) => field.offsetParent !== null);
  const at = fields.indexOf(from as HTMLElement);
  if (at < 0) return;
  fields[at + 1]?.focus();
}

/** To the first field that is wrong, or to the first of all. */
export function focusOn(form: HTMLElement, wanted: 'fault' | 'first'): void {
  const field = form.querySelector<HTMLElement>(wanted === 'fault' ? '[aria-invalid="true"]' : FIELDS);
  field?.focus();
}
