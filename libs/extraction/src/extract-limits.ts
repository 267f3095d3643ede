/** What a document may weigh before it is refused unread. A province's longest plan with annexes is under 1 MB of text. */
export const MAX_TXT_BYTES = 4 * 1024 * 1024;

/** Stamped pdf and docx with a logo and pictures stay under this; it is what one upload may carry. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;

/** About 700 printed pages: more is a book, and every reader behind this would have to hold it. */
export const MAX_TEXT_LENGTH = 2_000_000;

/** The longest paragraph of a real document is about 3,000 characters; rules that look at a line stay fast below this. */
export const MAX_LINE_LENGTH = 50_000;

/** Word writes a dozen parts; a report with a picture in each row writes some hundreds. */
export const MAX_ZIP_ENTRIES = 2_000;

/** One xml part of a docx. 2,000,000 characters of text with Word's marks around every run take about this much. */
export const MAX_XML_BYTES = 48 * 1024 * 1024;

/** Deeper than any nested table of Word; keeps the walk's stack small. */
export const MAX_XML_DEPTH = 200;

/** A pdf of a directive has 3 to 60 pages; with this one page more the text limit is near anyway. */
export const MAX_PDF_PAGES = 500;

/** Young and old heap of the thread that parses. */
export const WORKER_HEAP_MB = 256;

/**
 * Old heap of the thread that reads a text. The densest texts of two million characters hold 30 to 90 MB at a time; a thread
 * that may have more leaves that much unswept, and the process grew by 190 to 280 MB for one text.
 */
export const READING_HEAP_MB = 112;

/** What a rule leaves behind is gone with its line: a small young heap is swept often and cheaply. */
export const READING_YOUNG_HEAP_MB = 8;

/** Buffers live outside that heap, so they are watched: a compressed stream of zeros grows only here. */
export const WORKER_BUFFER_BYTES = 192 * 1024 * 1024;

/** Of the processor. The five known documents take 0.3 s and 230 pages of pdf 1.7 s; the largest allowed pdf fits in on a machine half as fast. */
export const EXTRACTION_CPU_MS = 10_000;

/** Of the clock: a quarter of a core is enough for what may cost that much. */
export const EXTRACTION_TIMEOUT_MS = 40_000;

/** A hostile file may cost half a gigabyte for these seconds: more than two at once wait for each other. */
export const MAX_WORKERS = 2;

/** Whoever comes after these is told to try again: each holds a file of up to 20 MB while it waits. */
export const MAX_WAITING = 8;
