import type { TestApi } from './app';
import type { TestPerson } from './builders';

/** Ends what has begun the way people do: through the API. */
export async function closeRound(api: TestApi, person: TestPerson, id: string): Promise<void> {
  const { round } = await api.ok<{ round: { version: number } }>(
    person,
    'query ($id: ID!) { round(id: $id) { version } }',
    { id },
  );
  await api.ok(person, 'mutation ($id: ID!, $version: Int!) { closeRound(id: $id, version: $version) { id } }', {
    id,
    version: round.version,
  });
}

/** All of the first hundred that this person sees. */
export async function closeOpenRounds(api: TestApi, person: TestPerson): Promise<void> {
  const { rounds } = await api.ok<{ rounds: { edges: { node: { id: string } }[] } }>(
    person,
    '{ rounds(first: 100, state: OPEN) { edges { node { id } } } }',
  );
  for (const { node } of rounds.edges) await closeRound(api, person, node.id);
}

/** `on` is a day that has come. */
export async function closeObligation(
  api: TestApi,
  person: TestPerson,
  obligationId: string,
  on: string,
): Promise<void> {
  await api.ok(person, 'mutation ($input: CloseObligationInput!) { closeObligation(input: $input) { id } }', {
    input: { obligationId, on, reason: 'Giải thể' },
  });
}

/** Somebody whom the test has made, and nobody has changed. */
export async function disablePerson(api: TestApi, administrator: TestPerson, { id }: TestPerson): Promise<void> {
  await api.ok(administrator, 'mutation ($id: ID!) { disablePerson(id: $id, version: 1, reason: "vì cần") { id } }', {
    id,
  });
}
