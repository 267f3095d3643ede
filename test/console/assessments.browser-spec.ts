import type { Page } from 'playwright-core';
import { DRAFT, PUBLISH, SAVE } from '../criteria/criteria-documents.ts';
import type { World } from '../lap/world.ts';
import { check, type Suite } from './browser-test.ts';
import { savesWord, says } from './words.ts';

/** Her school’s assessment came back with a reason at target 1.1. */
const TEACHER = 'giao-vien@demo.invalid';
const OFFICER = 'chuyen-vien-so@demo.invalid';
const KEEPER = 'chuyen-vien-xa@demo.invalid';

const target = (page: Page, code: string) => page.locator(`article[aria-labelledby="target-${code}"]`);
const bar = (page: Page) => page.locator('[data-covers="foot"]');

/** Another citizen, found by the name of somebody who is of age; answers the name. */
async function guardianOf(page: Page, known?: string): Promise<string> {
  const picker = page.getByRole('combobox', { name: 'Người giám hộ', exact: true });
  const name = known ?? 'Nguyễn An Ví Dụ';
  await picker.fill(name);
  // Whoever looks into another window meanwhile finds what was typed, that it chooses nobody, and the list again.
  await picker.blur();
  await says(page, 'Chưa chọn ai');
  check('what was typed stays', (await picker.inputValue()) === name);
  await picker.focus();
  await page.getByRole('option').first().click();
  await page.getByRole('combobox', { name: 'Quan hệ của người giám hộ' }).click();
  await page.getByRole('option', { name: 'Mẹ', exact: true }).click();
  return name;
}

async function openFromInbox(page: Page, pile: string, name: RegExp): Promise<void> {
  await page.locator('section', { hasText: pile }).getByRole('link', { name }).first().click();
  await page.getByText('Đặc điểm quyết định chỉ tiêu nào áp dụng').waitFor();
}

/** As the administrator of the installation would: a version of the criteria of schools that no longer asks one target, in force since yesterday. */
async function publishWithout(code: string, { administrator }: World): Promise<void> {
  const { criteriaSets } = await administrator.ask<{
    criteriaSets: { edges: { node: { id: string; code: string } }[] };
  }>('{ criteriaSets(first: 100) { edges { node { id code } } } }');
  const setId = criteriaSets.edges.find(({ node }) => node.code === 'learning-unit/district/1')!.node.id;
  const { draftCriteria: draft } = await administrator.ask<{ draftCriteria: Draft }>(DRAFT, { input: { setId } });
  const { id, version, textCode, content } = draft;
  for (const criterion of content.criteria)
    criterion.targets = criterion.targets.filter((target) => target.code !== code);
  const { saveCriteriaDraft: saved } = await administrator.ask<{ saveCriteriaDraft: Draft }>(SAVE, {
    input: { id, version, textCode, content },
  });
  const validFrom = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  await administrator.ask(PUBLISH, { input: { id: saved.id, version: saved.version, validFrom } });
}

interface Draft {
  id: string;
  version: number;
  textCode: string;
  content: { criteria: { targets: { code: string }[] }[] };
}

