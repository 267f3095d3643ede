export interface PlantedList {
  text: string;
  /** Row of the file, with the code that its first fault must have. */
  faults: Map<number, string>;
}

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ'];
const MIDDLE = ['Văn', 'Thị', 'Đức', 'Ngọc', 'Hữu'];
const GIVEN = ['An', 'Bình', 'Cúc', 'Dung', 'Giang', 'Hà', 'Khánh', 'Lan', 'Minh', 'Nga', 'Oanh', 'Phúc'];
const HEAD = 'Họ và tên;Năm sinh;Giới tính;Số định danh;Địa chỉ;Khu phố';
/** The head stands in the first row of the file. */
const FIRST_ROW = 2;

/** Identity numbers of nobody: of a province that has never been given the digits 000. */
export const numberOf = (at: number): string => `000${String(300_000_000 + at)}`;

/** People who do not exist, by name, year and place; every 80th row is wrong in one of six ways. */
export function citizenList(count: number, communities: readonly string[]): PlantedList {
  const faults = new Map<number, string>();
  const rows = Array.from({ length: count }, (_, at) => {
    const cells = [
      `${FAMILY[at % 10]} ${MIDDLE[(at >> 3) % 5]} ${GIVEN[(at * 7) % 12]} Ví Dụ`,
      String(1950 + (at % 55)),
      at % 2 === 0 ? 'Nam' : 'Nữ',
      numberOf(at),
      `Số ${at}`,
      communities[at % communities.length]!,
    ];
    if (at % 80 !== 79) return cells.join(';');
    const { code, spoil } = SPOILT[((at + 1) / 80 - 1) % SPOILT.length]!;
    faults.set(at + FIRST_ROW, code);
    spoil(cells, at);
    return cells.join(';');
  });
  return { text: [HEAD, ...rows].join('\n'), faults };
}

const SPOILT: readonly { code: string; spoil: (cells: string[], at: number) => void }[] = [
  { code: 'IMPORT_BIRTH_UNREADABLE', spoil: (cells) => void (cells[1] = '31/02/1990') },
  { code: 'IMPORT_NAME_ODD', spoil: (cells) => void (cells[0] = 'Số 3 Ví Dụ') },
  { code: 'IMPORT_NUMBER_SHORT', spoil: (cells) => void (cells[3] = '12345678901') },
  // Of the row before.
  { code: 'IMPORT_NUMBER_TWICE', spoil: (cells, at) => void (cells[3] = numberOf(at - 1)) },
];
