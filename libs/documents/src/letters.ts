import type PDFDocument from 'pdfkit';
import { FACES, fromMillimetres } from './faces.ts';

export type PaperPage = InstanceType<typeof PDFDocument>;
export type Face = keyof typeof FACES;

/** Letters of one face and size, whose words are measured once. Lengths are points. */
export class Letters {
  readonly face: Face;
  readonly size: number;
  /** From one line to the next. */
  readonly height: number;
  private readonly page: PaperPage;
  private readonly widths = new Map<string, number>();

  constructor(page: PaperPage, face: Face, size: number) {
    this.page = page;
    this.face = face;
    this.size = size;
    this.height = size * 1.18;
  }

  width(text: string): number {
    const known = this.widths.get(text);
    if (known !== undefined) return known;
    const width = this.page.font(FACES[this.face]).fontSize(this.size).widthOfString(text);
    // Names and contents repeat; what does not is not kept for ever.
    if (this.widths.size > 20_000) this.widths.clear();
    this.widths.set(text, width);
    return width;
  }

  /** A text as the lines into which it is broken; a word that is longer than a line is broken, too. */
  lines(text: string, room: number): string[] {
    return text.split('\n').flatMap((paragraph) => this.broken(paragraph, room));
  }

  private broken(paragraph: string, room: number): string[] {
    const space = this.width(' ');
    const lines: string[] = [];
    let line = '';
    let used = 0;
    for (const word of paragraph.split(/\s+/).flatMap((one) => this.pieces(one, room))) {
      const width = this.width(word);
      if (line !== '' && used + space + width > room) {
        lines.push(line);
        line = '';
      }
      used = line === '' ? width : used + space + width;
      line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
  }

  private pieces(word: string, room: number): string[] {
    if (this.width(word) <= room) return [word];
    const pieces: string[] = [];
    let piece = '';
    for (const letter of word) {
      if (piece !== '' && this.width(piece + letter) > room) {
        pieces.push(piece);
        piece = '';
      }
      piece += letter;
    }
    return [...pieces, piece];
  }

  /** One line that was broken before; `top` is of its box. */
  write(text: string, left: number, top: number, { room = 0, align = 'left' }: WrittenAt = {}): void {
    if (text === '') return;
    const free = align === 'left' ? 0 : room - this.width(text);
    const at = align === 'right' ? left + free : left + Math.max(0, free / 2) * Number(align === 'center');
    this.page
      .font(FACES[this.face])
      .fontSize(this.size)
      .fillColor('#000000')
      .text(text, at, top + this.size * 0.06, { lineBreak: false });
  }

  /** A text of any length; answers where it ends. */
  block(text: string, left: number, top: number, { room, align = 'left' }: WrittenAt & { room: number }): number {
    let at = top;
    for (const line of this.lines(text, room)) {
      this.write(line, left, at, { room, align });
      at += this.height;
    }
    return at;
  }
}

interface WrittenAt {
  room?: number;
  align?: 'left' | 'center' | 'right';
}

export const mm = fromMillimetres;
