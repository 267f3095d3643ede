/** Reports that are asked of everyone are deadlines. */
export const isReport = (predicate: string): boolean => /^(?:\p{L}+\s+){0,2}báo cáo(?![\p{L}])/iu.test(predicate);

/** The last article of a decision names who obeys it. */
export const isEnactment = (predicate: string): boolean =>
  // `… tổ chức thực hiện Quy chế này; hằng năm tổng kết, gửi báo cáo …` asks for more.
  !/này;\s+(?:hằng|hàng|định kỳ|tổng kết|tổng hợp|báo cáo)/u.test(predicate) &&
  // What is made of its own carries it out: `ban hành kế hoạch thực hiện Nghị quyết này`.
  !/^(?:ban hành|xây dựng|lập|tham mưu|bố trí|cân đối|tổng hợp|phân bổ)(?!\p{L})/u.test(predicate) &&
  /^(?:(?!theo dõi|đôn đốc|kiểm tra|giám sát|hướng dẫn)[^.;]){0,60}(?:thi hành(?!\s+án)|thực hiện\s+(?:Quyết định|Nghị quyết|Chỉ thị|Kế hoạch|Công điện|Thông tư|Quy chế|Quy định)\s+này)/u.test(
    predicate,
  );

/** `… các cơ quan liên quan chịu trách nhiệm thi hành Quyết định này./.`: names of those who obey, however long the list. */
export const endsInEnactment = (text: string): boolean =>
  /(?:chịu trách nhiệm|có trách nhiệm|căn cứ)\s(?:(?!hướng dẫn|theo dõi|đôn đốc|kiểm tra)[^.;:]){0,40}(?:th[iị]?\s?hành|thực hiện)\s(?:Quyết định|quyết định|Nghị quyết|Chỉ thị|Quy định|Quy chế|Kế hoạch)\s(?:này|thi hành)[^\p{L}]*$/u.test(
    text.slice(-200),
  );

/** How documents end. */
export const isFarewell = (text: string): boolean =>
  /^[^.;:]{0,80}thông báo (?:để|đến)\s[^.;]{0,160}(?:biết|thực hiện)[^.;]{0,40}\.?\/?\.?$/u.test(text) ||
  /^(?:kính )?(?:đề nghị|mong)\s[^.;:]{0,80}(?:tham dự|có mặt|đến dự)\s(?:đầy đủ|đúng giờ|đúng thành phần)/iu.test(
    text,
  ) ||
  /^(?:trên đây|nhận được|trong quá trình|trân trọng|rất mong|kính mong)/iu.test(text) ||
  (/\.\/\.?\s*$/u.test(text) && /nghiêm túc|khẩn trương|quan tâm/iu.test(text) && text.length < 400);

/** Sentences that end or open every document and order nothing in particular. */
export const isGeneral = (text: string): boolean =>
  isFarewell(text) ||
  /như sau\s*:?$/iu.test(text) ||
  text.endsWith(':') ||
  (/(?:nghiêm túc|khẩn trương|quan tâm)[^.;]{0,80}(?:thực hiện|triển khai|chỉ đạo|phối hợp)[^.;]{0,60}\.?\/?\.?$/iu.test(
    text,
  ) &&
    text.length < 400) ||
  (/\.\/\.?\s*$/u.test(text) &&
    /(?:các|mọi|toàn thể)\s+[^.;]{0,120}(?:triển khai|thực hiện|phối hợp)[^.;,]{0,40}\.\/\.?\s*$/iu.test(text) &&
    text.length < 300);
