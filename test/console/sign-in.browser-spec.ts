import { generate } from 'otplib';
import type { Page } from 'playwright-core';
import { check, eventually, type Suite } from './browser-test.ts';
import { heading, menuItem, says } from './words.ts';

const PERSON = 'hoi-khuyen-hoc@demo.invalid';
const PASSWORD = 'mot cau dai de nho 2026';

async function signIn(page: Page): Promise<void> {
  await page.getByLabel('Thư điện tử').fill(PERSON);
  await page.getByLabel('Mật khẩu').fill(PASSWORD);
  await page.keyboard.press('Enter');
}

export const suite: Suite = {
  world: 'demonstration',
  tests: [
    {
      name: 'a one-time link signs in and asks for a password; used again, it says why it does not',
      body: async ({ open, linkFor, tolerate }) => {
        const link = await linkFor(PERSON);
        const page = await open();
        await page.goto(link);
        await heading(page, 'Đặt mật khẩu').waitFor();
        await page.getByLabel('Mật khẩu mới').fill(PASSWORD);
        await page.getByRole('button', { name: 'Đặt mật khẩu' }).click();
        await heading(page, 'Việc cần làm').waitFor();
        tolerate(/status of 4\d\d/);
        const other = await open();
        await other.goto(link);
        await other.getByRole('alert').waitFor();
        check('the form for the password is offered', await other.getByLabel('Mật khẩu').isVisible());
      },
    },
    {
      name: 'a wrong password is refused in words, the right one signs in, and signing out leads back',
      body: async ({ open, go, tolerate }) => {
        tolerate(/status of 4\d\d/);
        const page = await open();
        await go(page, '/');
        await heading(page, 'Đăng nhập').waitFor();
        await page.getByLabel('Thư điện tử').fill(PERSON);
        await page.getByLabel('Mật khẩu').fill('khong phai mat khau nay');
        await page.keyboard.press('Enter');
        await page.getByRole('alert').waitFor();
        await page.getByLabel('Mật khẩu').fill(PASSWORD);
        await page.keyboard.press('Enter');
        await heading(page, 'Việc cần làm').waitFor();
        await menuItem(page, 'Đăng xuất');
        await heading(page, 'Đăng nhập').waitFor();
      },
    },
    {
      name: 'a link to a page is kept while somebody signs in, also by a one-time link; another site is not gone to',
      body: async ({ open, go, world, linkFor }) => {
        const page = await open();
        await page.goto(`${world.url}/#/account?part=sessions`);
        await heading(page, 'Đăng nhập').waitFor();
        await page.reload();
        await signIn(page);
        await heading(page, 'Tài khoản của tôi').waitFor();
        await eventually('the page that was asked for', () => page.url().endsWith('#/account?part=sessions'));
        await menuItem(page, 'Đăng xuất');
        await heading(page, 'Đăng nhập').waitFor();
        check('who signs out on purpose begins anew', !page.url().includes('next='));
        const other = await open();
        await other.goto(`${await linkFor(PERSON)}&next=${encodeURIComponent('//elsewhere.invalid/')}`);
        await heading(other, 'Việc cần làm').waitFor();
        await go(other, '/sign-in?next=%2Faccount');
        await heading(other, 'Tài khoản của tôi').waitFor();
      },
    },
    {
      name: 'when the session ends nothing typed is lost: the bar offers to sign in, and what was begun is saved',
      body: async ({ open, go, tolerate }) => {
        tolerate(/status of 4\d\d/);
        const page = await open({ as: PERSON, width: 390, height: 844 });
        await go(page, '/activities/create');
        const title = page.getByRole('textbox', { name: /^Tên hoạt động/ });
        await title.fill('Buổi đọc sách của chi hội (minh hoạ)');
        await page.getByRole('combobox', { name: /^Loại/ }).click();
        await page.getByRole('option').first().click();
        await page.context().clearCookies();
        const save = page.getByRole('button', { name: 'Ghi hoạt động' });
        await save.click();
        await says(page, /Những gì đang nhập vẫn còn/);
        await page.getByRole('button', { name: 'Đăng nhập' }).first().click();
        const dialog = page.getByRole('dialog');
        await dialog.getByLabel('Thư điện tử').fill(PERSON);
        await dialog.getByLabel('Mật khẩu').fill(PASSWORD);
        await page.keyboard.press('Enter');
        await dialog.waitFor({ state: 'detached' });
        check('what was typed is there', (await title.inputValue()) === 'Buổi đọc sách của chi hội (minh hoạ)');
        check('the bar knows the person again', await page.getByRole('button', { name: /^Tài khoản/ }).isVisible());
        await save.click();
        await page.waitForURL(/\/activities\/.*\/show/);
        await heading(page, 'Buổi đọc sách của chi hội').waitFor();
      },
    },
    {
      name: 'the second factor is switched on with a code and asked for from then on',
      body: async ({ open, go, tolerate }) => {
        tolerate(/status of 4\d\d/);
        const page = await open();
        await go(page, '/');
        await signIn(page);
        await heading(page, 'Việc cần làm').waitFor();
        await go(page, '/account');
        await page.getByRole('button', { name: 'Bật xác thực hai bước' }).click();
        await page.getByRole('img', { name: 'Mã QR' }).waitFor();
        const secret = (await page.locator('code').innerText()).trim();
        await page.getByLabel('Mã 6 chữ số').fill('000000');
        await page.getByRole('button', { name: 'Xác nhận mã' }).click();
        await page.getByRole('alert').filter({ hasText: 'mã' }).first().waitFor();
        await page.getByLabel('Mã 6 chữ số').fill(await generate({ secret }));
        await page.getByRole('button', { name: 'Xác nhận mã' }).click();
        await says(page, 'Đang bật');
        const next = await open();
        await go(next, '/');
        await signIn(next);
        await next.getByLabel('Mã 6 chữ số').waitFor();
        // A code is good once: the next half minute has another.
        const code = await generate({ secret, epoch: Math.floor(Date.now() / 1000) + 30 });
        await next.getByLabel('Mã 6 chữ số').fill(code);
        await next.keyboard.press('Enter');
        await heading(next, 'Việc cần làm').waitFor();
        await eventually('signed in', () => next.url().endsWith('#/'));

        await page.getByRole('button', { name: 'Tạo 10 mã mới' }).click();
        await page.getByRole('dialog').getByLabel('Mật khẩu').fill(PASSWORD);
        await page.getByRole('dialog').getByRole('button', { name: 'Tạo 10 mã mới' }).click();
        const codes = page.getByRole('list', { name: 'Mã khôi phục' }).getByRole('listitem');
        await eventually('ten codes are shown', async () => (await codes.count()) === 10);
        const recovery = await codes.first().innerText();
        await says(page, /Còn 10 mã dùng được/);
        const without = await open();
        await go(without, '/');
        await signIn(without);
        await without.getByLabel('Mã 6 chữ số').fill(recovery.toLowerCase());
        await without.keyboard.press('Enter');
        await heading(without, 'Việc cần làm').waitFor();
        await without.getByText('Một mã khôi phục được dùng để đăng nhập').waitFor();
        await go(without, '/account');
        await says(without, /Còn 9 mã dùng được/);
        check('codes are shown once', (await without.getByText(recovery).count()) === 0);
      },
    },
  ],
};
