import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DrawnBatches } from '@app/certificates';
import { Actor, Reactions, Transactions } from '@app/kernel';
import { ErasePerson } from '@app/people';
import { RecognitionGranted } from '@app/recognitions';
import type { INestApplicationContext } from '@nestjs/common';
import { extractText, getDocumentProxy } from 'unpdf';
import { download } from '../support/downloads';
import { startWorker } from '../support/worker';
import { CertificateWorld, type Given } from './certificates-given';

const PRINT =
  'mutation ($input: PrintCertificatesInput!) { printCertificates(input: $input) { id state drawn total url } }';
const MINE = '{ certificateBatches { id state drawn total size url failureText keptUntil } }';
const REMOVE = 'mutation ($id: ID!) { removeCertificateBatch(id: $id) }';

interface Batch {
  id: string;
  state: string;
  drawn: number;
  total: number;
  url: string | null;
}

describe('certificates and the worker', () => {
  let world: CertificateWorld;
  let worker: INestApplicationContext;

  beforeAll(async () => {
    world = await CertificateWorld.make();
    worker = await startWorker(world.api);
  });
  afterAll(async () => {
    await worker?.close();
    await world?.api.close();
  });

  const roundKeyOf = async (given: Given): Promise<string> =>
    Buffer.from(await world.roundOf(given), 'base64url')
      .toString()
      .split(':')[2]!;
  const mine = async (): Promise<Batch[]> =>
    (await world.api.ok<{ certificateBatches: Batch[] }>(world.officer, MINE)).certificateBatches;
  const asked = async (given: Given): Promise<Batch> => {
    const input = { roundId: await world.roundOf(given) };
    return (await world.api.ok<{ printCertificates: Batch }>(world.officer, PRINT, { input })).printCertificates;
  };

  it('are made out for a whole decision with the first of its recognitions', async () => {
    const given = await world.recognised([world.tree.school, world.tree.secondSchool]);
    const roundKey = await roundKeyOf(given[0]!);
    const told = {
      titleKey: null,
      awardKey: null,
      year: 2026,
      kind: 'organisation',
      organisationKey: null,
      subjectKey: null,
    };
    const days = { grantedOn: '2027-01-05', validUntil: null, revokedOn: null };
    await world.api.app.get(Transactions).run(Actor.system(), async (tx) => {
      for (const { key, provinceId, scopeId, path } of given)
        tx.happened(RecognitionGranted, {
          subject: key,
          provinceId,
          scopeId,
          path,
          payload: { ...told, ...days, provinceId, roundKey },
        });
    });
    const reactions = worker.get(Reactions);
    await reactions.handOut();
    const lanes = await world.api.owner.query<{ name: string; lane: string }[]>(
      `SELECT name, lane FROM outbox_reaction WHERE name = 'certificates.issue' ORDER BY place`,
    );
    expect(lanes).toHaveLength(2);
    expect(await reactions.run(lanes[0]!)).toBe(1);
    const papers = await Promise.all(given.map((one) => world.shown(one)));
    expect(new Set(papers.map(({ code }) => code)).size).toBe(2);
    expect(await reactions.run(lanes[1]!)).toBe(1);
    expect(await Promise.all(given.map((one) => world.shown(one)))).toEqual(papers);
  });

  it('are drawn into one file for whoever asked, in the order of the book', async () => {
    const names = ['Lê Văn Một', 'Lê Văn Hai', 'Lê Văn Ba'];
    const given = await world.recognised(await Promise.all(names.map((name) => world.citizen(name))));
    await world.issued(given);
    expect(await asked(given[0]!)).toMatchObject({ state: 'WAITING', drawn: 0, total: 3, url: null });
    expect(await worker.get(DrawnBatches).drawNext()).toBe(true);
    const [batch] = await mine();
    expect(batch).toMatchObject({ state: 'READY', drawn: 3 });
    const { body } = await download(world.api, world.officer, batch!.url!);
    const { text, totalPages } = await extractText(await getDocumentProxy(new Uint8Array(body)));
    expect(totalPages).toBe(3);
    expect(text.map((page, at) => page.includes(names[at]!))).toEqual([true, true, true]);
    expect((await world.api.http().get(batch!.url!).set('Cookie', world.reporter.cookie)).status).toBe(404);
  });

  it('are gone from files that may name somebody when that person is erased, and when they are removed', async () => {
    const school = await world.recognised([world.tree.school]);
    await world.issued(school);
    const kept = await asked(school[0]!);
    const citizen = await world.citizen('Lê Văn Quên');
    const people = await world.recognised([citizen]);
    await world.issued(people);
    const named = await asked(people[0]!);
    const [row] = await world.api.owner.query<{ key: string; version: number }[]>(
      `SELECT p.key, p.version FROM citizen AS c JOIN person AS p ON p.key = c.person_key WHERE c.key = $1`,
      [Buffer.from(citizen, 'base64url').toString().split(':')[2]],
    );
    await world.api.app.get(ErasePerson).erase(Actor.system(), row!.key, row!.version, 'Theo yêu cầu');
    const ids = (await mine()).map(({ id }) => id);
    expect(ids).toContain(kept.id);
    expect(ids).not.toContain(named.id);
    expect(await world.api.refusal(world.reporter, REMOVE, { id: kept.id })).toBe('NOT_FOUND');
    await world.api.ok(world.officer, REMOVE, { id: kept.id });
    expect((await mine()).map(({ id }) => id)).not.toContain(kept.id);
  });

  it('are asked for where there are some, and within bounds', async () => {
    const [given] = await world.recognised([world.tree.otherSchool]);
    const input = { roundId: await world.roundOf(given!) };
    expect(await world.api.refusal(null, PRINT, { input })).toBe('UNAUTHENTICATED');
    expect(await world.api.refusal(world.reporter, PRINT, { input })).toBe('CERTIFICATES_NONE');
    await world.api.owner.query('DELETE FROM certificate_batch');
    const many = await world.recognised([world.tree.school]);
    for (let count = 0; count < 5; count += 1) await asked(many[0]!);
    expect(await world.api.refusal(world.officer, PRINT, { input: { roundId: await world.roundOf(many[0]!) } })).toBe(
      'CERTIFICATE_BATCHES_FULL',
    );
  });

  it('are not given to whoever has no ticket', async () => {
    const [row] = await world.api.owner.query<{ key: string }[]>('SELECT key FROM certificate_batch LIMIT 1');
    const answer = await world.api
      .http()
      .post('/certificates/pages')
      .send({ key: row!.key, ticket: 'x'.repeat(43) });
    expect(answer.body).toMatchObject({ errors: [{ extensions: { code: 'CERTIFICATE_TICKET_ENDED' } }] });
  });
});
