type Params = Readonly<Record<string, unknown>>;

/** The forms of a text for one and for many stand side by side; Vietnamese needs only one. */
const FORMS = ' |||| ';

/** A text with what it speaks of: `%{name}` is replaced, and `smart_count` chooses the form. What nobody gave stays as it stands. */
export function phrase(text: string, params: Params): string {
  const count = params.smart_count;
  const forms = text.split(FORMS);
  const form = count == null ? text : (forms[count === 1 ? 0 : 1] ?? forms[0]!);
  return form.replaceAll(/%\{(.*?)\}/g, (place, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : null;
    return typeof value === 'string' || typeof value === 'number' ? String(value) : place;
  });
}
