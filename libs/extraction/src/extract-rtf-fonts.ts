/** Code pages by the character set of a font, as Windows numbers them. */
const CODE_PAGES: Record<number, number> = {
  77: 10_000,
  128: 932,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  238: 1250,
};

const LABELS: Record<number, string> = {
  932: 'shift_jis',
  936: 'gbk',
  950: 'big5',
  10_000: 'macintosh',
  65_001: 'utf-8',
};

const decoders = new Map<number, TextDecoder>();

/** Reads bytes of a font; without a character set of its own those of the file's code page. */
export function decoderOf(charset: number | null, codePage: number): TextDecoder {
  const page = CODE_PAGES[charset ?? 0] ?? codePage;
  const known = decoders.get(page) ?? makeDecoder(page);
  decoders.set(page, known);
  return known;
}

function makeDecoder(page: number): TextDecoder {
  try {
    return new TextDecoder(LABELS[page] ?? `windows-${page}`);
  } catch {
    return new TextDecoder('windows-1252');
  }
}

/** The table of fonts: names (`.VnTime` says TCVN3) and character sets. */
export class RtfFonts {
  codePage = 1252;
  standard: number | null = null;
  private readonly fonts = new Map<number, { name: string; charset: number | null }>();
  private at: { name: string; charset: number | null } | null = null;

  word(name: string, value: number | null): void {
    if (name === 'f' && value !== null) this.fonts.set(value, (this.at = { name: '', charset: null }));
    else if (name === 'fcharset' && this.at) this.at.charset = value;
  }

  /** Names end with a semicolon; what follows is another font. */
  text(text: string): void {
    if (this.at && !this.at.name.endsWith(';') && this.at.name.length < 200) this.at.name += text;
  }

  nameOf(font: number | null): string | null {
    return (
      this.fonts
        .get(font ?? this.standard ?? -1)
        ?.name.replace(/;.*$/u, '')
        .trim() ?? null
    );
  }

  charsetOf(font: number | null): number | null {
    return this.fonts.get(font ?? this.standard ?? -1)?.charset ?? null;
  }
}
