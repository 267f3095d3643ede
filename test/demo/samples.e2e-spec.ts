import { randomUUID } from 'node:crypto';
import { nodeId } from '@app/kernel';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadDemo } from '../../apps/api/src/demo/load-demo';
import { CONFIRM, confirmation, type Confirmed, type Proposal, READ } from '../lap/reading';
import { TestApi } from '../support/app';
import { expectedOf, printed, samples } from '../support/samples';

const PROVINCE = 'Ủy ban nhân dân tỉnh Ví Dụ';
const SIGN_IN = 'mutation ($token: String!) { signInWithLink(token: $token) { viewer { person { id } } } }';

describe('the sample documents in the demonstration', () => {
  let api: TestApi;
  let cookie: string;
  let keeperId: string;

  beforeAll(async () => {
    // The demonstration is made for the day on which it begins.
    api = await TestApi.start(new Date().toISOString());
    const { url } = api.owner.options as { url: string };
    const settings = { ownerUrl: url, masterKey: Buffer.alloc(32, 7), publicUrl: 'http://127.0.0.1:3000' };
    const links = await loadDemo(api.owner, settings, () => undefined);
    const link = links.find((line) => line.startsWith('Chuyên viên Sở GDĐT tỉnh Ví Dụ'))!;
    const token = decodeURIComponent(link.split('token=')[1]!);
    const answer = await api
      .http()
      .post('/graphql')
      .set('Idempotency-Key', randomUUID())
      .send({ query: SIGN_IN, variables: { token } });
    cookie = answer.get('Set-Cookie')!.map((one) => one.split(';')[0]!)[0]!;
    const [{ key }] = (await api.owner.query(
      'SELECT organisation_key AS key FROM organisation_period WHERE name = $1',
      [PROVINCE],
    )) as [{ key: number }];
    keeperId = nodeId('Organisation', key);
  }, 180_000);
  afterAll(() => api.close());

  const officer = () => ({ cookie }) as Parameters<TestApi['ok']>[0];

  const read = async (fileName: string, content: Buffer) => {
    const { body } = await api
      .http()
      .post('/files')
      .set('Cookie', cookie)
      .set('Idempotency-Key', randomUUID())
      .attach('file', content, fileName);
    const file = { sha256: (body as { sha256: string }).sha256, fileName, keeperId };
    const { readDirective: proposal } = await api.ok<{ readDirective: Proposal }>(officer(), READ, file);
    return { file, proposal };
  };

  it.each(printed)('%s says what its text says', async (name, plain, content) => {
    const fromText = (await read(plain.name, Buffer.from(plain.text))).proposal;
    const { reading } = (await read(name, content)).proposal;
    for (const field of ['code', 'issuer', 'date', 'bases', 'references', 'signer', 'recipients', 'week'] as const)
      expect(reading[field]).toEqual(fromText.reading[field]);
    expect(reading.deadlines).toEqual(fromText.reading.deadlines);
    expect(reading.assignments).toEqual(fromText.reading.assignments);
  });

  it.each(samples.map((sample) => [sample.name, sample] as const))('%s is read and confirmed', async (_, sample) => {
    const { file, proposal } = await read(sample.name, Buffer.from(sample.text));
    const expected = expectedOf(sample);
    expect(proposal.reading.subject!.value).toBe(expected.subject);
    expect(proposal.issuer?.organisationCount).toBe(1);
    const { round } = proposal;
    const { confirmReading: made } = await api.ok<{ confirmReading: Confirmed }>(officer(), CONFIRM, {
      input: { ...confirmation(proposal, file, today()), round: round?.formVersion ? opened(round) : null },
    });
    expect(made.directive.code).toBe(expected.code);
    expect(made.directive.assignments).toHaveLength((expected.assignments as unknown[]).length);
    expect(made.week === null).toBe(expected.week === null);
    expect(made.movement?.name ?? null).toBe(expected.movement);
    expect(made.round === null).toBe(!sample.name.startsWith('4-'));
  });
});

const today = (): string => new Date().toISOString().slice(0, 10);

const opened = ({ formVersion, ...round }: NonNullable<Proposal['round']>) => ({
  ...round,
  formVersionId: formVersion!.id,
});
