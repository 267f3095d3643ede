const INPUTS =
  'input:not([type="hidden"]):not([aria-hidden]), textarea:not([aria-hidden]), [role="combobox"], button, [role="button"]';

/** Name of the stretch of text that belongs to the field around an element. */
export const spanAt = (element: Element): string | null =>
  element.closest('[data-span]')?.getAttribute('data-span') ?? null;

/** Puts the cursor into the field that was read from this stretch. */
export function focusSpan(root: HTMLElement | null, id: string): void {
  focusIn(root?.querySelector(`[data-span="${CSS.escape(id)}"]`));
}

/** Puts the cursor into the field at a path of the form, or into what stands around it: `assignments.3.parties.0.role`. */
export function focusField(root: HTMLElement | null, path: string): void {
  const parts = path.split('.');
  for (let length = parts.length; length > 0; length--) {
    const name = CSS.escape(parts.slice(0, length).join('.'));
    const found = root?.querySelector(`[name="${name}"], [data-field="${name}"]`);
    if (found) return focusIn(found);
  }
}

function focusIn(element: Element | null | undefined): void {
  const input = element?.matches(INPUTS) ? element : element?.querySelector(INPUTS);
  if (!(input instanceof HTMLElement)) return;
  input.focus({ preventScroll: true });
  input.scrollIntoView({ block: 'center' });
}
