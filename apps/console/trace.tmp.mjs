import { open, go } from './shot.tmp.mjs';
import { readFileSync } from 'node:fs';
const {browser,page,context}=await open('',1280,800);
try {
page.on('response', async r => { if (r.url().endsWith('/graphql')) console.log(Math.round(performance.now()),JSON.parse(r.request().postData()).operationName, r.status(), (await r.allHeaders())['set-cookie']??'', r.request().headers()['cookie']??'' , (await r.text()).slice(0,120)); });
page.on('request', r=>{ if (r.url().endsWith('/graphql')) console.log(Math.round(performance.now()),'>>',JSON.parse(r.postData()).operationName); });
const url = readFileSync('/tmp/con/api.log','utf8').split('\n').filter(l=>l.includes(process.argv[2])).at(-1).match(/http\S+/)[0].replace('3100','3101');
await page.goto(url); await page.waitForTimeout(3500);
console.log(await context.cookies(), page.url());
await go(page,'/'); console.log(await context.cookies(), page.url());
} finally { await browser.close(); }
