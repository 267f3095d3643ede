/** A letter where it stands on the page: points, x to the right, y (its baseline) downwards. */
export interface Glyph {
  text: string;
  x: number;
  end: number;
  y: number;
  size: number;
}

/** A straight line, drawn or as a thin filled box; `from` and `to` along it, `at` across. */
export interface Rule {
  isVertical: boolean;
  at: number;
  from: number;
  to: number;
}

export interface PageContent {
  glyphs: Glyph[];
  rules: Rule[];
}

type Matrix = readonly [number, number, number, number, number, number];

interface State {
  matrix: Matrix;
  font: string;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
}

type Operators = Record<string, number>;

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** `save` without end would hold memory; pdf allows 28. */
const MAX_SAVED = 512;

/**
 * Replays what draws a page and notes each letter and each straight line. pdf.js's own text content joins letters across other
 * letters of a second font (Vietnamese capitals often come from one), and knows nothing of the lines of a table.
 */
export class PageReplay {
  private readonly names: Map<number, string>;
  private readonly fontScale: (font: string) => number;
  private readonly saved: State[] = [];
  private readonly content: PageContent = { glyphs: [], rules: [] };
  private readonly page: Matrix;
  private state: State;
  private text: Matrix = IDENTITY;
  private line: Matrix = IDENTITY;

  /** `toPage` turns the page's own coordinates into points with y downwards; `fontScale` says what one unit of a width is. */
  constructor(operators: Operators, toPage: readonly number[], fontScale: (font: string) => number) {
    this.names = new Map(Object.entries(operators).map(([name, code]) => [code, name]));
    this.fontScale = fontScale;
    const matrix = asMatrix(toPage);
    this.page = matrix;
    this.state = { matrix, font: '', size: 0, charSpacing: 0, wordSpacing: 0, scale: 1, leading: 0, rise: 0 };
  }

  run(codes: readonly number[], args: readonly unknown[]): PageContent {
    codes.forEach((code, at) => {
      const list = args[at];
      this.step(this.names.get(code) ?? '', Array.isArray(list) ? list : []);
    });
    return this.content;
  }

  private step(name: string, args: readonly unknown[]): void {
    if (name === 'showText') this.show(args[0]);
    else if (name === 'constructPath') this.draw(args);
    else if (name === 'save' || name === 'paintFormXObjectBegin') this.save(name === 'save' ? null : args[0]);
    else if (name === 'restore' || name === 'paintFormXObjectEnd') this.state = this.saved.pop() ?? this.state;
    else if (name === 'transform') this.transform(asMatrix(args));
    else if (name === 'beginAnnotation') this.beginAnnotation(asMatrix(args[2]), asMatrix(args[3]));
    else if (name === 'endAnnotation') this.state = this.saved.pop() ?? this.state;
    else this.stepText(name, args);
  }

  private stepText(name: string, args: readonly unknown[]): void {
    const value = Number(args[0]) || 0;
    if (name === 'beginText') this.text = this.line = IDENTITY;
    else if (name === 'setTextMatrix') this.text = this.line = asMatrix(typeof args[0] === 'number' ? args : args[0]);
    else if (name === 'moveText') this.move(value, Number(args[1]) || 0);
    else if (name === 'setLeadingMoveText') {
      this.state.leading = Number(args[1]) || 0;
      this.move(value, this.state.leading);
    } else if (name === 'nextLine') this.move(0, this.state.leading);
    else if (name === 'setLeading') this.state.leading = -value;
    else if (name === 'setCharSpacing') this.state.charSpacing = value;
    else if (name === 'setWordSpacing') this.state.wordSpacing = value;
    else if (name === 'setHScale') this.state.scale = value / 100;
    else if (name === 'setTextRise') this.state.rise = value;
    else if (name === 'setFont') {
      this.state.font = String(args[0]);
      this.state.size = Number(args[1]) || 0;
    }
  }

  private save(form: unknown): void {
    if (this.saved.length < MAX_SAVED) this.saved.push({ ...this.state });
    if (form) this.transform(asMatrix(form));
  }

  /** Number and day that an office's program stamps on the page, and its signature: placed on the bare page. */
  private beginAnnotation(place: Matrix, own: Matrix): void {
    this.save(null);
    this.state = { ...this.state, matrix: this.page };
    this.transform(place);
    this.transform(own);
  }

  private transform(matrix: Matrix): void {
    this.state.matrix = multiply(this.state.matrix, matrix);
  }

  private move(x: number, y: number): void {
    this.text = this.line = multiply(this.line, [1, 0, 0, 1, x, y]);
  }

