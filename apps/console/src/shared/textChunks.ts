/** Place in a text: UTF-16 offsets, the end not included. */
export interface Span {
  start: number;
  end: number;
}

/** A stretch of the text that a field of the form was read from. */
export interface Mark extends Span {
  id: string;
}

/** Paragraphs that are drawn together. */
export interface Chunk extends Span {
  paragraphs: Span[];
}

/** A stretch of a paragraph under the same marks; `id` is the narrowest of them. */
export interface Piece extends Span {
  id: string | null;
  isActive: boolean;
}

const CHUNK_LENGTH = 6000;

/** The text in chunks of whole paragraphs; empty lines only part them. */
export function chunksOf(text: string): Chunk[] {
  const chunks: Chunk[] = [];
  let current: Chunk | null = null;
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (line.trim()) {
      if (!current || end - current.start > CHUNK_LENGTH) chunks.push((current = { start, end, paragraphs: [] }));
      current.paragraphs.push({ start, end });
      current.end = end;
    }
    start = end + 1;
  }
  return chunks;
}

export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** A paragraph cut wherever a mark begins or ends. */
export function piecesOf(paragraph: Span, marks: readonly Mark[], active: Mark | null): Piece[] {
  const within = marks.filter((mark) => overlaps(mark, paragraph));
  const shown = active && overlaps(active, paragraph) ? active : null;
  const cuts = new Set([paragraph.start, paragraph.end]);
  for (const { start, end } of shown ? [...within, shown] : within)
    for (const cut of [start, end]) if (cut > paragraph.start && cut < paragraph.end) cuts.add(cut);
  const places = [...cuts].toSorted((one, other) => one - other);
  return places.slice(0, -1).map((start, at) => {
    const piece = { start, end: places[at + 1]! };
    return { ...piece, id: narrowest(piece, within), isActive: shown !== null && overlaps(piece, shown) };
  });
}

function narrowest(piece: Span, marks: readonly Mark[]): string | null {
  const around = marks.filter((mark) => overlaps(mark, piece));
  const [first] = around.toSorted((one, other) => one.end - one.start - (other.end - other.start));
  return first?.id ?? null;
}
