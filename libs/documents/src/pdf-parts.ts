/** The objects of a file that pdfmake wrote: plain text, one reference table, no compressed objects. */
interface PdfObjects {
  texts: Map<number, string>;
  /** Number of the object that names the pages. */
  tree: number;
  pages: number[];
}

/** How many pages a file of pdfmake has. */
export const pageCount = (file: Buffer): number => objectsOf(file).pages.length;

/**
 * Files of pdfmake as one, page after page: its layout holds a whole file in memory, so a long book is made in parts.
 * What comes after the first part is appended as an update (ISO 32000-1, 7.5.6); title, author and language are those
 * of the first.
 */
export function joinedPdf([first, ...others]: readonly [Buffer, ...Buffer[]]): Buffer {
  if (others.length === 0) return first;
  const { texts, tree, pages } = objectsOf(first);
  const update = new PdfUpdate(first.length, Math.max(...texts.keys()) + 1);
  const kids = [...pages];
  others.forEach((file, at) => {
    const part = objectsOf(file);
    const numbers = new Map([[part.tree, tree]]);
    const tag = letters(at);
    for (const number of reachable(part)) numbers.set(number, update.next++);
    for (const [number, renamed] of numbers)
      if (number !== part.tree) update.add(renamed, renumbered(part.texts.get(number)!, numbers, tag));
    kids.push(...part.pages.map((page) => numbers.get(page)!));
  });
  const list = kids.map((page) => `${page} 0 R`).join(' ');
  update.add(tree, `${tree} 0 obj\n<<\n/Type /Pages\n/Count ${kids.length}\n/Kids [${list}]\n>>\nendobj\n`);
  return Buffer.concat([first, ...update.end(first)]);
}

/** Objects behind the end of a file, with the table that finds them. */
class PdfUpdate {
  private readonly chunks: Buffer[] = [];
  private readonly offsets = new Map<number, number>();
  private offset: number;
  /** Number of the next new object. */
  next: number;

  constructor(offset: number, next: number) {
    this.offset = offset;
    this.next = next;
  }

  add(number: number, text: string): void {
    const chunk = Buffer.from(text, 'latin1');
    this.offsets.set(number, this.offset);
    this.chunks.push(chunk);
    this.offset += chunk.length;
  }

  end(file: Buffer): Buffer[] {
    const tail = file.toString('latin1', startOfTable(file));
    const kept = /\/Root [^/]+\/Info [^/]+/.exec(tail)![0];
    const entries = [...this.offsets].map(
      ([number, offset]) => `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`,
    );
    const trailer = `trailer\n<<\n/Size ${this.next}\n/Prev ${startOfTable(file)}\n${kept}>>\nstartxref\n${this.offset}\n%%EOF\n`;
    return [...this.chunks, Buffer.from(`xref\n${entries.join('')}${trailer}`, 'latin1')];
  }
}

const startOfTable = (file: Buffer): number =>
  Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file.toString('latin1', file.length - 64))![1]);

function objectsOf(file: Buffer): PdfObjects {
  const table = startOfTable(file);
  const entries = file.toString('latin1', table).matchAll(/^(\d{10}) \d{5} n/gm);
  const offsets = [...entries].map(([, offset]) => Number(offset)).toSorted((one, other) => one - other);
  const texts = new Map(
    offsets.map((offset, at) => {
      const text = file.toString('latin1', offset, offsets[at + 1] ?? table);
      return [Number.parseInt(text, 10), text];
    }),
  );
  const [tree, text] = [...texts].find(([, object]) => headOf(object).includes('/Type /Pages\n'))!;
  return { texts, tree, pages: referencesIn(text) };
}

/** What stands before the bytes of a stream. */
const headOf = (text: string): string => text.split('\nstream\n', 1)[0]!;

const REFERENCE = /(\d+) 0 R\b/g;
const referencesIn = (text: string): number[] =>
  [...headOf(text).matchAll(REFERENCE)].map(([, number]) => Number(number));

/** The pages and what they draw with. */
function reachable({ texts, tree, pages }: PdfObjects): Set<number> {
  const found = new Set(pages);
  for (const number of found)
    for (const named of referencesIn(texts.get(number)!)) if (named !== tree) found.add(named);
  return found;
}

/** Letters of a font that another part embeds too are others: its name must not be the same. */
function renumbered(text: string, numbers: ReadonlyMap<number, number>, tag: string): string {
  const head = headOf(text);
  return (
    head
      .replace(/^\d+(?= 0 obj)/, (number) => String(numbers.get(Number(number))))
      .replace(REFERENCE, (_, number: string) => `${numbers.get(Number(number))} 0 R`)
      .replace(/\/([A-Z])[A-Z]{5}\+/g, `/$1${tag}+`) + text.slice(head.length)
  );
}

/** Five capitals, another for each part. */
const letters = (at: number): string =>
  Array.from({ length: 5 }, (_, place) => String.fromCharCode(65 + (Math.floor(at / 26 ** place) % 26))).join('');
