import { depthOf, spell } from './extract-docx-numbering.ts';
import { walkXml } from './extract-xml.ts';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns:';

/** Namespaces of OpenDocument 1.x whose names are read. */
export const ODF: ReadonlySet<string> = new Set(
  ['office', 'style', 'text', 'table', 'drawing', 'xsl-fo-compatible'].map((name) => `${OASIS}${name}:1.0`),
);

interface Style {
  parent: string | null;
  isCentered: boolean | null;
  hasBorders: boolean | null;
  font: string | null;
}

interface Level {
  /** Null: a bullet. */
  format: string | null;
  prefix: string;
  suffix: string;
  start: number;
  /** How many levels the number shows, this one the last. */
  shown: number;
  bullet: string;
}

/** OpenDocument names a format by its first number. */
const FORMATS: Record<string, string> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

/** What paragraphs, cells and lists take from their styles. */
export class OdtStyles {
  private readonly styles = new Map<string, Style>();
  private readonly fonts = new Map<string, string>();
  private readonly lists = new Map<string, Map<number, Level>>();

  constructor(parts: (Uint8Array | undefined)[]) {
    for (const part of parts) if (part) this.read(part);
  }

  isCentered(id: string | null): boolean {
    return this.get(id, 'isCentered') ?? false;
  }

  hasBorders(id: string | null): boolean {
    return this.get(id, 'hasBorders') ?? false;
  }

  font(id: string | null): string | null {
    const font = this.get(id, 'font');
    return font === null ? null : (this.fonts.get(font) ?? font);
  }

  level(list: string | null, depth: number): Level | null {
    return this.lists.get(list ?? '')?.get(depth) ?? null;
  }

  private get<Key extends 'isCentered' | 'hasBorders' | 'font'>(id: string | null, key: Key): Style[Key] | null {
    let style = this.styles.get(id ?? '');
    // As with Word's: a circle exists only in hostile files.
    for (let steps = 0; style && steps < 12; steps += 1) {
      if (style[key] !== null) return style[key];
      style = style.parent === null ? undefined : this.styles.get(style.parent);
    }
    return null;
  }

  private read(part: Uint8Array): void {
    let style: Style | null = null;
    let list: Map<number, Level> | null = null;
    walkXml(
      part,
      {
        open: (name, attribute) => {
          if (name === 'style') {
            style = { parent: attribute('parent-style-name'), isCentered: null, hasBorders: null, font: null };
            this.styles.set(attribute('name') ?? '', style);
          } else if (name === 'font-face') {
            const family = attribute('font-family') ?? attribute('name');
            this.fonts.set(attribute('name') ?? '', (family ?? '').replaceAll(/['"]/gu, ''));
          } else if (name === 'list-style') this.lists.set(attribute('name') ?? '', (list = new Map()));
          else if (list && name.startsWith('list-level-style-')) {
            list.set(depthOf(attribute('level')), levelOf(name, attribute));
          } else if (style && name === 'paragraph-properties' && attribute('text-align')) {
            style.isCentered = attribute('text-align') === 'center';
          } else if (style && name === 'table-cell-properties') style.hasBorders = drawsBorder(attribute);
          else if (style && name === 'text-properties') style.font = attribute('font-name') ?? attribute('font-family');
        },
        close: (name) => {
          if (name === 'style') style = null;
          if (name === 'list-style') list = null;
        },
      },
      ODF,
    );
  }
}

const drawsBorder = (attribute: (name: string) => string | null): boolean =>
  ['border', 'border-left', 'border-right', 'border-top', 'border-bottom'].some((side) => {
    const value = attribute(side);
    return value !== null && value !== 'none' && value !== 'hidden';
  });

function levelOf(name: string, attribute: (name: string) => string | null): Level {
  const isNumber = name === 'list-level-style-number';
  return {
    format: isNumber ? (FORMATS[attribute('num-format') ?? ''] ?? '') : null,
    prefix: attribute('num-prefix') ?? '',
    suffix: attribute('num-suffix') ?? '',
    start: Number(attribute('start-value') ?? 1) || 1,
    shown: Math.min(9, Number(attribute('display-levels')) || 1),
    bullet: attribute('bullet-char') ?? '-',
  };
}

/** The numbers of lists, which stand nowhere in the text: counted again here. */
export class OdtLists {
  private readonly styles: OdtStyles;
  private readonly nested: string[] = [];
  private readonly counters = new Map<string, number[]>();
  /** The item that is open has not yet been given its number. */
  private isDue = false;

  constructor(styles: OdtStyles) {
    this.styles = styles;
  }

  /** A list inside another has its style unless it names its own. */
  open(style: string | null, goesOn: boolean): void {
    const name = style ?? this.nested.at(-1) ?? '';
    if (this.nested.length === 0 && !goesOn) this.counters.delete(name);
    this.nested.push(name);
  }

  close(): void {
    this.nested.pop();
    const counters = this.counters.get(this.nested[0] ?? '');
    if (counters && this.nested.length > 0) counters.length = this.nested.length;
    this.isDue = false;
  }

  item(isNumbered: boolean): void {
    this.isDue = isNumbered && this.nested.length > 0;
  }

  /** The mark before the paragraph that begins: `2.`, `b)`, `-`; empty outside lists and for further paragraphs of an item. */
  mark(): string {
    if (!this.isDue) return '';
    this.isDue = false;
    const depth = this.nested.length;
    const level = this.styles.level(this.nested.at(-1)!, depth);
    if (!level) return '';
    if (level.format === null) return level.bullet === '+' || level.bullet === '*' ? level.bullet : '-';
    const counters = this.counters.get(this.nested[0]!) ?? [];
    this.counters.set(this.nested[0]!, counters);
    counters[depth - 1] = counters[depth - 1] === undefined ? level.start : counters[depth - 1]! + 1;
    if (level.format === '') return '';
    const numbers = [];
    for (let at = depth - level.shown + 1; at <= depth; at += 1) {
      const shown = this.styles.level(this.nested.at(-1)!, at);
      if (at > 0 && shown?.format) numbers.push(spell(counters[at - 1] ?? shown.start, shown.format));
    }
    return `${level.prefix}${numbers.join('.')}${level.suffix}`.trim();
  }
}