  private show(glyphs: unknown): void {
    if (!Array.isArray(glyphs)) return;
    const { size, scale, charSpacing, wordSpacing, rise, font } = this.state;
    const unit = this.fontScale(font);
    const matrix = multiply(this.state.matrix, this.text);
    // Text that runs upwards is a stamp or a watermark, never a line of the document.
    const isLevel = Math.abs(matrix[1]) < Math.abs(matrix[0]) * 0.1 && matrix[0] > 0;
    let x = 0;
    for (const glyph of glyphs as unknown[]) {
      if (typeof glyph === 'number') x -= (glyph / 1000) * size * scale;
      if (!isGlyph(glyph)) continue;
      const width = glyph.width * unit * size * scale;
      if (isLevel) this.note(glyph.unicode, matrix, x, width, rise);
      x += width + (charSpacing + (glyph.isSpace ? wordSpacing : 0)) * scale;
    }
    this.text = multiply(this.text, [1, 0, 0, 1, x, 0]);
  }

  private note(text: string, matrix: Matrix, at: number, width: number, rise: number): void {
    const x = matrix[0] * at + matrix[2] * rise + matrix[4];
    const y = matrix[1] * at + matrix[3] * rise + matrix[5];
    const size = Math.abs(this.state.size) * Math.hypot(matrix[2], matrix[3]);
    if (!Number.isFinite(x + y + size + width)) return;
    this.content.glyphs.push({ text, x, end: x + Math.abs(width * matrix[0]), y, size });
  }

  /** Path data of pdf.js: 0 move, 1 line, 2 curve (6 numbers), 3 quadratic curve (4), 4 close. */
  private draw(args: readonly unknown[]): void {
    const action = this.names.get(Number(args[0])) ?? '';
    const data: unknown = Array.isArray(args[1]) ? args[1][0] : null;
    if (!/stroke|fill/i.test(action) || !(data instanceof Float32Array)) return;
    let box: number[][] = [];
    for (let at = 0; at < data.length;) {
      const kind = data[at]!;
      const count = [2, 2, 6, 4, 0][kind] ?? data.length;
      if (kind === 0) {
        this.noteShape(box, action);
        box = [];
      }
      if (count > 0) box.push(this.point(data[at + count - 1] ?? 0, data[at + count] ?? 0));
      if (kind === 4 && box[0]) box.push(box[0]);
      at += count + 1;
    }
    this.noteShape(box, action);
  }

  private point(x: number, y: number): number[] {
    const [a, b, c, d, e, f] = this.state.matrix;
    return [a * x + c * y + e, b * x + d * y + f];
  }

  private noteShape(points: number[][], action: string): void {
    if (points.length < 2) return;
    const xs = points.map(([x]) => x!);
    const ys = points.map(([, y]) => y!);
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const isThin = Math.min(right - left, bottom - top) <= MAX_RULE_WIDTH;
    if (isThin) this.noteRule(left, top, right, bottom);
    else if (/stroke/i.test(action)) {
      for (let at = 1; at < points.length; at += 1) {
        const [x, y] = points[at - 1]!;
        const [x2, y2] = points[at]!;
        const width = Math.abs(x! - x2!);
        if (Math.min(width, Math.abs(y! - y2!)) <= 1) {
          this.noteRule(Math.min(x!, x2!), Math.min(y!, y2!), Math.max(x!, x2!), Math.max(y!, y2!));
        }
      }
    }
  }

  private noteRule(left: number, top: number, right: number, bottom: number): void {
    if (!Number.isFinite(left + top + right + bottom)) return;
    const isVertical = bottom - top > right - left;
    const [from, to] = isVertical ? [top, bottom] : [left, right];
    if (to - from < MIN_RULE_LENGTH || this.content.rules.length >= MAX_RULES) return;
    this.content.rules.push({ isVertical, at: isVertical ? (left + right) / 2 : (top + bottom) / 2, from, to });
  }
}

/** Thicker is a filled area. */
const MAX_RULE_WIDTH = 3;
/** Shorter is a tick or part of a picture. */
const MIN_RULE_LENGTH = 6;
/** A form of 60 rows and 8 columns that draws each side of each cell has 2,000; a drawing has more and is no table. */
const MAX_RULES = 4_000;

interface PdfGlyph {
  unicode: string;
  width: number;
  isSpace?: boolean;
}

const isGlyph = (value: unknown): value is PdfGlyph =>
  typeof value === 'object' &&
  value !== null &&
  'unicode' in value &&
  typeof value.unicode === 'string' &&
  'width' in value;

function asMatrix(value: unknown): Matrix {
  const numbers = Array.from((value ?? []) as ArrayLike<unknown>, (item) => Number(item) || 0);
  return numbers.length === 6 ? (numbers as unknown as Matrix) : IDENTITY;
}

const multiply = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];
