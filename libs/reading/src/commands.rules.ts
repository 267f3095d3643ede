/** `UBND tỉnh giao Sở …`: the one that commands, then the command. */
export const COMMANDED =
  /^[^.;:]{0,160}?(?<![\p{L}]|(?:được|bàn|chuyển|ngoại|tiếp|xét|theo) )(?:giao|yêu cầu|đề nghị|phân công)(?:\s+cho)?\s+(?=\p{L}|$)/iu;

/** A command at the end of what was read so far. */
export const COMMANDS =
  /(?<!(?:được|bàn|chuyển|ngoại|tiếp|xét|theo) )(?:giao|yêu cầu|đề nghị|phân công)(?:\s+cho)?\s+$/iu;

/** Every word of command in a sentence. */
export const COMMAND =
  /(?<![\p{L}]|(?:được|bàn|chuyển|ngoại|tiếp|xét|theo) )(?:giao|yêu cầu|đề nghị|phân công)(?:\s+cho)?\s+/giu;

/** `Để thực hiện …, Bộ … đề nghị các Sở …`: a long ground, then who commands, right before the command. */
export function farCommand(text: string): string {
  const head = text.slice(0, 900);
  if (head.length < 160) return '';
  for (const found of Array.from(head.matchAll(COMMAND)).slice(0, 6)) {
    const before = head.slice(0, found.index);
    if (/[.;:]\s/u.test(before)) return '';
    const clause = /,\s+([^,]{2,80})$/u.exec(before)?.[1];
    if (
      clause &&
      /^(?:UBND|Ủy ban|Uỷ ban|Sở|Bộ|Phòng|Hội|Trường|Ban|Chủ tịch|Thủ tướng|Tỉnh đoàn|Trung tâm|Văn phòng)(?!\p{L})[^.;:]*$/u.test(
        clause,
      )
    )
      return head.slice(0, found.index + found[0].length);
  }
  return '';
}

/** `2. Sở Công Thương chủ trì, phối hợp với …:` above its points. */
export const LED = /^[^.;:]{4,120}?\schủ trì\s*,?\s+(?:và\s+)?phối hợp(?:\s[^.;]{2,160})?$/iu;

/** `… chủ trì, phối hợp thực hiện` behind the name of a heading. */
export const LEADING_HEADING =
  /^(?:có|chịu)?\s*(?:trách nhiệm\s*)?(?:chủ trì|phối hợp|thực hiện|triển khai)(?:,?\s+(?:và\s+)?(?:phối hợp|chủ trì|tổ chức|triển khai|thực hiện)){0,3}(?:\s+(?:các nhiệm vụ|các nội dung|nhiệm vụ)(?:\s+sau)?)?\s*:?$/iu;

/** `Ông: Lê Văn Mẫu` in the list of a committee. */
export const MEMBER = /^(?:ông|bà|đồng chí|đ\s?\/\s?c)\s*:?\s+\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){1,5}[\s.;,]*$/iu;
