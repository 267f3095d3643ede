import { open, go } from './shot.tmp.mjs';
const [,, role, width, dark] = process.argv;
const {browser,page,context}=await open(role,Number(width),Number(width)<500?844:900);
const shot = async n => { await page.waitForTimeout(1200); await page.screenshot({path:`/tmp/con/${n}-${width}${dark??''}.png`,fullPage:true}); const o=await page.evaluate(()=>document.documentElement.scrollWidth-document.documentElement.clientWidth); if(o>0) console.log('OVERFLOW',n,o); };
try {
  await go(page,'/'); 
  if (dark==='dark') { await page.evaluate(()=>localStorage.setItem('RaStore.theme','"dark"')); await page.reload(); }
  if (dark==='en') { await page.evaluate(()=>localStorage.setItem('RaStore.locale','"en"')); await page.reload(); }
  await shot('inbox');
  await go(page,'/rounds'); await page.locator('main a[href*="/rounds/"], #main-content a[href*="/rounds/"]').filter({hasNot: page.locator('svg')}).first().click(); await shot('round');
  await page.getByRole('tab').nth(1).click(); await shot('obligations');
  await page.getByRole('tab').nth(2).click(); await shot('rounddetails');
  await go(page,'/weeks'); await shot('weeks'); await page.locator('#main-content a[href*="/weeks/"][href*=show]').first().click(); await shot('week');
  await go(page,'/activities'); await shot('activities'); const a=page.locator('#main-content a[href*="/activities/"][href*=show]').first(); if (await a.count()) { await a.click(); await shot('activity'); }
  await go(page,'/activities/create'); await shot('activitycreate');
  await go(page,'/directives'); await shot('directives'); await page.locator('#main-content a[href*="/directives/"][href*=show]').nth(1).click(); await shot('directive');
  await go(page,'/directives/create'); await shot('directivecreate');
  await go(page,'/organisations'); await shot('orgs'); await page.locator('#main-content a[href*="/organisations/"][href*=show]').first().click(); await shot('org');
  await go(page,'/organisations?view=tree'); await shot('tree');
  await go(page,'/administrativeUnits'); await shot('units'); await page.locator('#main-content a[href*="/administrativeUnits/"][href*=show]').first().click(); await shot('unit');
  await go(page,'/account'); await shot('account');
  await go(page,'/rounds/create'); await shot('roundcreate');
  await context.storageState({path:`/tmp/con/state-${role}.json`});
} finally { await browser.close(); }
