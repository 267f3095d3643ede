import { depthOf } from './extract-docx-numbering.ts';
import { walkXml } from './extract-xml.ts';

interface Style {
  basedOn: string | null;
  isCentered: boolean | null;
  listId: string | null;
  depth: number | null;
  hasBorders: boolean | null;
  font: string | null;
}

/** What a paragraph or table takes from its style: alignment, list, borders. */
export class Styles {
  private readonly styles = new Map<string, Style>();
  private standard: string | null = null;
  private defaultFont: string | null = null;

  constructor(part: Uint8Array | undefined) {
    if (part) this.read(part);
  }

  /** Value of a style or of the nearest one that it is based on. */
  get<Key extends 'isCentered' | 'listId' | 'depth' | 'hasBorders' | 'font'>(
    id: string | null,
    key: Key,
  ): Style[Key] | null {
    let style = this.styles.get(id ?? this.standard ?? '');
    // Styles based on each other in a circle exist only in hostile files; Word itself goes no deeper.
    for (let steps = 0; style && steps < 12; steps += 1) {
      if (style[key] !== null) return style[key];
      style = style.basedOn === null ? undefined : this.styles.get(style.basedOn);
    }
    return key === 'font' ? (this.defaultFont as Style[Key]) : null;
  }

  private read(part: Uint8Array): void {
    let style: Style | null = null;
    let isInBorders = false;
    walkXml(part, {
      open: (name, attribute) => {
        const value = attribute('val');
        if (name === 'style') {
          style = { basedOn: null, isCentered: null, listId: null, depth: null, hasBorders: null, font: null };
          this.styles.set(attribute('styleId') ?? '', style);
          if (attribute('default') === '1' && attribute('type') === 'paragraph') this.standard = attribute('styleId');
        } else if (name === 'tblBorders') isInBorders = true;
        else if (style && isInBorders) style.hasBorders ||= isLine(value);
        else if (style && name === 'basedOn') style.basedOn = value;
        else if (name === 'rFonts') {
          if (style) style.font = attribute('ascii') ?? attribute('hAnsi');
          else this.defaultFont = attribute('ascii') ?? attribute('hAnsi');
        } else if (style && name === 'jc') style.isCentered = value === 'center';
        else if (style && name === 'numId') style.listId = value;
        else if (style && name === 'ilvl') style.depth = depthOf(value);
      },
      close: (name) => {
        if (name === 'tblBorders') isInBorders = false;
        if (name === 'style') style = null;
      },
    });
  }
}

/** A border that is drawn. */
export const isLine = (value: string | null): boolean => value !== null && value !== 'none' && value !== 'nil';
