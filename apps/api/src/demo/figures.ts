/** A form as the API describes it, to the depth that made-up figures need. */
export interface DemoForm {
  rows: {
    code: string;
    cells: { id: string; code: string; measure: string; valueKind: string; required: boolean }[];
  }[];
  rules: { kind: string; cellId: string; operandIds: string[] }[];
  texts: { id: string; heading: string; required: boolean }[];
}

/** A figure that the unit's activities have already given. */
export interface Prefilled {
  cellId: string;
  value: number | null;
  prefilled: boolean;
}

export interface DemoFigure {
  cellId: string;
  state: 'NUMBER' | 'NOT_APPLICABLE';
  value: number | null;
}

/** Repeatable noise: the same seed gives the same country on every machine. */
export function noise(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 4_294_967_296;
  };
}

const NO_DISTRICTS_SINCE = 2025;
const DISTRICT_OPENINGS = '7.1';

/** Figures that keep the form's rules. `size` scales them: 1 a school, 3 a commune. */
export function demoFigures(
  form: DemoForm,
  seed: number,
  size: number,
  year: number,
  filled: readonly Prefilled[] = [],
): DemoFigure[] {
  const random = noise(seed);
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  const values = new Map<string, number | null>();
  for (const row of form.rows) {
    const events = upTo(3 * size);
    for (const cell of row.cells) {
      if (row.code === DISTRICT_OPENINGS && year >= NO_DISTRICTS_SINCE) values.set(cell.id, null);
      else if (cell.valueKind === 'MONEY') values.set(cell.id, upTo(12 * size) * 500_000);
      else if (cell.measure === 'people') values.set(cell.id, events === 0 ? 0 : events * (18 + upTo(40)));
      else values.set(cell.id, events);
    }
  }
  for (const { cellId, value, prefilled } of filled) if (prefilled) values.set(cellId, value);
  keepRules(form, values, upTo);
  return [...values].map(([cellId, value]) => ({ cellId, state: value === null ? 'NOT_APPLICABLE' : 'NUMBER', value }));
}

/** Corrects sums, and people that fell behind their classes, so that the form's checks pass. */
export function keepRules(form: DemoForm, values: Map<string, number | null>, upTo: (most: number) => number): void {
  for (const { kind, cellId, operandIds } of form.rules) {
    const sum = operandIds.reduce((total, id) => total + (values.get(id) ?? 0), 0);
    if (kind === 'SUM_EQUALS') values.set(cellId, sum);
    if (kind === 'SUM_AT_LEAST') values.set(cellId, sum + upTo(2));
  }
  // A sum of events may have outgrown the people written beside it.
  for (const { kind, cellId, operandIds } of form.rules) {
    if (kind !== 'NOT_LESS_THAN' || values.get(cellId) === null) continue;
    values.set(cellId, Math.max(values.get(cellId) ?? 0, ...operandIds.map((id) => values.get(id) ?? 0)));
  }
}

const sentences = [
  'Nội dung minh hoạ: đã ban hành kế hoạch và triển khai đúng thời gian.',
  'Nội dung minh hoạ: các hoạt động diễn ra đều ở trường học, nhà văn hoá và trung tâm học tập cộng đồng.',
  'Nội dung minh hoạ: người dân tham gia đông hơn năm trước; một số điểm bản còn thiếu sách.',
  'Nội dung minh hoạ: đề nghị bổ sung sách và thiết bị cho thư viện lưu động.',
];

export const demoTexts = (form: DemoForm, seed: number): { textId: string; body: string }[] =>
  form.texts.map(({ id }, at) => ({ textId: id, body: sentences[(seed + at) % sentences.length]! }));
