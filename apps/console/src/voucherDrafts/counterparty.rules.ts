import type * as Types from '../dataProvider/schema.ts';
import { folded } from '../shared/folded.rules.ts';

/** How names of bodies begin, folded. */
const BODIES =
  /^(cong ty|truong|uy ban|ubnd|hoi|ngan hang|kho bac|cua hang|nha sach|hop tac xa|htx|chi nhanh|doanh nghiep|trung tam|quy|phong|so|ban|chi hoi|nha van hoa|thu vien|co so|to chuc|tap doan|buu dien|chua|giao xu) /;

/** What somebody new may be, what the name says first. */
export const offeredKinds = (name: string): Types.CounterpartyKind[] =>
  BODIES.test(`${folded(name)} `) ? ['BODY', 'PERSON', 'ORGANISATION'] : ['PERSON', 'BODY', 'ORGANISATION'];
