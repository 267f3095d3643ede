import { chromium } from 'playwright-core';
import { existsSync, readFileSync } from 'node:fs';
const log = readFileSync('/tmp/con/api.log','utf8');
const names = {so:'Chuyên viên Sở', ct:'Lãnh đạo UBND tỉnh', xa:'Cán bộ văn hoá', ldxa:'Lãnh đạo UBND xã', thcs:'Giáo viên tổng hợp', ttht:'Cán bộ trung tâm', hkh:'Cán bộ Hội', kt:'Kiểm toán', qt:'Quản trị'};
export async function open(role, width=1280, height=800, extra={}) {
  const browser = await chromium.launch({ executablePath:'/usr/bin/chromium', args:['--no-sandbox','--disable-gpu','--disable-background-networking','--disable-component-update','--disable-sync','--no-first-run'] });
  const file = `/tmp/con/state-${role}.json`;
  const context = await browser.newContext({ viewport:{width,height}, locale:'vi-VN', timezoneId:'Asia/Ho_Chi_Minh', ...(role && existsSync(file)?{storageState:file}:{}), ...extra });
  const page = await context.newPage();
  page.on('console', m => { if (['error','warning'].includes(m.type())) console.log('  console', m.type(), m.text().slice(0,300)); });
  page.on('pageerror', e => console.log('  pageerror', e.message.slice(0,300)));
  page.on('request', r => { const u=new URL(r.url()); if (!['127.0.0.1:3101','localhost:3101'].includes(u.host) && !u.protocol.startsWith('data') && !u.protocol.startsWith('blob')) console.log('  EXTERNAL', r.url()); });
  page.on('response', async r => { if (r.url().endsWith('/graphql')) { try { const b = await r.json(); if (b.errors) console.log('  gql', r.status(), JSON.stringify(b.errors).slice(0,400), r.request().postData()?.slice(0,200)); } catch {} } });
  if (role && !existsSync(file)) {
    const line = log.split('\n').filter(l=>l.includes(names[role])).at(-1);
    await page.goto(line.match(/http\S+/)[0].replace('3100','3101'));
    await page.waitForTimeout(3500);
    await page.screenshot({path:`/tmp/con/after-link-${role}.png`});
    await context.storageState({path:file});
  }
  return {browser, context, page};
}
export const go = async (page, path, wait=1800) => { await page.goto('http://localhost:3101/#'+path); await page.waitForTimeout(wait); };
if (process.argv[1].endsWith("shot.tmp.mjs") && process.argv[2]) {
  const [,, role, width, ...paths] = process.argv;
  const {browser,page,context} = await open(role==='none'?'':role, Number(width), Number(width)<500?844:900);
  try { for (const p of paths) { const [path,name]=p.split('@'); console.log(path); await go(page, path); await page.screenshot({path:`/tmp/con/${name}-${width}.png`, fullPage:true}); const overflow = await page.evaluate(()=>document.documentElement.scrollWidth-document.documentElement.clientWidth); if (overflow>0) console.log('  OVERFLOW', overflow); } if (role!=='none') await context.storageState({path:`/tmp/con/state-${role}.json`}); }
  finally { await browser.close(); }
}
