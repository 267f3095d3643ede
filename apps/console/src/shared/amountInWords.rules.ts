/** Whole numbers in words, from 0 to 999,999,999,999,999. */
export const numberInWords = (value: number, locale: string): string =>
  locale === 'en' ? english(value) : vietnamese(value);

/** An amount of đồng in words: `Một triệu hai trăm nghìn đồng`. */
export function amountInWords(value: number, locale: string): string {
  const words = `${numberInWords(value, locale)} đồng`;
  return words[0]!.toUpperCase() + words.slice(1);
}

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const SCALES = ['', ' nghìn', ' triệu', ' tỷ', ' nghìn tỷ'];

function vietnamese(value: number): string {
  if (value === 0) return DIGITS[0]!;
  const groups = groupsOf(value);
  return groups
    .flatMap((group, at) => (group === 0 ? [] : [vietnameseGroup(group, at < groups.length - 1) + scaleOf(groups, at)]))
    .toReversed()
    .join(' ');
}

/** "nghìn tỷ" says its "tỷ" itself only where no group of tỷ follows: một nghìn hai trăm tỷ. */
const scaleOf = (groups: readonly number[], at: number): string => (at === 4 && groups[3] ? ' nghìn' : SCALES[at]!);

/** Behind a higher group the hundreds are said even when they are none. */
function vietnameseGroup(group: number, isBehind: boolean): string {
  const [hundreds, tens, ones] = [Math.floor(group / 100), Math.floor(group / 10) % 10, group % 10];
  const words: string[] = [];
  if (hundreds > 0 || isBehind) words.push(DIGITS[hundreds]!, 'trăm');
  if (tens > 1) words.push(DIGITS[tens]!, 'mươi');
  else if (tens === 1) words.push('mười');
  else if (ones > 0 && words.length > 0) words.push('linh');
  if (ones > 0) words.push(onesAfter(tens, ones));
  return words.join(' ');
}

function onesAfter(tens: number, ones: number): string {
  if (tens > 1 && ones === 1) return 'mốt';
  return tens > 0 && ones === 5 ? 'lăm' : DIGITS[ones]!;
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ENGLISH_SCALES = ['', ' thousand', ' million', ' billion', ' trillion'];

function english(value: number): string {
  if (value === 0) return SMALL[0]!;
  return groupsOf(value)
    .flatMap((group, at) => (group === 0 ? [] : [englishGroup(group) + ENGLISH_SCALES[at]!]))
    .toReversed()
    .join(' ');
}

function englishGroup(group: number): string {
  const [hundreds, rest] = [Math.floor(group / 100), group % 100];
  const below =
    rest < 20 ? SMALL[rest]! : [TENS[Math.floor(rest / 10)]!, ...(rest % 10 ? [SMALL[rest % 10]!] : [])].join('-');
  if (hundreds === 0) return below;
  return `${SMALL[hundreds]!} hundred${rest > 0 ? ` and ${below}` : ''}`;
}

/** Three digits each, the lowest first. */
function groupsOf(value: number): number[] {
  const groups: number[] = [];
  for (let left = value; left > 0; left = Math.floor(left / 1000)) groups.push(left % 1000);
  return groups;
}
