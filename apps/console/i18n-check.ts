/**
 * Fails on a text that one language lacks, a value of an enum without words, a key that the code names and nobody wrote, a key
 * that nothing uses, an input whose label would be guessed from its name, words written straight into JSX, and fields of the
 * browser or the framework for days and numbers.
 */
import { basename, dirname, relative } from 'node:path';
import englishMessages from 'ra-language-english';
import ts from 'typescript';
import { enumFaults } from './enum-words.ts';
import { filesOf } from './folders.ts';
import { nativeInputFault } from './native-inputs.ts';
import type { Texts } from './src/i18n/merge.ts';
import { flatten, isNaming, type Named, Naming, parsed, wordsIn } from './words/naming.ts';

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

const words = await wordsIn('vi');
const resources = words.resources as Texts;
const vietnamese = new Map(flatten(words));
const english = new Map(flatten(await wordsIn('en')));
const naming = new Naming(words);
const framework = new Map(flatten(englishMessages as object as Texts));

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
  const source = parsed(file);
  const at = (node: ts.Node) =>
    `${relative(import.meta.dirname, file)}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
  const visit = (node: ts.Node): void => {
    const one = naming.named(node);
    if (one) note(one, node, at(node));
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

function note(one: Named, node: ts.Node, where: string): void {
  if ('key' in one) {
    named.add(one.key);
    if (!vietnamese.has(one.key)) faults.push(`${where}: no text for ${one.key}`);
  } else {
    patterns.push(one.pattern);
    if (![...vietnamese.keys()].some((key) => one.pattern.test(key)))
      faults.push(`${where}: no text fits ${node.getText()}`);
  }
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
for (const file of filesOf('**/*.{ts,tsx}')) if (isNaming(file)) readFile(file);
findUnused();
for (const fault of faults) console.error(fault);
console.log(`${vietnamese.size} texts in two languages, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
