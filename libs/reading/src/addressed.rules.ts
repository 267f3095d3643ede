import { JOINTS, STOPS } from '../../passages/src/index.ts';
import type { Item } from './sections.rules.ts';

/** `quý cơ quan`, `quý Sở`: those to whom the letter goes. */
const HONOURED =
  /^quý\s+(?:cơ quan|đơn vị|sở|bộ|ban|ngành|hội|trường|phòng|công ty|tổ chức|ông\s*\(?bà\)?|ông\s*,\s*bà|vị|thầy cô|địa phương|ủy ban|uỷ ban)(?:\s*,\s*(?:cơ quan|đơn vị|địa phương))*(?![\p{L}])/iu;

/** Words with which a list item tells what to do, not what it is about. */
export const ORDERS = new RegExp(`^(?!${JOINTS})(?:${STOPS})(?![\\p{L}])`, 'iu');

/** How many characters at the beginning mean the addressees of the letter; null where somebody else, or nobody, is spoken to. */
export function addressedLength(text: string, item: Item, commanded: boolean): number | null {
  if (item.addressed.length === 0) return null;
  const honoured = HONOURED.exec(text.slice(0, 120))?.[0];
  if (honoured !== undefined) return honoured.length;
  // `Đề nghị cử 01 cán bộ tham dự`: a command to whoever reads the letter.
  return commanded && ORDERS.test(text) ? 0 : null;
}
