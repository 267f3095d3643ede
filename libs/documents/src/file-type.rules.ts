/** A kind of file that is taken, by its content. */
export interface AllowedType {
  mediaType: string;
  /** Extensions under which it may come; the first is used when handing it out. */
  extensions: readonly string[];
  /** Browsers may show it in place; everything else is saved. */
  inline: boolean;
}

const office = 'application/vnd.openxmlformats-officedocument';

export const PLAIN_TEXT: AllowedType = { mediaType: 'text/plain', extensions: ['txt'], inline: false };

/** A message of another document system. Its only reader refuses document types and entities. */
export const EDXML: AllowedType = { mediaType: 'application/xml', extensions: ['edxml', 'xml'], inline: false };

/** Written here, never taken in: what it holds may be read as anything. */
const CSV: AllowedType = { mediaType: 'text/csv', extensions: ['csv'], inline: false };

const allowedTypes: readonly AllowedType[] = [
  { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'], inline: true },
  { mediaType: 'image/png', extensions: ['png'], inline: true },
  { mediaType: 'image/webp', extensions: ['webp'], inline: true },
  { mediaType: 'application/pdf', extensions: ['pdf'], inline: true },
  { mediaType: `${office}.wordprocessingml.document`, extensions: ['docx'], inline: false },
  { mediaType: `${office}.spreadsheetml.sheet`, extensions: ['xlsx'], inline: false },
  { mediaType: 'application/vnd.oasis.opendocument.text', extensions: ['odt'], inline: false },
  // Word writes it under the name of .doc as well.
  { mediaType: 'application/rtf', extensions: ['rtf', 'doc'], inline: false },
  // A compound file of any old program: only under the name of a Word document.
  { mediaType: 'application/x-cfb', extensions: ['doc'], inline: false },
  PLAIN_TEXT,
  EDXML,
];

export const allowedExtensions = allowedTypes.map((type) => type.extensions[0]).join(', ');

/** Of a file that is kept. */
export const keptType = (mediaType: string): AllowedType =>
  mediaType === CSV.mediaType ? CSV : (allowedType(mediaType) ?? PLAIN_TEXT);

export const allowedType = (mediaType: string | undefined): AllowedType | null =>
  allowedTypes.find((type) => type.mediaType === mediaType) ?? null;

export const extensionOf = (fileName: string): string => /\.([^./\\]{1,10})$/.exec(fileName)?.[1]?.toLowerCase() ?? '';

/** A name that promises another kind of content is refused; a missing name promises nothing. */
export const nameFits = (type: AllowedType, fileName: string | undefined): boolean =>
  !fileName || type.extensions.includes(extensionOf(fileName));

/** Control characters other than tab, line feed, form feed and carriage return. */
const CONTROL = /[^\P{Cc}\t\n\f\r]/u;

/** Reads text piece by piece: UTF-8 without control characters that does not begin like markup. */
export class TextCheck {
  private readonly decoder = new TextDecoder('utf-8', { fatal: true });
  private start = '';
  private broken = false;

  add(piece: Uint8Array): void {
    this.take(() => this.decoder.decode(piece, { stream: true }));
  }

  /** Whether everything that was added is plain text. */
  passes(): boolean {
    this.take(() => this.decoder.decode());
    return !this.broken && !/^\s*</.test(this.start);
  }

  private take(decode: () => string): void {
    if (this.broken) return;
    try {
      const text = decode();
      this.broken = CONTROL.test(text);
      if (this.start.trim() === '') this.start += text.slice(0, 1000);
    } catch {
      this.broken = true;
    }
  }
}
