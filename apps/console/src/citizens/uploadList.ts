import { translateError } from '../dataProvider/errors';
import { newKey } from '../dataProvider/idempotency';
import { language } from '../dataProvider/language';

/** Sends a list of citizens in; answers the id of its import. It is sealed on its way, and kept in no other place. */
export const uploadList = (file: File, organisationId: string): Promise<string> =>
  sendList(file, `/citizen-imports?organisation=${encodeURIComponent(organisationId)}`);

export interface ScoresAsked {
  organisationId: string;
  roundId: string;
  line: number;
  /** Citizens who are not in the list yet are recorded. */
  records: boolean;
  /** Assessments are sent at once. */
  sends: boolean;
}

/** The same for a list of scores. */
export function uploadScores(
  file: File,
  { organisationId, roundId, line, records, sends }: ScoresAsked,
): Promise<string> {
  const asked = { organisation: organisationId, round: roundId, line: String(line) };
  const wishes = { ...(records && { records: '1' }), ...(sends && { sends: '1' }) };
  return sendList(file, `/score-lists?${new URLSearchParams({ ...asked, ...wishes })}`);
}

/** An empty workbook with the columns that a line of a round asks for. */
export const templateOf = ({ roundId, line }: Pick<ScoresAsked, 'roundId' | 'line'>): string =>
  `/score-lists/template.xlsx?${new URLSearchParams({ round: roundId, line: String(line) })}`;

/** Sends a list to an address of the API, with texts that belong into no address; answers the id of its import. */
export async function sendList(
  file: File,
  address: string,
  texts: Readonly<Record<string, string>> = {},
): Promise<string> {
  const body = new FormData();
  // Before the file: the API reads it as it comes.
  for (const [name, text] of Object.entries(texts)) body.append(name, text);
  body.append('file', file, file.name);
  let response: Response;
  try {
    response = await fetch(address, {
      method: 'POST',
      body,
      credentials: 'same-origin',
      headers: { 'Idempotency-Key': newKey(), 'Accept-Language': language() },
    });
  } catch (error) {
    throw translateError(error);
  }
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok) throw translateError({ networkError: { statusCode: response.status, result: answer } });
  return (answer as { id: string }).id;
}
