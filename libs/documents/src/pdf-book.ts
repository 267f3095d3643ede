import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';

/** Files of pdfmake as one, page after page: its layout holds a whole file in memory, so a long book is made in parts. */
export class PdfBook {
  private readonly document: PDFDocument;
  private parts = 0;

  private constructor(document: PDFDocument) {
    this.document = document;
  }

  /** Title, author and language stay those of the first part. */
  static async begin(first: Buffer): Promise<PdfBook> {
    return new PdfBook(await PDFDocument.load(first, { updateMetadata: false }));
  }

  get pages(): number {
    return this.document.getPageCount();
  }

  async append(file: Buffer): Promise<void> {
    const part = await PDFDocument.load(file, { updateMetadata: false });
    renameFonts(part, letters(this.parts++));
    for (const page of await this.document.copyPages(part, part.getPageIndices())) this.document.addPage(page);
  }

  async file(): Promise<Buffer> {
    return Buffer.from(await this.document.save({ useObjectStreams: false }));
  }
}

/** Letters of a font that another part embeds too are others: its name must not be the same. */
function renameFonts(part: PDFDocument, tag: string): void {
  for (const [, object] of part.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict)) continue;
    for (const key of [PDFName.of('BaseFont'), PDFName.of('FontName')]) {
      const name = object.lookupMaybe(key, PDFName)?.decodeText();
      if (name) object.set(key, PDFName.of(name.replace(/^([A-Z])[A-Z]{5}\+/, `$1${tag}+`)));
    }
  }
}

/** Five capitals, another for each part. */
const letters = (at: number): string =>
  Array.from({ length: 5 }, (_, place) => String.fromCharCode(65 + (Math.floor(at / 26 ** place) % 26))).join('');
