import { walkXml } from './extract-xml.ts';

interface Level {
  start: number;
  format: string;
  /** `%1.%2`: the counters of the levels, with what stands around them. */
  text: string;
  isLegal: boolean;
  /** Style that takes this level without saying so. */
  style: string | null;
}

interface List {
  abstractId: string;
  startOverrides: Map<number, number>;
}

/** The automatic numbers of Word, which are nowhere in the text: counted again here from numbering.xml. */
export class Numbering {
  private readonly levels = new Map<string, Level[]>();
  private readonly lists = new Map<string, List>();
  private readonly counters = new Map<string, (number | undefined)[]>();
  private readonly started = new Set<string>();

  constructor(part: Uint8Array | undefined) {
    if (part) this.read(part);
  }

  /** Level of a list that belongs to a paragraph style. */
  levelOfStyle(listId: string, style: string): number {
    const levels = this.levels.get(this.lists.get(listId)?.abstractId ?? '') ?? [];
    return Math.max(
      0,
      levels.findIndex((level) => level?.style === style),
    );
  }

  /** Counts one paragraph on and says its mark: `2.`, `b)`, `IV.`, `-`; empty where the list shows none. */
  next(listId: string, depth: number): string {
    const list = this.lists.get(listId);
    const levels = list && this.levels.get(list.abstractId);
    if (!list || !levels?.[depth]) return '';
    const counters = this.counters.get(list.abstractId) ?? [];
    this.counters.set(list.abstractId, counters);
    counters[depth] = this.count(listId, list, depth, counters[depth], levels[depth]);
    counters.length = depth + 1;
    return markOf(levels, counters, depth);
  }

  private count(listId: string, list: List, depth: number, before: number | undefined, level: Level): number {
    const override = list.startOverrides.get(depth);
    const key = `${listId}/${depth}`;
    if (override !== undefined && !this.started.has(key)) {
      this.started.add(key);
      return override;
    }
    return before === undefined ? level.start : before + 1;
  }

  private read(part: Uint8Array): void {
    let levels: Level[] = [];
    let level: Level | null = null;
    let list: List | null = null;
    let depth = 0;
    walkXml(part, {
      open: (name, attribute) => {
        const value = attribute('val') ?? '';
        if (name === 'abstractNum') this.levels.set(attribute('abstractNumId') ?? '', (levels = []));
        else if (name === 'num')
          this.lists.set(attribute('numId') ?? '', (list = { abstractId: '', startOverrides: new Map() }));
        else if (name === 'abstractNumId' && list) list.abstractId = value;
        else if (name === 'lvlOverride') depth = depthOf(attribute('ilvl'));
        else if (name === 'startOverride') list?.startOverrides.set(depth, numberOf(value));
        else if (name === 'lvl') {
          level = { start: 1, format: 'decimal', text: '', isLegal: false, style: null };
          // A level inside an override changes one list only; Word writes it as a copy, so the original stands.
          if (!list) levels[depthOf(attribute('ilvl'))] = level;
        } else if (level) readLevel(level, name, value);
      },
      close: (name) => {
        if (name === 'lvl') level = null;
        if (name === 'num') list = null;
      },
    });
  }
}

function readLevel(level: Level, name: string, value: string): void {
  if (name === 'start') level.start = numberOf(value);
  else if (name === 'numFmt') level.format = value;
  else if (name === 'lvlText') level.text = value;
  else if (name === 'isLgl') level.isLegal = value !== '0' && value !== 'false';
  else if (name === 'pStyle') level.style = value;
}

/** Word has nine levels. */
export const depthOf = (value: string | null): number => Math.min(8, numberOf(value ?? ''));

const numberOf = (value: string): number => {
  const number = Number(value);
  return Number.isSafeInteger(number) && number >= 0 ? number : 0;
};

function markOf(levels: Level[], counters: (number | undefined)[], depth: number): string {
  const { format, text, isLegal } = levels[depth]!;
  if (format === 'bullet') return text === '+' || text === '*' ? text : '-';
  if (format === 'none') return text.replace(/%\d/g, '').trim();
  return text
    .slice(0, 50)
    .replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const level = levels[at];
      return level ? spell(counters[at] ?? level.start, isLegal ? 'decimal' : level.format) : '';
    })
    .trim();
}

/** A number in one of Word's formats. */
export function spell(number: number, format: string): string {
  if (format === 'decimalZero') return String(number).padStart(2, '0');
  if (format === 'upperRoman') return roman(number);
  if (format === 'lowerRoman') return roman(number).toLowerCase();
  if (format === 'upperLetter') return letter(number);
  if (format === 'lowerLetter') return letter(number).toLowerCase();
  return String(number);
}

const ROMAN: [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let rest = number;
  return ROMAN.map(([value, letters]) => {
    const times = Math.floor(rest / value);
    rest %= value;
    return letters.repeat(times);
  }).join('');
}

/** As Word goes on after Z: AA, BB. */
function letter(number: number): string {
  if (number < 1 || number > 26 * 5) return String(number);
  return String.fromCharCode(65 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}
