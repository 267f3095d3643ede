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
      },
    },
  ],
};
