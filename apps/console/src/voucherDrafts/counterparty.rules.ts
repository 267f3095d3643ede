import type * as Types from '../dataProvider/schema.ts';

/** How names of bodies begin; with their diacritics, since Trương is a person and Trường a school. */
const BODIES =
  /^(công ty|trường|ủy ban|uỷ ban|ubnd|hội|ngân hàng|kho bạc|cửa hàng|nhà sách|hợp tác xã|htx|chi nhánh|doanh nghiệp|trung tâm|quỹ|phòng|sở|ban|chi hội|nhà văn hóa|nhà văn hoá|thư viện|cơ sở|tổ chức|tập đoàn|bưu điện|chùa|giáo xứ)\s/;

/** What somebody new may be, what the name says first. */
export const offeredKinds = (name: string): Types.CounterpartyKind[] =>
  BODIES.test(`${name.normalize('NFC').toLowerCase().trim()} `)
    ? ['BODY', 'PERSON', 'ORGANISATION']
    : ['PERSON', 'BODY', 'ORGANISATION'];
