import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { filesOf, load } from '../folders.ts';
import { merge, type Texts } from '../src/i18n/merge.ts';
import type { Language } from '../src/i18n/texts.ts';

/** Texts by their whole keys. */
export const flatten = (texts: Texts, prefix = ''): [key: string, text: string][] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${prefix}${key}`, value] as [string, string]] : flatten(value, `${prefix}${key}.`),
  );

/** The words of every folder in one language, or of those whose files the pattern finds. */
export async function wordsIn(language: Language, folder = '*'): Promise<Texts> {
  const files = filesOf(`${folder}/words.${language}.ts`);
  return merge(await Promise.all(files.map(async (file) => (await load<{ words: Texts }>(file)).words)));
}

/** Code in which words may be named: no words themselves, no specs. */
export const isNaming = (file: string): boolean =>
  /\.tsx?$/.test(file) && !/\/words\.(vi|en)\.ts$|\/reactAdmin\.|\.spec\./.test(file);

export const parsed = (file: string, text = readFileSync(file, 'utf8')): ts.SourceFile =>
  ts.createSourceFile(
    file,
    text,
    ts.ScriptTarget.Latest,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );

/** A key, or the keys that a template can make. */
export type Named = { key: string } | { pattern: RegExp };

/** Reads which words a piece of code names: a key begins with one of the branches that the folders grow, and an enum's name stands for its words. */
export class Naming {
  private readonly key: RegExp;
  private readonly head: RegExp;
  private readonly enums: object;

  /** `words`: all of one language. */
  constructor(words: Texts) {
    const branches = Object.keys(words);
    this.enums = words.enums as Texts;
    this.key = new RegExp(`^(${branches.join('|')})\\.[\\p{L}\\d_.]+$`, 'u');
    this.head = new RegExp(`^(${branches.join('|')})\\.`);
  }

  named(node: ts.Node): Named | null {
    if (ts.isStringLiteralLike(node)) return this.literal(node.text);
    if (!ts.isTemplateExpression(node) || !this.head.test(node.head.text)) return null;
    const spans = node.templateSpans.map((span) => `[^.]+${escape(span.literal.text)}`).join('');
    return { pattern: new RegExp(`^${escape(node.head.text)}${spans}$`, 'u') };
  }

  private literal(text: string): Named | null {
    if (Object.hasOwn(this.enums, text)) return { pattern: new RegExp(`^enums\\.${text}\\.[^.]+$`) };
    return this.key.test(text) ? { key: text } : null;
  }

  /** All that a file names, or a text that stands for it. */
  namedIn(file: string, text?: string): Named[] {
    const all: Named[] = [];
    const visit = (node: ts.Node): void => {
      const one = this.named(node);
      if (one) all.push(one);
      ts.forEachChild(node, visit);
    };
    visit(parsed(file, text));
    return all;
  }
}

const escape = (part: string): string => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Which of the keys are among the named ones. */
export const keysNamed = (keys: Iterable<string>, named: readonly Named[]): Set<string> => {
  const whole = new Set(named.flatMap((one) => ('key' in one ? one.key : [])));
  const patterns = named.flatMap((one) => ('pattern' in one ? one.pattern : []));
  return new Set([...keys].filter((key) => whole.has(key) || patterns.some((pattern) => pattern.test(key))));
};
