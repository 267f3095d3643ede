import type { FieldError } from '@app/kernel';
import type { EdxmlWarning } from './edxml';
import { readDate } from './edxml-time';
import type { XmlElement } from './xml-tree';

/** What is wrong, gathered over the whole message so that the sender is told once. */
export interface Findings {
  missing: FieldError[];
  invalid: FieldError[];
  warnings: EdxmlWarning[];
}

export const envelopeOf = (root: XmlElement): XmlElement | null =>
  /^(?:edXML)?Envelope$/i.test(root.name) ? root : root.first('edXMLEnvelope', 'Envelope');

export const saysSomething = (element: XmlElement): boolean =>
  element.text.trim() !== '' || element.children.some(saysSomething);

export const invalid = (findings: Findings, path: string): void => {
  findings.invalid.push({ path, code: 'FIELD_INVALID' });
};

/** Characters of what is kept of a message, by the element that says it: a file of the largest size may not become one name. */
const LENGTHS: Readonly<Record<string, number>> = {
  OrganName: 300,
  OrganId: 100,
  DocumentId: 300,
  Code: 100,
  CodeNumber: 100,
  CodeNotation: 100,
  BussinessDocReason: 2000,
  BusinessDocReason: 2000,
  Description: 2000,
};

/** Notes every text that is longer than what is kept of it, with how much is taken. */
export function noteLongTexts(element: XmlElement, findings: Findings): void {
  const max = LENGTHS[element.name];
  if (max !== undefined && element.text.trim().length > max)
    findings.invalid.push({ path: element.path, code: 'EDXML_TEXT_TOO_LONG', params: { max } });
  for (const child of element.children) noteLongTexts(child, findings);
}

/** Files are written by people's tools with line breaks around the text; those are not part of it. */
export const text = (element: XmlElement | null, ...names: string[]): string | null =>
  element?.first(...names)?.text.trim() || null;

export const texts = (element: XmlElement | null, name: string): string[] =>
  (element?.all(name) ?? []).map((child) => child.text.trim()).filter((content) => content !== '');

export function need(element: XmlElement | null, name: string, path: string, { missing }: Findings): string {
  const content = text(element, name);
  if (content === null) missing.push({ path: `${path}/${name}`, code: 'FIELD_REQUIRED' });
  return content ?? '';
}

export function needDate(element: XmlElement | null, path: string, findings: Findings): string {
  const written = need(element, 'PromulgationDate', path, findings);
  const day = readDate(written);
  if (written !== '' && !day) invalid(findings, `${path}/PromulgationDate`);
  return day ?? '';
}

export function optionalDate(element: XmlElement | null, name: string, { warnings }: Findings): string | null {
  const written = text(element, name);
  const day = readDate(written ?? '');
  if (written && !day) warnings.push({ kind: 'unreadableValue', path: `${element?.path}/${name}` });
  return day;
}

export function count(element: XmlElement | null, name: string, { warnings }: Findings): number | null {
  const written = text(element, name);
  if (written === null) return null;
  if (/^\d{1,9}$/.test(written)) return Number(written);
  warnings.push({ kind: 'unreadableValue', path: `${element?.path}/${name}` });
  return null;
}

export function flag(element: XmlElement, name: string, findings: Findings): boolean {
  const written = text(element, name);
  if (written !== null && !/^[01]$/.test(written)) invalid(findings, `${element.path}/${name}`);
  return written === '1';
}
