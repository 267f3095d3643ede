import { readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { built } from '../lap/world.ts';

const { readInWorker } = await built<typeof import('@app/extraction')>('libs/extraction/src/index.js');
const { readDocument } = await built<typeof import('@app/reading')>('libs/reading/src/index.js');

/**
 * `npm run bench:reading`: what the longest texts cost that are taken, by what they are full of: the memory of the process above what it holds when idle,
 * and the processor for half of the text and for the whole. Ends with an error when a text takes more than 150 MB, is not read, or costs more than three
 * times as much as its half: then something grows faster than the text. CPU, not time, so a busy machine says the same.
 */
/** The longest that is taken. */
const LENGTH = 2_000_000;
const MOST_MB = 150;
const MOST_GROWTH = 3;

const HEAD = [
  'UBND XÃ SÔNG MÂY',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
  'Số: 31/KH-UBND',
  'Sông Mây, ngày 3 tháng 10 năm 2025',
  'KẾ HOẠCH\nMở tủ sách ở thôn năm 2025',
  'II. TỔ CHỨC THỰC HIỆN\n\n',
].join('\n\n');
const END = '\n\nNơi nhận:\n- Các thôn;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nLê Văn Mẫu';

const two = (value: number): string => String(value).padStart(2, '0');
const day = (at: number): string => `${two(1 + (at % 28))}/${two(1 + (at % 12))}/2026`;

/** One line of each kind of text. */
const KINDS: Record<string, (at: number) => string> = {
  'orders with a day and a number': (at) =>
    `${at}. Sở Nội vụ chủ trì, phối hợp với Hội Khuyến học tỉnh mở lớp, báo cáo UBND tỉnh trước ngày ${day(at)} theo Quyết định số ${at}/QĐ-UBND ngày ${day(at + 3)}.\n\n`,
  'dashes with a day': (at) => `- Giao Phòng Văn hóa báo cáo về UBND xã trước ngày ${day(at)}.\n`,
  'ten bodies and three days in a sentence': (at) =>
    `${at}. Giao Sở Nội vụ, Sở Tài chính, Sở Y tế, Sở Xây dựng, Hội Khuyến học tỉnh, Tỉnh đoàn, Sở Tư pháp, Sở Công Thương, Sở Văn hóa và Thể thao, Hội Nông dân tỉnh báo cáo UBND tỉnh trước ngày ${day(at)}, Bộ Nội vụ trước ngày ${day(at + 5)}, Bộ Y tế trước ngày ${day(at + 9)}.\n`,
  'rows of a table of tasks': (at) =>
    `| ${at} | Mở lớp ${at} | Sở Nội vụ<br>Sở Y tế | Hội Khuyến học | Trước ngày ${day(at)} |\n`,
  'rows with tabs': (at) => `${at}\tMở lớp\tSở Nội vụ\tHội Khuyến học\t${day(at)}\n`,
  'letters and marks apart': (at) =>
    `- Giao Phòng Văn hóa báo cáo về UBND xã trước ngày ${day(at)}.\n`.normalize('NFD'),
  bases: (at) => `Căn cứ Quyết định số ${at}/QĐ-UBND ngày ${day(at)} của UBND tỉnh về tủ sách;\n`,
  'lines without a number': (at) => `Thôn ${at}: đọc\n`,
  prose: (at) => `Thư viện đã mở cửa đợt ${at}, đông người đọc và mượn sách, không khí vui tươi ở khắp các thôn.\n\n`,
  'blank lines': () => '\n',
};

function textOf(kind: string, length: number): string {
  const lines: string[] = [];
  for (let at = 1, size = HEAD.length + END.length; ; at += 1) {
    const line = KINDS[kind]!(at);
    if ((size += line.length) > length) return `${HEAD}${lines.join('')}${END}`;
    lines.push(line);
  }
}

const mb = (name: string): number =>
  Number(new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync('/proc/self/status', 'utf8'))![1]) / 1024;

/** In a process of its own, since a heap that grew stays. */
async function memoryOf(kind: string): Promise<number> {
  const text = textOf(kind, LENGTH);
  await readInWorker(text.slice(0, 2000));
  globalThis.gc?.();
  // From here on the highest that the process held is counted anew.
  writeFileSync('/proc/self/clear_refs', '5');
  const idle = mb('VmRSS');
  await readInWorker(text);
  return mb('VmHWM') - idle;
}

function secondsOf(text: string): number {
  const before = process.cpuUsage();
  readDocument(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const [alone] = process.argv.slice(2);
if (alone === undefined) {
  let failed = 0;
  console.log(' MB above idle   CPU s half   whole  text full of');
  for (const kind of Object.keys(KINDS)) {
    const own = spawnSync(process.execPath, ['--expose-gc', fileURLToPath(import.meta.url), kind], {
      encoding: 'utf8',
    });
    const memory = Number(own.stdout.trim() || Number.NaN);
    const half = secondsOf(textOf(kind, LENGTH / 2));
    const whole = secondsOf(textOf(kind, LENGTH));
    // What takes no second at all says nothing about growth.
    const isWrong = !(memory <= MOST_MB) || (whole > 1 && whole > half * MOST_GROWTH);
    if (isWrong) failed += 1;
    console.log(
      `${memory.toFixed(0).padStart(14)}${half.toFixed(1).padStart(13)}${whole.toFixed(1).padStart(8)}  ${kind}${isWrong ? `  FAILED ${own.stderr.trim().split('\n').at(-1)}` : ''}`,
    );
  }
  process.exitCode = failed > 0 ? 1 : 0;
} else console.log(await memoryOf(alone));
