import { readOrganisations } from '../../passages/src/index.ts';
import { ORDERS } from './addressed.rules.ts';
import type { Item } from './sections.rules.ts';

/** How many lines of a list are looked at, before and behind one. */
const FEW = 12;

const speaking = new WeakMap<Item, boolean>();

/** Whether an item begins with a body and tells it something. */
function speaks(item: Item): boolean {
  let answer = speaking.get(item);
  if (answer === undefined) {
    const list = item.table ? null : readOrganisations(item.text);
    const rest = list ? item.text.text.slice(list.next) : '';
    speaking.set(item, (answer = list !== null && (/^\s*:/u.test(rest) || ORDERS.test(rest))));
  }
  return answer;
}

/** Whether other items of the same list speak to bodies: as many as are asked for, or all there are. */
export function hasCompany(item: Item, most: number): boolean {
  const near = item.siblings
    .slice(Math.max(0, item.index - FEW), item.index + FEW)
    .filter((one) => one !== item && one.kind === item.kind);
  return near.filter(speaks).length >= Math.min(most, Math.max(1, near.length));
}
