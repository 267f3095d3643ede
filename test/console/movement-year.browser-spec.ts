import type { Locator, Page } from 'playwright-core';
import { DRAFT, PUBLISH, SAVE as SAVE_CRITERIA } from '../criteria/criteria-documents.ts';
import * as common from '../lap/documents.ts';
import { type Edges, Ground, type Office, plantNation } from '../lap/ground.ts';
import * as gql from '../lap/movement/documents.ts';
import type { World } from '../lap/world.ts';
import { SAVE, TO_ASSESS } from '../subject-assessments/subject-assessments-documents.ts';
import { beginning, samples } from '../support/samples.ts';
import { actOn } from './acts.ts';
import { check, type Stage, type Suite } from './browser-test.ts';
import { act } from './report-hands.ts';
import { accept, fillReport, openAssessments, openRound, startReport, totalIs } from './round-hands.ts';
import { settled } from './stage.ts';
import { heading, says } from './words.ts';

const NAME = 'Mỗi người dân một kế hoạch tự học';
const ROUND = 'Báo cáo kết quả thực hiện phong trào năm 2024';
const THEN = '2023-11-01';
const guidance = beginning(samples, '5-');

const PEOPLE = {
  association: 'hoi-tinh@lap.invalid',
  city: 'hoi-thanh-pho@lap.invalid',
  wards: ['hoi-phuong-1@lap.invalid', 'hoi-phuong-2@lap.invalid'],
  committee: 'uy-ban-thanh-pho@lap.invalid',
  commune: 'uy-ban-phuong-1@lap.invalid',
} as const;

interface Draft {
  id: string;
  version: number;
  textCode: string;
  content: { criteria: { targets: { code: string }[] }[] };
}

/** A province with its association, a city of two wards, each with a committee and an association. */
class Year extends Ground {
  city!: Office;
  cityAssociation!: Office;
  wards: Office[] = [];
  wardAssociations: Office[] = [];
  private citizen!: string;

  constructor(world: World) {
    super(world, () => undefined);
  }

  async plant(): Promise<void> {
    const { administrator, government, owner } = this.world;
    const [province, city] = [await this.unitOf('68', THEN), await this.unitOf('672', THEN)];
    const office = (name: string, at: string, parentId: string) => this.create(name, 'PEOPLES_COMMITTEE', at, parentId);
    const body = (name: string, at: string, parentId: string) =>
      this.create(name, 'STUDY_PROMOTION_ASSOCIATION', at, parentId, { line: 'ASSOCIATION' });
    const top = await office('Ủy ban nhân dân tỉnh Ví Dụ', province, government.id);
    this.city = await office('Ủy ban nhân dân thành phố Mẫu', city, top.id);
    const association = await body('Hội Khuyến học tỉnh Ví Dụ', province, await plantNation(owner));
    this.cityAssociation = await body('Hội Khuyến học thành phố Mẫu', city, association.id);
    const { administrativeUnits } = await administrator.ask<{
      administrativeUnits: Edges<{ id: string; name: string }>;
    }>(common.UNITS_BELOW, { parent: city, asOf: THEN, after: null });
    for (const { node } of administrativeUnits.edges.slice(0, 2)) {
      this.wards.push(await office(`Ủy ban nhân dân ${node.name}`, node.id, this.city.id));
      this.wardAssociations.push(await body(`Hội Khuyến học ${node.name}`, node.id, this.cityAssociation.id));
    }
    await this.enrol(PEOPLE.association, 'ASSOCIATION_OFFICER', association);
    await this.enrol(PEOPLE.city, 'ASSOCIATION_OFFICER', this.cityAssociation);
    for (const [at, email] of PEOPLE.wards.entries())
      await this.enrol(email, 'ASSOCIATION_OFFICER', this.wardAssociations[at]!);
    await this.enrol(PEOPLE.committee, 'OFFICER', this.city);
    await this.enrol(PEOPLE.commune, 'REPORTER', this.wards[0]!);
  }

  private async enrol(email: string, role: string, { id, name }: Office): Promise<void> {
    const input = { name: `Cán bộ ${name}`, email, role, organisationId: id, validFrom: '2020-01-01' };
    await this.world.administrator.ask(common.CREATE_PERSON, { input });
  }

