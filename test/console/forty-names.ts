import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { type BrowserTest, check, type Stage } from './browser-test.ts';
import { says } from './words.ts';

const OFFICER = 'chuyen-vien-xa@demo.invalid';
const LEADER = 'lanh-dao-xa@demo.invalid';
const HOW_MANY = 40;

/** Over HTTP, as the console would: what is prepared by the office is not what is measured. */
async function ask<Data>(page: Page, query: string, variables: object = {}): Promise<Data> {
  const answer = await page.request.post(`${new URL(page.url()).origin}/graphql`, {
    headers: { 'Idempotency-Key': randomUUID() },
    data: { query, variables },
  });
  const { data, errors } = (await answer.json()) as { data: Data; errors?: unknown };
  check(`${query.slice(0, 60)}: ${JSON.stringify(errors)}`, !errors);
  return data;
}

interface Versioned {
  id: string;
  version: number;
}
interface Found {
  recognitionRounds: {
    edges: { node: { year: number; award: { id: string } | null; organisation: { id: string } } }[];
  };
  citizens: { edges: { node: { id: string; name: string } }[] };
}

const FOUND = `{ recognitionRounds(first: 50) { edges { node { year award { id } organisation { id } } } }
  citizens(first: ${HOW_MANY}) { edges { node { id name } } } }`;
const OPEN =
  'mutation ($input: OpenRecognitionRoundInput!) { made: openRecognitionRound(input: $input) { id version } }';
const NOMINATE = 'mutation ($input: NominateSubjectsInput!) { nominateSubjects(input: $input) { isWritten } }';
const RECOMMEND = 'mutation ($input: RecommendEligibleInput!) { recommendEligible(input: $input) { recommended } }';
const CLOSE =
  'mutation ($input: RecognitionRoundStepInput!) { made: closeRecognitionRound(input: $input) { id version } }';
const DRAFT = 'mutation ($id: ID!) { made: draftFrom(kind: RECOGNITION_DECISION, sourceId: $id) { id version } }';
const AMEND = 'mutation ($input: AmendDraftInput!) { made: amendDraft(input: $input) { id version } }';
const SUBMIT = 'mutation ($id: ID!, $version: Int!) { made: submitDraft(id: $id, version: $version) { id version } }';

const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A decision on forty citizens waits for the leader. Answers whom it names. */
async function prepared(page: Page): Promise<string[]> {
  const { recognitionRounds, citizens } = await ask<Found>(page, FOUND);
  const given = recognitionRounds.edges.find(({ node }) => node.award !== null)!.node;
  const make = async (query: string, variables: object): Promise<Versioned> =>
    (await ask<{ made: Versioned }>(page, query, variables)).made;
  const round = await make(OPEN, {
    input: {
      organisationId: given.organisation.id,
      awardId: given.award!.id,
      awardKind: 'MOVEMENT',
      theme: 'Bốn mươi người học tập suốt đời (minh hoạ)',
      subject: 'CITIZEN',
      year: given.year,
      nominationsUntil: day(10),
      decideBy: day(20),
    },
  });
  const roundId = round.id;
  const citizenIds = citizens.edges.map(({ node }) => node.id);
  await ask(page, NOMINATE, {
    input: { roundId, organisationId: given.organisation.id, citizenIds, isRehearsal: false },
  });
  await ask(page, RECOMMEND, { input: { roundId, isRehearsal: false } });
  await make(CLOSE, { input: round });
  const draft = await make(DRAFT, { id: roundId });
  const signer = { signerName: 'Lãnh đạo (minh hoạ)', signerPosition: 'CHỦ TỊCH', signatureLines: ['CHỦ TỊCH'] };
  await make(SUBMIT, await make(AMEND, { input: { ...draft, ...signer } }));
  return citizens.edges.map(({ node }) => node.name);
}

export const fortyNames: BrowserTest = {
  name: 'a leader signs a decision with 40 names in three clicks from the first screen, and has seen all of them',
  body: async (stage: Stage) => {
    const names = await prepared(await stage.open({ as: OFFICER }));
    check('forty are put forward', names.length === HOW_MANY);
    const page = await stage.open({ as: LEADER });
    await page.evaluate(`window.clicks = 0; addEventListener('click', () => { window.clicks += 1; }, true)`);
    const pile = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Dự thảo chờ bạn duyệt' }) });
    await pile
      .getByRole('link', { name: /Giấy khen|khen thưởng/i })
      .first()
      .click();
    await says(page, 'Bốn mươi người học tập suốt đời');
    const text = await page.locator('main').innerText();
    const missing = names.filter((name) => !text.includes(name));
    check(`every name is on the page before it is signed (${missing.join()})`, missing.length === 0);
    await page.getByRole('button', { name: 'Duyệt', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Duyệt', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    const clicks = await page.evaluate('window.clicks');
    check(`three clicks (${String(clicks)})`, clicks === 3);
  },
};
