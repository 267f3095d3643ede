import type { Page } from 'playwright-core';
import { SIGN_IN, tokenOf } from '../lap/sign-in.ts';
import { actOn } from './acts.ts';
import { type BrowserTest, check, type Stage, type Suite } from './browser-test.ts';
import { settled } from './stage.ts';
import { says } from './words.ts';

const ADMINISTRATOR = 'quan-tri@demo.invalid';
/** Of an office without books. */
const LEADER = 'lanh-dao-so@demo.invalid';
const AUDITOR = 'kiem-toan@demo.invalid';
const TREASURER = 'thu-quy-so@demo.invalid';

/** Ways to what the tests have made, for those that follow. */
const made = { books: '', payment: '' };

const addressOf = (page: Page): string => new URL(page.url()).hash.slice(1);

/** Somebody who keeps the books of the leader's office. */
async function appointTreasurer({ world, linkFor }: Stage): Promise<void> {
  const [leader, administrator] = await Promise.all(
    [LEADER, ADMINISTRATOR].map(async (email) => {
      const somebody = world.stranger(email);
      await somebody.ask(SIGN_IN, { token: tokenOf(await linkFor(email)) });
      return somebody;
    }),
  );
  const { viewer } = await leader!.ask<{ viewer: { roles: { organisation: { id: string } }[] } }>(
    '{ viewer { roles { organisation { id } } } }',
  );
  const organisationId = viewer.roles[0]!.organisation.id;
  const input = { name: 'Thủ quỹ Sở', email: TREASURER, organisationId, role: 'FINANCE', validFrom: '2020-01-01' };
  await administrator!.ask('mutation ($input: CreatePersonInput!) { createPerson(input: $input) { id } }', { input });
}

/** Types into one field after the other, Enter after each; empty leaves what stands there. */
async function typeThrough(page: Page, texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    if (text) await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
}

/** The day and the place stand there already. */
async function enterVoucher(page: Page, who: string, what: string, item: string, amount: string): Promise<void> {
  await typeThrough(page, ['', '', who, what, item, '', '']);
  await page.keyboard.type(amount);
}

async function signLast(stage: Stage, content: string): Promise<void> {
  const leader = await stage.open({ as: LEADER });
  await leader.getByRole('heading', { name: /Chứng từ chờ bạn ký/ }).waitFor();
  await leader.getByRole('link', { name: content }).first().click();
  await actOn(leader, 'Ký và ghi sổ');
  await leader.waitForURL(/vouchers\/.*\/show/);
  await says(leader, 'Bút toán');
}

const IN_ONE_GO = 20;
const SHARED = 'Thu đóng góp tổ';

interface Waiting {
  voucherDrafts: { edges: { node: { id: string; version: number; content: string } }[] };
}
interface Numbered {
  postedVouchers: { edges: { node: { number: number; content: string } }[] };
}

/** What waits of the twenty is signed by the head, over HTTP: how a voucher is signed by hand is seen elsewhere. Answers the numbers of the whole book, the lowest first. */
async function signAll({ world, linkFor }: Stage): Promise<Numbered['postedVouchers']['edges'][number]['node'][]> {
  const leader = world.stranger(LEADER);
  await leader.ask(SIGN_IN, { token: tokenOf(await linkFor(LEADER)) });
  const { viewer } = await leader.ask<{ viewer: { roles: { organisation: { id: string } }[] } }>(
    '{ viewer { roles { organisation { id } } } }',
  );
  const at = { id: viewer.roles[0]!.organisation.id };
  const { voucherDrafts } = await leader.ask<Waiting>(
    'query ($id: ID!) { voucherDrafts(organisationId: $id, first: 50) { edges { node { id version content } } } }',
    at,
  );
  for (const { node } of voucherDrafts.edges.filter((edge) => edge.node.content.startsWith(SHARED)))
    await leader.ask(
      'mutation ($id: ID!, $version: Int!) { signVoucher(id: $id, version: $version) { voucher { id } } }',
      {
        id: node.id,
        version: node.version,
      },
    );
  const { postedVouchers } = await leader.ask<Numbered>(
    'query ($id: ID!) { postedVouchers(organisationId: $id, book: CASH_RECEIPTS, first: 50) { edges { node { number content } } } }',
    at,
  );
  return postedVouchers.edges.map(({ node }) => node).toSorted((one, other) => one.number - other.number);
}