  /** Somebody whom the association of a ward keeps. */
  async recordCitizen(): Promise<void> {
    const [ward] = this.wardAssociations;
    const keeper = await this.as(ward!, 'ASSOCIATION_OFFICER');
    const { recordCommunity } = await keeper.ask<{ recordCommunity: { id: string } }>(gql.COMMUNITY, {
      input: { organisationId: ward!.id, kind: 'KHU_PHO', name: '1' },
    });
    const citizen = { organisationId: ward!.id, communityId: recordCommunity.id, name: 'Trần Thị Ví Dụ' };
    const { recordCitizen } = await keeper.ask<{ recordCitizen: { id: string } }>(
      'mutation ($input: RecordCitizenInput!) { recordCitizen(input: $input) { id } }',
      { input: { ...citizen, birthYear: 1980 } },
    );
    this.citizen = recordCitizen.id;
  }

  private async citizenSet(): Promise<string> {
    const { criteriaSets } = await this.world.administrator.ask<{ criteriaSets: Edges<{ id: string; code: string }> }>(
      gql.SETS,
    );
    return criteriaSets.edges.find(({ node }) => node.code === 'learning-citizen')!.node.id;
  }

  /** Ten answers by the criteria in force, and then criteria without the last of them. */
  async answerAndChange(roundId: string): Promise<void> {
    const keeper = await this.as(this.wardAssociations[0]!, 'ASSOCIATION_OFFICER');
    const at = { roundId, line: 1 };
    const { subjectToAssess } = await keeper.ask<{ subjectToAssess: { id: string } }>(TO_ASSESS, {
      ...at,
      subjectId: this.citizen,
    });
    const answers = Array.from({ length: 10 }, (_, nth) => ({ target: String(nth + 1), points: 8 }));
    await keeper.ask(SAVE, { input: { ...at, id: subjectToAssess.id, version: 0, answers } });
    const { administrator } = this.world;
    const { draftCriteria: draft } = await administrator.ask<{ draftCriteria: Draft }>(DRAFT, {
      input: { setId: await this.citizenSet() },
    });
    const { id, version, textCode, content } = draft;
    for (const criterion of content.criteria) criterion.targets = criterion.targets.filter(({ code }) => code !== '10');
    const { saveCriteriaDraft: changed } = await administrator.ask<{ saveCriteriaDraft: Draft }>(SAVE_CRITERIA, {
      input: { id, version, textCode, content },
    });
    await administrator.ask(PUBLISH, { input: { id: changed.id, version: changed.version, validFrom: '2024-12-01' } });
  }
}

let year: Year;
let cityMovement: string;

/** A day of the year: the clocks of the API and of the browser move together. */
async function onDay(stage: Stage, day: string, as: string): Promise<Page> {
  const now = `${day}T02:00:00Z`;
  await stage.world.itIs(now);
  return stage.open({ as, now });
}

const field = (page: Page, name: string): Locator => page.locator(`[name="${name}"]`);
const section = (page: Page, title: string): Locator =>
  page.locator('section', { has: page.getByRole('heading', { name: title }) });
const target = (page: Page, code: string): Locator => page.locator(`article[aria-labelledby="target-${code}"]`);
const addressOf = (page: Page): string => new URL(page.url()).hash.slice(1);

const because = (dialog: Locator): Promise<void> => dialog.getByLabel('Lý do').fill('Gộp với phong trào khác');

/** From the page of the movement above. Ends on the page of the new one. */
async function carryOut(page: Page, name: string, startsOn: string): Promise<void> {
  await page.getByRole('link', { name: 'Phát động ở cấp dưới' }).click();
  await page.getByLabel('Tên phong trào').fill(name);
  await field(page, 'startsOn').fill(startsOn);
  await page.getByRole('button', { name: 'Phát động', exact: true }).click();
  await heading(page, name).waitFor();
}

