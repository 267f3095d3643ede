/** `các sở, ban, ngành Thành phố` */
export const OF_THE_AREA =
  /^(?:ban|ngành|đoàn thể|cơ quan|đơn vị)\s+(?:Thành phố|Tỉnh|Trung ương|Huyện|Quận|Xã|Phường)(?!\p{L}|\s+\p{Lu})/u;

/** `Thủ trưởng cơ quan, đơn vị` heads both. */
export const HEADS_OF =
  /^(?:thủ trưởng|người đứng đầu|lãnh đạo)\s+(?:các\s+)?(?:cơ quan|đơn vị|tổ chức|địa phương|doanh nghiệp|cơ sở)(?:,\s*(?:cơ quan|đơn vị|tổ chức|địa phương|doanh nghiệp))*\s*$/iu;

/** `Văn phòng HĐND và UBND` is one office. */
export const OFFICE_OF_TWO =
  /^(?:(?:lãnh đạo|chánh|phó chánh)\s+)?văn phòng\s+(?:đoàn đbqh[,\s]\s*(?:và\s+)?)?(?:HĐND|Hội đồng nhân dân)\s*$/iu;

/** Whether what comes behind a comma or `và` begins with the noun of the name before it. */
export const sameNoun = (name: string, rest: string): boolean => {
  const noun = /^\p{L}+(?=\s)/u.exec(name)?.[0].toLocaleLowerCase('vi');
  return noun !== undefined && noun.length > 2 && new RegExp(`^${noun}\\s\\p{Ll}`, 'u').test(rest);
};