const tests: BrowserTest[] = [
  {
    name: 'a treasurer is told to open the books, and opens them with a fund and a cash box',
    body: async (stage) => {
      await appointTreasurer(stage);
      const page = await stage.open({ as: TREASURER });
      await page.getByRole('link', { name: 'Mở sổ kế toán' }).click();
      await page.getByRole('button', { name: 'Mở sổ kế toán' }).click();
      await page.getByRole('heading', { name: /^Sổ kế toán · / }).waitFor();
      made.books = addressOf(page).split('?')[0]!;
      await actOn(page, 'Mở quỹ', async (dialog) => {
        await dialog.getByRole('textbox', { name: 'Tên quỹ' }).fill('Quỹ phong trào Sở');
      });
      await actOn(page, 'Mở két, tài khoản', async (dialog) => {
        await dialog.getByRole('textbox', { name: 'Tên', exact: true }).fill('Két Sở');
      });
      await page.getByRole('row').filter({ hasText: 'Két Sở' }).waitFor();
    },
  },
  {
    name: 'vouchers are entered and signed without a mouse, amounts understood, a twin asked back',
    body: async (stage) => {
      const page = await stage.open({ as: TREASURER });
      await stage.go(page, '/voucherDrafts/create');
      await enterVoucher(page, 'Công ty Mẫu A', 'Ủng hộ quỹ khuyến học', 'dong gop', '1tr5');
      await says(page, /1\.500\.000 đ · Một triệu năm trăm nghìn đồng/);
      await page.keyboard.press('Control+Enter');
      await says(page, 'Đã lập và ký chứng từ');
      await page.getByRole('row').filter({ hasText: 'Ủng hộ quỹ khuyến học' }).getByText('Chờ Thủ trưởng ký').waitFor();

      await page.keyboard.press('Alt+2');
      await page.getByRole('combobox', { name: /Người nhận/ }).waitFor();
      await enterVoucher(page, 'mau a', 'Mua sách tặng học sinh', 'mua sach', '700k');
      await says(page, 'Bảy trăm nghìn đồng');
      await page.keyboard.press('Control+Enter');
      await page.getByRole('row').filter({ hasText: 'Mua sách tặng học sinh' }).waitFor();
      await enterVoucher(page, 'mau a', 'Mua sách lần nữa', 'mua sach', '700.000');
      stage.tolerate(/422|400/);
      await page.keyboard.press('Control+Enter');
      await says(page, /Đã có chứng từ cùng loại/);
      await page.getByRole('button', { name: 'Không trùng, vẫn lập' }).waitFor();
    },
  },
  {
    name: 'what is missing stands at its field',
    body: async (stage) => {
      const page = await stage.open({ as: TREASURER });
      await stage.go(page, '/voucherDrafts/create?kind=CASH_PAYMENT');
      await page.keyboard.press('Control+Enter');
      const missing = page.locator('[aria-invalid="true"]');
      await missing.first().waitFor();
      check('who, what for, item and amount', (await missing.count()) === 4);
    },
  },
  {
    name: 'the leader signs from the inbox, and the cash book says what remains after each line',
    body: async (stage) => {
      await signLast(stage, 'Ủng hộ quỹ khuyến học');
      await signLast(stage, 'Mua sách tặng học sinh');
      const page = await stage.open({ as: TREASURER });
      await page.getByRole('link', { name: 'Két Sở' }).click();
      const lines = page.getByRole('table').getByRole('row');
      await lines.filter({ hasText: 'PT 1/' }).filter({ hasText: '1.500.000 đ' }).waitFor();
      await lines.filter({ hasText: 'PC 1/' }).filter({ hasText: '800.000 đ' }).waitFor();
      await page.getByRole('link', { name: /PC 1\// }).click();
      await page.waitForURL(/vouchers\/.*\/show/);
      await settled(page);
      made.payment = addressOf(page);
    },
  },
  {
    name: 'a voucher is printed on the paper that was chosen, and the books of the month are taken as files',
    body: async (stage) => {
      const page = await stage.open({ as: TREASURER });
      await stage.go(page, made.payment);
      await page.getByRole('button', { name: 'In', exact: true }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('combobox', { name: 'Khổ giấy' }).click();
      await page.getByRole('option', { name: 'A4 dọc' }).click();
      const address = await dialog.getByRole('link', { name: 'Mở bản in' }).getAttribute('href');
      const file = await page.request.get(new URL(address!, page.url()).href);
      check('the voucher is a PDF', file.headers()['content-type'] === 'application/pdf');
      check('on the chosen paper', address!.includes('paper=a4'));
      await stage.go(page, '/vouchers');
      await page.getByRole('checkbox').nth(1).check();
      await page.getByRole('region').getByRole('button', { name: 'In' }).click();
      await says(page, /^In 1 chứng từ/);
      await stage.go(page, `${made.books}?tab=prints`);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: /In \(\.pdf\): Sổ quỹ tiền mặt Két Sở/ }).click(),
      ]);
      check('the cash book has its name', download.suggestedFilename().startsWith('Sổ quỹ tiền mặt '));
      await stage.go(page, `${made.books}?tab=balance`);
      await page.getByRole('row').filter({ hasText: 'Cộng' }).waitFor();
      await page.getByRole('button', { name: 'Excel (.xlsx)' }).waitFor();
    },
  },
  {
    name: 'a payment is reversed by a voucher of its own, and a month is closed',
    body: async (stage) => {
      const page = await stage.open({ as: TREASURER });
      await stage.go(page, made.payment);
      await actOn(page, 'Ghi đảo', async (dialog) => {
        await dialog.getByLabel('Lý do').fill('Chi nhầm quỹ (minh hoạ)');
      });
      await page.waitForURL(/voucherDrafts\/.*\/show/);
      await actOn(page, 'Ký');
      await signLast(stage, 'Mua sách tặng học sinh');
      await stage.go(page, made.payment);
      await says(page, /Đã ghi đảo bằng/);
      await stage.go(page, `${made.books}?tab=periods`);
      await actOn(page, 'Khóa sổ');
      await says(page, /Đã khóa đến hết ngày 31\/01/);
      await stage.go(page, `${made.books}?tab=check`);
      await says(page, 'Nợ bằng Có trong từng chứng từ');
    },
  },
  {
    name: 'an auditor sees all of it and can do nothing',
    body: async (stage) => {
      const page = await stage.open({ as: AUDITOR });
      await page.getByRole('heading', { name: /^Sổ kế toán/ }).waitFor();
      await stage.go(page, made.books);
      await says(page, '1.500.000 đ');
      check('no voucher is begun', (await page.getByRole('link', { name: 'Lập chứng từ' }).count()) === 0);
      await stage.go(page, `${made.books}?tab=periods`);
      await says(page, 'Thứ tự ký');
      for (const act of ['Khóa sổ', 'Mở lại sổ', 'Đổi thứ tự ký'])
        check(`no ${act}`, (await page.getByRole('button', { name: act, exact: true }).count()) === 0);
      await page.keyboard.press('Control+k');
      // The dialog is loaded when it is first asked for.
      await page.getByRole('combobox', { name: 'Tìm trong mọi nội dung' }).waitFor();
      await page.keyboard.type('quy phong trao so');
      await page.getByRole('option', { name: /Quỹ phong trào Sở/ }).waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL(/tab=funds/);
      await says(page, 'Quỹ phong trào Sở');
      for (const act of ['Mở quỹ', 'Sửa', 'Thêm mục đích'])
        check(`no ${act}`, (await page.getByRole('button', { name: act }).count()) === 0);
      await stage.go(page, made.payment);
      await says(page, 'Bút toán');
      check('nothing is reversed', (await page.getByRole('button', { name: 'Ghi đảo' }).count()) === 0);
    },
  },
  {
    name: 'twenty vouchers in one go by keyboard: payee and item from earlier ones, posted with numbers without gaps',
    body: async (stage) => {
      const page = await stage.open({ as: TREASURER });
      await stage.go(page, '/voucherDrafts/create');
      let keys = 0;
      const { keyboard } = page;
      const [type, press] = [keyboard.type.bind(keyboard), keyboard.press.bind(keyboard)];
      keyboard.type = (text, how) => ((keys += text.length), type(text, how));
      keyboard.press = (key, how) => ((keys += 1), press(key, how));
      const began = performance.now();
      for (let at = 1; at <= IN_ONE_GO; at += 1) {
        await enterVoucher(page, 'mau a', `${SHARED} ${at}`, 'dong gop', `${100 + at}k`);
        await page
          .getByText(`${100 + at}.000 đ`)
          .first()
          .waitFor();
        await keyboard.press('Control+Enter');
        await page
          .getByRole('row')
          .filter({ hasText: new RegExp(`${SHARED} ${at}(?!\\d)`) })
          .first()
          .waitFor();
      }
      const seconds = (performance.now() - began) / 1000;
      console.log(
        `${IN_ONE_GO} vouchers by ${keys} keys, ${(keys / IN_ONE_GO).toFixed(1)} each, in ${seconds.toFixed(0)} s`,
      );
      check(`at most 60 keys for a voucher (${keys / IN_ONE_GO})`, keys <= 60 * IN_ONE_GO);
      const numbered = await signAll(stage);
      check(
        `all are posted (${numbered.length})`,
        numbered.filter(({ content }) => content.startsWith(SHARED)).length === IN_ONE_GO,
      );
      check(
        'numbered without gaps',
        numbered.every(({ number }, at) => number === at + 1),
      );
    },
  },
];

export const suite: Suite = { world: 'demonstration', isChain: true, tests };
