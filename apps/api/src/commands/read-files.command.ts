import { extractTextOfFile, TextExtractionError } from '../../../../libs/extraction/src/index.ts';
import { type DocumentReading, readDocument, withEmptyPages } from '../../../../libs/reading/src/index.ts';

type Messages = Record<'vi' | 'en', string>;

/** What is printed for a file that could not be read: the same fields, all empty, and the reason. */
interface FileFailure extends DocumentReading {
  file: string;
  text: null;
  error: { code: string; messages: Messages };
}

/** What is printed for a file that was read: its text, into which every span points, and what it says. */
interface FileReading extends DocumentReading {
  file: string;
  text: string;
}

/** Prints one JSON array, an element for each file in the order of the arguments. Exit code 1 when a file failed. */
export async function readFiles(files: readonly string[]): Promise<number> {
  if (files.length === 0) {
    process.stderr.write('Cách dùng / Usage: npm run --silent directives:read -- FILE…\n');
    return 2;
  }
  let failures = 0;
  // Element by element: a list of long documents is never in memory at once.
  for (const [at, file] of files.entries()) {
    const result = await readFile(file);
    if ('error' in result) {
      failures += 1;
      process.stderr.write(`${file}: ${result.error.messages.vi} / ${result.error.messages.en}\n`);
    }
    await write(`${at === 0 ? '[' : ','}\n${JSON.stringify(result, null, 2)}`);
  }
  await write('\n]\n');
  return failures > 0 ? 1 : 0;
}

/** A pipe takes what it can; the rest waits. */
const write = (text: string): Promise<void> =>
  new Promise((done, failed) => {
    process.stdout.write(text, (error) => (error ? failed(error) : done()));
  });

async function readFile(file: string): Promise<FileReading | FileFailure> {
  try {
    const { text, emptyPages } = await extractTextOfFile(file);
    return { file, text, ...withEmptyPages(readDocument(text), emptyPages) };
  } catch (error) {
    return { file, text: null, error: reasonOf(error), ...NOTHING };
  }
}

function reasonOf(error: unknown): FileFailure['error'] {
  if (error instanceof TextExtractionError) return { code: error.code, messages: error.messages };
  const vi = 'Không đọc được tệp vì lỗi của chương trình.';
  return { code: 'INTERNAL', messages: { vi, en: 'The file could not be read because of a fault in the program.' } };
}

const NOTHING: DocumentReading = {
  type: null,
  code: null,
  number: null,
  symbol: null,
  issuer: null,
  issuers: [],
  place: null,
  date: null,
  subject: null,
  bases: [],
  references: [],
  signer: null,
  addressees: [],
  signers: [],
  recipients: [],
  week: null,
  movement: null,
  deadlines: [],
  assignments: [],
  forms: [],
  fundingSources: [],
  problems: [],
};