/** A year's assessment of the citizens whom the ward keeps; answers the round's id. */
async function openCitizens(stage: Stage, page: Page, of: string): Promise<string> {
  await openAssessments(stage, page, {
    title: `Công dân học tập ${of}`,
    year: of,
    set: /^Công dân học tập/,
    dueOn: `28/2/${Number(of) + 1}`,
    expected: /Công dân học tập.*: đơn vị giữ danh sách nhập/,
  });
  return decodeURIComponent(/assessmentRounds\/([^/]+)\//.exec(page.url())![1]!);
}

/** A movement from the document that launches it to the year's report, as each of those who take part does it by hand. */
export const suite: Suite = {
  world: 'lap',
  isExhaustive: true,
  isChain: true,
  isApart: true,
  tests: [
    {
      name: 'the guidance is read, and what is confirmed is a movement with its yearly days',
      body: async (stage) => {
        await stage.world.itIs('2023-11-06T02:00:00Z');
        year = new Year(stage.world);
        await year.plant();
        const page = await onDay(stage, '2023-11-06', PEOPLE.association);
        await stage.go(page, '/directives/read');
        const file = { name: guidance.name, mimeType: 'text/plain', buffer: Buffer.from(guidance.text) };
        await page.locator('input[type=file]').setInputFiles(file);
        const confirm = page.getByRole('button', { name: 'Xác nhận' });
        await confirm.waitFor();
        check('the movement was read', (await field(page, 'movement.name').inputValue()) === NAME);
        if ((await field(page, 'movement.startsOn').inputValue()) === '')
          await field(page, 'movement.startsOn').fill('30/10/2023');
        await confirm.click();
        await heading(page, 'Đã lưu từ văn bản').waitFor();
        await page.getByRole('link', { name: NAME }).first().click();
        await heading(page, NAME).waitFor();
        await says(page, /15\/11/);
        await says(page, /20\/11/);
      },
    },
    {
      name: 'the city and its wards carry it out, each by its own; one is amended, closed with a reason and opened again',
      body: async (stage) => {
        const city = await onDay(stage, '2023-11-10', PEOPLE.city);
        await stage.go(city, '/movements');
        await city.getByRole('link', { name: NAME }).first().click();
        await heading(city, NAME).waitFor();
        await carryOut(city, `${NAME} tại thành phố`, '10/11/2023');
        cityMovement = addressOf(city);
        await actOn(city, 'Mở đợt báo cáo hằng năm');
        await says(city, /Đợt năm \d{4} mở tự động/);
        for (const [at, email] of PEOPLE.wards.entries()) {
          const ward = await onDay(stage, '2023-11-20', email);
          await stage.go(ward, cityMovement);
          await carryOut(ward, `${NAME} tại phường ${at + 1}`, '20/11/2023');
          // Below the province's and the city's.
          await section(ward, 'Phong trào các cấp').getByRole('listitem').nth(1).waitFor();
          if (at > 0) continue;
          await ward.getByRole('link', { name: 'Sửa', exact: true }).click();
          await ward.getByLabel('Khẩu hiệu').fill('Mỗi ngày một trang sách');
          await ward.getByRole('button', { name: 'Lưu' }).click();
          await says(ward, 'Mỗi ngày một trang sách');
          await actOn(ward, 'Kết thúc phong trào', because);
          await says(ward, 'Đã kết thúc phong trào');
          await ward.getByRole('link', { name: 'Sửa', exact: true }).waitFor({ state: 'detached' });
          await actOn(ward, 'Mở lại phong trào', because);
          await says(ward, 'Đã mở lại phong trào');
        }
        await city.reload();
        const below = section(city, 'Phong trào các cấp');
        for (const at of [1, 2]) await below.getByRole('link', { name: `${NAME} tại phường ${at}` }).waitFor();
      },
    },
    {
      name: 'rounds of the year are opened on both lines: the province’s association asks the cities and through them the wards, the city’s committee its wards',
      body: async (stage) => {
        const province = await onDay(stage, '2024-11-01', PEOPLE.association);
        await openRound(stage, province, ROUND, {
          tiers: [
            { dueOn: '25/11' },
            { kinds: ['Hội Khuyến học'], levels: ['Cấp huyện (đến 30/6/2025)'], dueOn: '20/11' },
            { kinds: ['Hội Khuyến học'], levels: ['Cấp xã'], dueOn: '15/11' },
          ],
          expected: [/: 1 đơn vị, hạn cuối 19\/11\/2024/, /: 2 đơn vị, hạn cuối 14\/11\/2024/],
        });
        const committee = await onDay(stage, '2024-11-02', PEOPLE.committee);
        await openRound(stage, committee, ROUND, {
          tiers: [{ dueOn: '20/11' }, { kinds: ['Ủy ban nhân dân'], levels: ['Cấp xã'], dueOn: '15/11' }],
          expected: [/: 2 đơn vị, hạn cuối 14\/11\/2024/],
        });
      },
    },
    {
      name: 'the reports go up both lines: from wards to the city’s association and on to the province’s, and to the city’s committee; neither holds a figure of the other',
      body: async (stage) => {
        const ward = await onDay(stage, '2024-11-04', PEOPLE.wards[0]);
        await fillReport(ward, ['7000', '5000', '4172']);
        await act(ward, 'Gửi báo cáo', 'Đã gửi báo cáo.');
        const commune = await onDay(stage, '2024-11-05', PEOPLE.commune);
        await fillReport(commune, ['900', '800', '700']);
        await act(commune, 'Gửi báo cáo', 'Đã gửi báo cáo.');
        const city = await onDay(stage, '2024-11-12', PEOPLE.city);
        await accept(stage, city, year.wardAssociations[0]!.name);
        await fillReport(city, ['100', '50', '10']);
        await city.getByRole('button', { name: 'Gửi báo cáo tổng hợp' }).click();
        // One ward has not sent yet, which the dialog names before anything goes.
        await city.getByRole('dialog').getByText(year.wardAssociations[1]!.name).waitFor();
        await city.getByRole('dialog').getByRole('button', { name: 'Gửi báo cáo tổng hợp' }).click();
        await says(city, 'Đã gửi báo cáo.');
        await totalIs(city, 7100);
        const province = await onDay(stage, '2024-11-19', PEOPLE.association);
        await accept(stage, province, year.cityAssociation.name);
        await startReport(province);
        await totalIs(province, 7100);
        const committee = await onDay(stage, '2024-11-13', PEOPLE.committee);
        await accept(stage, committee, year.wards[0]!.name);
        await fillReport(committee, ['50', '20', '10']);
        await totalIs(committee, 950);
      },
    },
    {
      name: 'a commune of a difficult area is assessed target by target; where no text confirms a mark nothing is judged',
      body: async (stage) => {
        const committee = await onDay(stage, '2025-01-09', PEOPLE.committee);
        await openAssessments(stage, committee, {
          title: 'Cộng đồng học tập 2024',
          set: /Cộng đồng học tập.*mức độ 1.*cấp xã/i,
          kinds: ['Ủy ban nhân dân'],
          levels: ['Cấp xã'],
          expected: /: 2 đơn vị, hạn cuối 27\/02\/2025/,
        });
        await year.recordCitizen();
        const association = await onDay(stage, '2025-01-09', PEOPLE.wards[0]);
        await openCitizens(stage, association, '2022');
        const page = await onDay(stage, '2025-01-10', PEOPLE.commune);
        await page
          .getByRole('link', { name: /Cộng đồng học tập/ })
          .first()
          .click();
        const recognised = target(page, '5.1');
        await recognised.getByLabel('công dân trong xã').fill('7000');
        await recognised.getByLabel('công dân đạt Công dân học tập').fill('4172');
        await recognised.getByText(/59,6 % < 60 %, không đạt/).waitFor();
        const trained = target(page, '5.2');
        for (const [at, of] of ['được đào tạo chuyên môn kỹ thuật', 'có trình độ đại học trở lên'].entries()) {
          await trained.getByLabel('công dân trong xã', { exact: true }).nth(at).fill('7000');
          await trained.getByLabel(new RegExp(of)).fill(['3290', '728'][at]!);
        }
        await trained.getByText(/47 % < 50 %, không đạt/).waitFor();
        await page.getByRole('checkbox', { name: 'vùng khó khăn' }).check();
        await trained.getByText(/47 % ≥ 40 %, đạt/).waitFor();
        await trained.getByText(/10,4 % ≥ 10 %, đạt/).waitFor();
        await recognised.getByText(/không đạt/).waitFor();

        const keeper = await onDay(stage, '2025-01-11', PEOPLE.wards[0]);
        await stage.go(keeper, '/citizens');
        await keeper.getByRole('link', { name: 'Trần Thị Ví Dụ' }).click();
        await section(keeper, 'Đánh giá').getByRole('link', { name: 'Nhập thay' }).first().click();
        const points = keeper.locator('article').getByRole('textbox');
        await points.nth(9).waitFor();
        for (const box of await points.all()) await box.fill('9');
        await keeper.getByText('90/100 điểm').waitFor();
        await says(keeper, 'Chưa xét được');
        await settled(keeper);
      },
    },
    {
      name: 'answers of citizens go over to newer criteria by the worker, asked for on the round’s page; what has no place is kept with the citizen',
      body: async (stage) => {
        const page = await onDay(stage, '2025-01-12', PEOPLE.wards[0]);
        await year.answerAndChange(await openCitizens(stage, page, '2024'));
        await stage.go(page, '/assessmentRounds');
        await page.getByRole('link', { name: 'Công dân học tập 2024' }).first().click();
        const newer = section(page, 'Có phiên bản tiêu chí mới');
        await newer.getByText('Chỉ tiêu không còn').waitFor();
        check('fewer than five are not told', (await newer.getByRole('cell', { name: 'dưới 5' }).count()) === 1);
        await actOn(page, 'Chuyển sang phiên bản mới');
        await says(page, 'Đã bắt đầu chuyển sang phiên bản mới.');
        await says(page, /Đã chuyển xong lúc/);
        await stage.go(page, '/subjectAssessments');
        await page.getByRole('link', { name: 'Trần Thị Ví Dụ' }).first().click();
        const lost = section(page, 'Không chuyển được sang tiêu chí mới').getByRole('row');
        await lost.filter({ hasText: '10' }).filter({ hasText: 'Chỉ tiêu không còn' }).waitFor();
      },
    },
  ],
};