export const suite: Suite = {
  world: 'demonstration',
  tests: [
    {
      name: 'what is answered without a network outlives the page, and is sent when the network is back',
      body: async ({ open, go, tab, tolerate }) => {
        tolerate(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
        const page = await open({ as: TEACHER });
        await go(page, '/');
        await openFromInbox(page, 'Đánh giá bị trả lại', /Đánh giá Đơn vị học tập/);
        const members = (on: Page) => target(on, '2.1').getByLabel('thành viên', { exact: true });
        const { hash } = new URL(page.url());
        await page.context().setOffline(true);
        await members(page).fill('43');
        await target(page, '2.1').getByLabel('thành viên chấp hành kỷ luật').fill('43');
        await bar(page)
          .getByText(/Mất kết nối/)
          .waitFor();
        const context = page.context();
        await page.close({ runBeforeUnload: false });
        await context.setOffline(false);
        const again = await tab(context, hash.slice(1));
        await members(again).waitFor();
        check('what was typed is there', (await members(again).inputValue()) === '43');
        await bar(again).getByText('Đã lưu', { exact: true }).waitFor();
        await again.reload();
        await members(again).waitFor();
        check('the API has it', (await members(again).inputValue()) === '43');
      },
    },
    {
      name: 'an assessment that came back is mended target by target, shown by evidence, sent again, and reviewed by what changed',
      body: async ({ open, go }) => {
        const page = await open({ as: TEACHER });
        await go(page, '/');
        await openFromInbox(page, 'Đánh giá bị trả lại', /Đánh giá Đơn vị học tập/);
        await target(page, '1.1')
          .getByText(/Đề nghị bổ sung kế hoạch/)
          .waitFor();
        const discipline = target(page, '2.1');
        await discipline.getByLabel('thành viên', { exact: true }).fill('41');
        await discipline.getByLabel('thành viên chấp hành kỷ luật').fill('36');
        await discipline
          .getByText('41 thành viên, 36 thành viên chấp hành kỷ luật: 87,8 % < 90 %, không đạt.')
          .waitFor();
        await discipline.getByLabel('thành viên chấp hành kỷ luật').fill('37');
        await discipline.getByText('90,2 % ≥ 90 %, đạt.').waitFor();
        await bar(page).getByText('Đã lưu', { exact: true }).waitFor();
        await target(page, '1.1')
          .locator('input[type=file]')
          .setInputFiles({
            name: 'ke-hoach.txt',
            mimeType: 'text/plain',
            buffer: Buffer.from(`Kế hoạch ${Date.now()}`),
          });
        await target(page, '1.1').getByRole('link', { name: 'ke-hoach.txt' }).waitFor();
        await bar(page).getByRole('button', { name: 'Gửi đánh giá' }).click();
        await page.getByRole('dialog').getByRole('button', { name: 'Gửi đánh giá' }).click();
        await says(page, 'Đã gửi đánh giá.');
        check('what was sent is not typed over', (await target(page, '2.1').getByRole('textbox').count()) === 0);
        // The report holds the summary table of criteria and targets.
        await page.getByRole('button', { name: 'Soạn báo cáo tự đánh giá' }).click();
        await page.getByRole('dialog').getByRole('button', { name: 'Soạn báo cáo tự đánh giá' }).click();
        await savesWord(page, 'Tải Word (.docx)');

        const officer = await open({ as: OFFICER });
        await go(officer, '/');
        await openFromInbox(officer, 'Đánh giá chờ xét', /Đoàn Kết/);
        await officer.getByText(/Chỉ hiện chỉ tiêu đã thay đổi hoặc đã nêu lý do \(2 thay đổi\)/).waitFor();
        check('only what changed is shown', (await officer.locator('article').count()) === 2);
        await bar(officer).getByRole('button', { name: 'Xét xong' }).click();
        await officer.getByRole('dialog').getByRole('button', { name: 'Xét xong' }).click();
        await says(officer, 'Đã xét xong.');
        await officer.getByText('Đã xét', { exact: true }).first().waitFor();
      },
    },
    {
      name: 'a newer version of the criteria is told on the round’s page, with what has no place in it, and carried over to',
      body: async ({ open, go, world }) => {
        await publishWithout('1.5', world);
        const officer = await open({ as: OFFICER });
        await go(officer, '/assessmentRounds');
        await officer
          .getByRole('link', { name: /Đánh giá Đơn vị học tập/ })
          .first()
          .click();
        const section = officer.locator('section', { hasText: 'Có phiên bản tiêu chí mới' }).first();
        await section.getByText('Chỉ tiêu không còn').first().waitFor();
        await section.getByRole('button', { name: 'Chuyển sang phiên bản mới' }).click();
        await officer.getByRole('dialog').getByRole('button', { name: 'Chuyển sang phiên bản mới' }).click();
        await says(officer, 'Đã chuyển sang phiên bản mới.');
        await section.waitFor({ state: 'detached' });
      },
    },
    {
      name: 'a citizen answers the ten indicators on a phone through a link, without an account, and sends them once',
      body: async ({ open, go, world }) => {
        const page = await open({ as: KEEPER });
        await go(page, '/citizens');
        const year = new Date().getFullYear();
        const ask = async <Data>(query: string, variables: object): Promise<Data> => {
          const answer = await page.request.post(`${world.url}/graphql`, {
            data: { query, variables },
            headers: { 'Idempotency-Key': crypto.randomUUID() },
          });
          const { data, errors } = (await answer.json()) as { data: Data; errors?: object[] };
          check(`answered without ${JSON.stringify(errors)}`, !errors);
          return data;
        };
        const found = await ask<{
          viewer: { roles: { organisation: { id: string } }[] };
          criteriaSets: { edges: { node: { id: string } }[] };
        }>(
          'query ($on: Date!) { viewer { roles { organisation { id } } } criteriaSets(subject: CITIZEN, inForceOn: $on, first: 1) { edges { node { id } } } }',
          { on: `${year}-12-31` },
        );
        const line = {
          setId: found.criteriaSets.edges[0]!.node.id,
          kinds: [],
          levels: [],
          dueOn: `${year + 1}-01-15`,
          dueBoundary: 'BEFORE',
        };
        await ask('mutation ($input: OpenAssessmentRoundInput!) { openAssessmentRound(input: $input) { id } }', {
          input: {
            organisationId: found.viewer.roles[0]!.organisation.id,
            title: 'Công dân học tập qua liên kết',
            year,
            lines: [line],
          },
        });

        // The first ones are assessed in the round of the demonstration.
        await page.locator('main a[href*="#/citizens/"][href$="/show"]').nth(11).click();
        await page.getByRole('button', { name: 'Tạo liên kết' }).click();
        const dialog = page.getByRole('dialog');
        await dialog.getByLabel('Đợt đánh giá').click();
        await page.getByRole('option', { name: /qua liên kết/ }).click();
        await dialog.getByRole('button', { name: 'Tạo liên kết' }).click();
        const address = await page.getByText(/#\/answer\?code=/).innerText();

        const phone = await open({ width: 390, height: 844 });
        await phone.goto(address);
        await phone.getByText(/Phiếu của \p{Lu}\./u).waitFor();
        check('nobody is named', !/Ví Dụ/.test(await phone.locator('main').innerText()));
        const indicators = phone.getByRole('region');
        await indicators.nth(9).waitFor();
        const box = await indicators.first().getByRole('button', { name: '7', exact: true }).boundingBox();
        check('a thumb finds it', box !== null && box.width >= 44 && box.height >= 44);
        for (let at = 0; at < 10; at += 1)
          await indicators.nth(at).getByRole('button', { name: '8', exact: true }).click();
        await indicators.first().getByRole('button', { name: 'Thêm nửa điểm' }).click();
        await phone.getByText('Đã lưu', { exact: true }).waitFor();
        const width = await phone.evaluate(() => document.documentElement.scrollWidth);
        check('nothing lies beside the screen', width <= 390);
        await phone.reload();
        await phone.getByText('Đã lưu', { exact: true }).waitFor();
        check(
          'the half is kept',
          (await indicators.first().getByRole('button', { name: 'Thêm nửa điểm' }).getAttribute('aria-pressed')) ===
            'true',
        );
        await phone.getByRole('button', { name: 'Gửi', exact: true }).click();
        await phone.getByText(/Đã gửi\. Cảm ơn bạn/).waitFor();
        await phone.reload();
        await phone.getByText(/Liên kết không mở được/).waitFor();
        await phone.getByRole('button', { name: 'English' }).click();
        await phone.getByRole('button', { name: 'Enter another code' }).waitFor();
      },
    },
    {
      name: 'the office enters a citizen’s ten indicators by keyboard, with why and consent, goes on after a reload and sends them',
      body: async ({ open, go }) => {
        const page = await open({ as: KEEPER });
        await go(page, '/citizens');
        await page.locator('main a[href*="#/citizens/"][href$="/show"]').nth(9).click();
        const section = page.locator('section', { has: page.getByRole('heading', { name: 'Đánh giá', exact: true }) });
        await section.getByRole('link', { name: 'Nhập thay' }).first().click();
        const points = page.locator('article').getByRole('textbox');
        await points.nth(9).waitFor();
        await bar(page)
          .getByRole('note', { name: /Còn 10 chỉ tiêu chưa trả lời\..*lý do.*ngày đồng ý/ })
          .waitFor();
        for (let at = 0; at < 10; at += 1) {
          await points.nth(at).focus();
          await page.keyboard.type(at === 0 ? '7,5' : '8');
        }
        await page.getByText('79,5/100 điểm').waitFor();
        await page.getByRole('combobox', { name: 'Lý do nhập thay' }).focus();
        await page.keyboard.press('Enter');
        await page.getByRole('option', { name: /Trả lời trên giấy/ }).waitFor();
        await page.keyboard.press('Enter');
        // What was typed before may have been saved by itself: the day is saved when it has been sent.
        const sent = page.waitForResponse((response) => response.request().postData()?.includes('2026-01-01') ?? false);
        await page.getByRole('textbox', { name: 'Đồng ý ngày' }).fill('1/1/2026');
        await sent;
        await bar(page).getByText('Đã lưu', { exact: true }).waitFor();
        await page.reload();
        await points.nth(9).waitFor();
        check('the half is kept', (await points.first().inputValue()) === '7,5');
        await bar(page).getByRole('button', { name: 'Gửi đánh giá' }).click();
        await page.getByRole('dialog').getByRole('button', { name: 'Gửi đánh giá' }).click();
        await says(page, 'Đã gửi đánh giá.');
        await page.getByText('79,5 / 100').waitFor();
      },
    },
    {
      name: 'a minor is answered for once a guardian is named, and gets a link through the guardian',
      body: async ({ open, go, world }) => {
        const page = await open({ as: KEEPER });
        const ask = async <Data>(query: string, variables: object = {}): Promise<Data> => {
          const answer = await page.request.post(`${world.url}/graphql`, {
            data: { query, variables },
            headers: { 'Idempotency-Key': crypto.randomUUID() },
          });
          const { data, errors } = (await answer.json()) as { data: Data; errors?: object[] };
          check(`answered without ${JSON.stringify(errors)}`, !errors);
          return data;
        };
        const { communities, viewer } = await ask<{
          communities: { edges: { node: { id: string } }[] };
          viewer: { roles: { organisation: { id: string } }[] };
        }>(
          '{ communities(search: "Ví Dụ Ba", first: 1) { edges { node { id } } } viewer { roles { organisation { id } } } }',
        );
        const { recordCitizen: child } = await ask<{ recordCitizen: { id: string } }>(
          'mutation ($input: RecordCitizenInput!) { recordCitizen(input: $input) { id } }',
          {
            input: {
              organisationId: viewer.roles[0]!.organisation.id,
              communityId: communities.edges[0]!.node.id,
              name: 'Lò Nhỏ Ví Dụ',
              birthYear: new Date().getFullYear() - 10,
            },
          },
        );
        await go(page, `/citizens/${encodeURIComponent(child.id)}/show`);
        const section = page.locator('section', { has: page.getByRole('heading', { name: 'Đánh giá', exact: true }) });
        await section.getByRole('link', { name: 'Nhập thay' }).first().click();
        await page.getByText(/chọn người giám hộ đã đồng ý trước/).waitFor();
        check('nothing is asked yet', (await page.locator('article').count()) === 0);
        const name = await guardianOf(page);
        await page.locator('article').getByRole('textbox').nth(9).waitFor();

        await go(page, `/citizens/${encodeURIComponent(child.id)}/show`);
        await page.getByRole('button', { name: 'Tạo liên kết' }).click();
        const dialog = page.getByRole('dialog');
        const moves = await page.evaluate(
          'getComputedStyle(document.querySelector("[role=dialog]")).transitionProperty',
        );
        check('nothing that opens is on its way to its place, for whoever wants less motion', moves === 'none');
        await guardianOf(page, name);
        await dialog.getByRole('textbox', { name: 'Đồng ý ngày' }).fill('1/1/2026');
        await dialog.getByRole('button', { name: 'Tạo liên kết' }).click();
        const address = await page.getByText(/#\/answer\?code=/).innerText();
        const phone = await open({ width: 390, height: 844 });
        await phone.goto(address);
        await phone.getByText(/Người giám hộ \p{Lu}\. đã đồng ý/u).waitFor();

        await go(page, '/subjectAssessments/board');
        await page.getByRole('link', { name: 'In phiếu liên kết' }).click();
        await page.getByRole('combobox', { name: 'Thôn, tổ dân phố' }).fill('Ví Dụ Ba');
        await page.getByRole('option', { name: /Ví Dụ Ba/ }).click();
        await page.getByRole('button', { name: 'Tạo liên kết để in' }).click();
        await page.evaluate('window.print = () => { window.printed = true; }');
        await page.getByRole('button', { name: 'In', exact: true }).click();
        check('the sheets are printed', await page.evaluate('window.printed === true'));

        // From a file, too: the row waits until it names who agreed.
        const people = [
          ['Lò Hai Ví Dụ', new Date().getFullYear() - 9],
          ['Lò Mẹ Ví Dụ', 1985],
        ] as const;
        for (const [called, birthYear] of people)
          await ask('mutation ($input: RecordCitizenInput!) { recordCitizen(input: $input) { id } }', {
            input: {
              organisationId: viewer.roles[0]!.organisation.id,
              communityId: communities.edges[0]!.node.id,
              name: called,
              birthYear,
            },
          });
        const tens = Array.from({ length: 10 }, (_, at) => at + 1);
        const scores = [
          ['Họ và tên', 'Năm sinh', 'Bản', ...tens],
          [people[0][0], people[0][1], 'Ví Dụ Ba', ...tens.map(() => 8)],
        ];
        await go(page, '/citizens/scores');
        await page.getByRole('checkbox', { name: /Gửi luôn để xét/ }).uncheck();
        await page.locator('input[type=file]').setInputFiles({
          name: 'diem.csv',
          mimeType: 'text/csv',
          buffer: Buffer.from(scores.map((row) => row.join(';')).join('\n')),
        });
        await says(page, /Người này chưa đủ 18 tuổi/);
        await page.getByLabel('Người giám hộ', { exact: true }).fill(people[1][0]);
        await page.getByLabel('Năm sinh người giám hộ').fill(String(people[1][1]));
        await page.getByRole('button', { name: 'Sửa dòng này' }).click();
        await page.getByRole('button', { name: 'Ghi 1 đánh giá' }).click();
        await says(page, 'Mọi dòng đã được ghi; tệp đã bị xoá.');
      },
    },
  ],
};
