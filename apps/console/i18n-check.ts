/**
 * Fails on a text that one language lacks, a value of an enum without words, a key that the code names and nobody wrote, a key
 * that nothing uses, an input whose label would be guessed from its name, words written straight into JSX, and fields of the
 * browser or the framework for days and numbers.
 */
import { readFileSync } from 'node:fs';
import { basename, dirname, relative } from 'node:path';
import englishMessages from 'ra-language-english';
import ts from 'typescript';
import { enumFaults } from './enum-words.ts';
import { filesOf, load } from './folders.ts';
import { nativeInputFault } from './native-inputs.ts';
import { merge, type Texts } from './src/i18n/merge.ts';

const LABELLING = new Set([
  'label',
  'title',
  'placeholder',
  'aria-label',
  'alt',
  'helperText',
  'caption',
  'advice',
  'explanation',
]);
const WORDS = /\p{L}{2,}/u;

const faults: string[] = [];

const flatten = (texts: object, prefix = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]: [string, string | object]) =>
    typeof value === 'string' ? [[`${prefix}${key}`, value] as [string, string]] : flatten(value, `${prefix}${key}.`),
  );

/** The words of every folder in one language. */
async function wordsOf(language: 'vi' | 'en'): Promise<Texts> {
  const files = filesOf(`*/words.${language}.ts`);
  return merge(await Promise.all(files.map(async (file) => (await load<{ words: Texts }>(file)).words)));
}

const words = await wordsOf('vi');
const resources = words.resources as Texts;
const vietnamese = new Map(flatten(words));
const english = new Map(flatten(await wordsOf('en')));
/** A key begins with one of the branches that the folders grow. */
const branches = Object.keys(words).join('|');
const KEY = new RegExp(`^(${branches})\\.[\\p{L}\\d_.]+$`, 'u');
const KEY_HEAD = new RegExp(`^(${branches})\\.`);
const framework = new Map(flatten(englishMessages));

function compareLanguages(): void {
  for (const key of vietnamese.keys()) if (!english.has(key)) faults.push(`${key}: no English text`);
  for (const key of english.keys()) if (!vietnamese.has(key)) faults.push(`${key}: no Vietnamese text`);
  for (const key of framework.keys())
    if (!vietnamese.has(key)) faults.push(`${key}: the framework's text is not translated`);
  for (const [key, text] of vietnamese) {
    const other = english.get(key) ?? '';
    if (!other.includes('||||') && placeholders(text) !== placeholders(other))
      faults.push(`${key}: the placeholders differ between the languages`);
    if (!text.trim() && !key.startsWith('ra.')) faults.push(`${key}: empty`);
  }
}

/** A number may be left out where the words carry it (plural forms), any other placeholder may not. */
const placeholders = (text: string): string =>
  [...new Set([...text.matchAll(/%\{(\w+)\}/g)].map((match) => match[1]!))]
    .filter((name) => name !== 'smart_count')
    .toSorted()
    .join();

const named = new Set<string>();
const patterns: RegExp[] = [];
const sources = new Set<string>();

function readFile(file: string): void {
  const text = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(
    file,
    text,
    ts.ScriptTarget.Latest,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const at = (node: ts.Node) =>
    `${relative(import.meta.dirname, file)}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) noteLiteral(node.text, at(node));
    if (ts.isTemplateExpression(node)) noteTemplate(node, at(node));
    if (ts.isJsxText(node) && WORDS.test(node.text) && !/^\s*\.\w+\s*$/.test(node.text))
      faults.push(`${at(node)}: words in JSX: ${node.text.trim()}`);
    const native = nativeInputFault(node);
    if (native) faults.push(`${at(node)}: ${native}`);
    if (ts.isJsxAttribute(node)) checkAttribute(node, at(node));
    if (ts.isJsxOpeningLikeElement(node)) checkLabel(node, file, at(node));
    ts.forEachChild(node, visit);
  };
  visit(source);
}

function noteLiteral(text: string, where: string): void {
  if (!KEY.test(text)) return;
  named.add(text);
  if (!vietnamese.has(text)) faults.push(`${where}: no text for ${text}`);
}

const escape = (part: string): string => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function noteTemplate(node: ts.TemplateExpression, where: string): void {
  if (!KEY_HEAD.test(node.head.text)) return;
  const pattern = new RegExp(
    `^${escape(node.head.text)}${node.templateSpans.map((span) => `[^.]+${escape(span.literal.text)}`).join('')}$`,
    'u',
  );
  patterns.push(pattern);
  if (![...vietnamese.keys()].some((key) => pattern.test(key))) faults.push(`${where}: no text fits ${node.getText()}`);
}

function checkAttribute(node: ts.JsxAttribute, where: string): void {
  const name = node.name.getText();
  const value = node.initializer;
  if (!LABELLING.has(name) || !value || !ts.isStringLiteral(value)) return;
  if (WORDS.test(value.text) && !vietnamese.has(value.text)) faults.push(`${where}: words in ${name}: ${value.text}`);
}

/** react-admin makes the label of an input from `resources.<resource>.fields.<source>`; without that text it guesses. */
function checkLabel(node: ts.JsxOpeningLikeElement, file: string, where: string): void {
  const attributes = new Map(
    node.attributes.properties
      .filter(ts.isJsxAttribute)
      .map((attribute) => [attribute.name.getText(), attribute.initializer]),
  );
  const source = attributes.get('source');
  if (!source || !ts.isStringLiteral(source)) return;
  sources.add(source.text);
  const folder = basename(dirname(file));
  const key = `resources.${folder}.fields.${source.text}`;
  const hasLabel = attributes.has('label') || !(folder in resources) || /^(Search|Simple)/.test(node.tagName.getText());
  if (!hasLabel && !vietnamese.has(key)) faults.push(`${where}: ${key} is missing, the label would be guessed`);
}

function findUnused(): void {
  for (const key of vietnamese.keys()) {
    const field = /^resources\.\w+\.fields\.(\w+)$/.exec(key)?.[1];
    const isUsed =
      key.startsWith('ra.') ||
      named.has(key) ||
      (field && sources.has(field)) ||
      patterns.some((pattern) => pattern.test(key));
    if (!isUsed) faults.push(`${key}: nothing uses it`);
  }
}

compareLanguages();
faults.push(...enumFaults([...vietnamese.keys()]));
for (const file of filesOf('**/*.{ts,tsx}')) {
  if (!/\/words\.(vi|en)\.ts$|\/reactAdmin\.|\.spec\./.test(file)) readFile(file);
}
findUnused();
for (const fault of faults) console.error(fault);
console.log(`${vietnamese.size} texts in two languages, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
