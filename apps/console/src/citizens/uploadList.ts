import { translateError } from '../dataProvider/errors';
import { newKey } from '../dataProvider/idempotency';
import { language } from '../dataProvider/language';

/** Sends a list of citizens in; answers the id of its import. It is sealed on its way, and kept in no other place. */
export async function uploadList(file: File, organisationId: string): Promise<string> {
  const body = new FormData();
  body.append('file', file, file.name);
  let response: Response;
  try {
    response = await fetch(`/citizen-imports?organisation=${encodeURIComponent(organisationId)}`, {
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
