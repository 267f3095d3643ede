import { check, type Suite } from './browser-test.ts';

/** Before the lap, which begins in the same empty installation. */
export const suite: Suite = {
  world: 'lap',
  tests: [
    {
      name: 'the administrator of an empty installation is told the first steps, and begins with them',
      body: async ({ open }) => {
        const page = await open({ as: 'quan-tri@lap.invalid' });
        await page.getByRole('heading', { name: 'Những việc đầu tiên' }).waitFor();
        check('nothing is done yet', (await page.getByRole('img', { name: 'Chưa làm' }).count()) === 3);
        await page.getByRole('link', { name: 'Nhập đơn vị từ tệp' }).click();
        await page.waitForURL(/organisations\/import/);
      },
    },
  ],
};
