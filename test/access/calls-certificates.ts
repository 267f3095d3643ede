import { randomUUID } from 'node:crypto';
import { nodeId } from '@app/kernel';
import type { TestPerson } from '../support/builders';
import { type Call, drawn, input, nothing, place, staleInput } from './call';
import type { World } from './world';

/** The recognitions of the world have no papers: what is allowed ends there. */
const NOT_YET = ['CERTIFICATE_NOT_YET'];
const unknown = (url: string): Call => ({ about: 'nothing', ask: () => ({ url }), ends: ['NOT_FOUND'] });

export const certificateCalls: Record<string, Call> = {
  checkCertificate: nothing({ code: 'x' }),
  replaceCertificate: input(
    ({ recognition }) => ({ recognitionId: recognition, code: 'x', reason: 'thử' }),
    ['CERTIFICATE_REPLACED'],
  ),
  publishCredential: input(({ recognition }) => ({ recognitionId: recognition, isPublished: true }), NOT_YET),
  'publishCredential (citizen)': input(
    ({ citizenRecognition }) => ({ recognitionId: citizenRecognition, isPublished: true }),
    NOT_YET,
  ),
  printCertificates: {
    ...input(
      ({ recognitionRounds }) => ({ roundId: recognitionRounds.organisation }),
      ['CERTIFICATES_NONE', 'CERTIFICATE_BATCHES_FULL'],
    ),
    mayBeDone: true,
  },
  certificateBatches: {
    about: 'account',
    ask: async ({ api }, target, actor) => {
      await batch(api, target?.person ?? actor?.person);
      return { args: {} };
    },
    select: 'failureText',
    shows: (answer, target, actor) =>
      (answer as { failureText: string | null }[]).some(
        ({ failureText }) => failureText === (target?.person ?? actor!.person).key,
      ),
  },
  removeCertificateBatch: {
    about: 'account',
    ask: async ({ api }, target, actor) => ({ args: { id: await batch(api, target?.person ?? actor?.person) } }),
  },
  disclosedDecision: nothing({ code: 'x' }),
  disclosurePreview: place(({ directive }) => ({ directiveId: directive, namesPeople: true })),
  publishDisclosure: staleInput(({ directive }) => ({ directiveId: directive, namesPeople: false })),
  withdrawDisclosure: staleInput(({ disclosure }) => ({ id: disclosure, reason: 'thử' })),
  'GET /disclosed': nothing(),
  'GET /disclosed/:code': { about: 'nothing', ask: () => ({ url: '/disclosed/0000-0000-0000' }) },
  'GET /recognitions/:id/certificate.pdf': {
    ...drawn(({ recognition }) => `/recognitions/${recognition}/certificate.pdf`),
    ends: NOT_YET,
  },
  'GET /recognitions/:id/certificate.pdf (citizen)': {
    ...drawn(({ citizenRecognition }) => `/recognitions/${citizenRecognition}/certificate.pdf`),
    ends: NOT_YET,
  },
  'GET /nominations/:id/certificate-preview.pdf': {
    ...drawn(({ nomination }) => `/nominations/${nomination}/certificate-preview.pdf`),
    ends: ['AUTHORITY_UNKNOWN'],
  },
  'GET /nominations/:id/certificate-preview.pdf (citizen)': {
    ...drawn(({ citizenNomination }) => `/nominations/${citizenNomination}/certificate-preview.pdf`),
    ends: ['AUTHORITY_UNKNOWN'],
  },
  'GET /check': nothing(),
  'GET /check/:code': { about: 'nothing', ask: () => ({ url: '/check/0000-0000-0000' }) },
  'GET /check/keys.json': nothing(),
  'GET /credentials/:code': unknown('/credentials/0000-0000-0000'),
  'GET /credentials/issuers/:key': unknown('/credentials/issuers/0'),
  'GET /credentials/issuers/:key/status/:list': unknown('/credentials/issuers/0/status/0'),
  'POST /certificates/pages': {
    about: 'nothing',
    ask: () => ({ payload: { key: '00000000-0000-4000-8000-000000000000', ticket: 'x'.repeat(43) } }),
    ends: ['CERTIFICATE_TICKET_ENDED'],
  },
};

/** A file of certificates of somebody's own; nobody at all has none. */
async function batch(api: World['api'], person: TestPerson | undefined): Promise<string> {
  const key = randomUUID();
  if (person)
    await api.owner.query(
      `INSERT INTO certificate_batch (key, owner_key, round_key, state, total, language, failure, asked_at, kept_until)
       SELECT $1, $2, d.key, 'failed', 0, 'vi', $4, $3, $3::timestamptz + interval '1 day' FROM recognition_round AS d ORDER BY d.key LIMIT 1`,
      [key, person.key, api.clock.now(), { code: 'INTERNAL', messages: { vi: person.key, en: person.key } }],
    );
  return nodeId('CertificateBatch', key);
}
