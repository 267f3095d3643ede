/** What a cap counts. */
export type CapUnit = 'person' | 'class' | 'day' | 'event' | 'time';

/** The most that a text permits for one line: so many đồng for each of its units, for all of them together where there is none. */
export interface Cap {
  /** In đồng. */
  amount: number;
  /** `person` and `day`: for each person and each day. */
  per: readonly CapUnit[];
  /** The first day on which it holds: 2026-01-01. */
  from: string;
  /** The first day on which it holds no more; null while nobody ended it. */
  until: string | null;
}

/** How many of each unit a payment is for. */
export type Quantities = Readonly<Partial<Record<CapUnit, number>>>;

export type CapFaultCode =
  | 'CAP_AMOUNT_WRONG'
  | 'CAP_UNIT_TWICE'
  | 'CAP_DAYS_WRONG'
  /** Two caps hold on one day. */
  | 'CAP_OVERLAP'
  /** None holds on the day. */
  | 'CAP_NONE'
  | 'CAP_QUANTITY_MISSING'
  | 'CAP_QUANTITY_WRONG'
  /** Counted in what the cap does not count. */
  | 'CAP_UNIT_OTHER'
  | 'CAP_TOO_LARGE'
  | 'CAP_SPENT_WRONG'
  /** More than remains. */
  | 'CAP_EXCEEDED';

export interface CapFault {
  code: CapFaultCode;
  params: Readonly<Record<string, string | number>>;
}

const fault = (code: CapFaultCode, params: CapFault['params'] = {}): CapFault => ({ code, params });

const isDong = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
const holds = ({ from, until }: Cap, day: string): boolean => from <= day && (until === null || day < until);

/** What is wrong with the caps of one line among themselves. */
export function capFaults(caps: readonly Cap[]): CapFault[] {
  const faults = caps.flatMap((cap): CapFault[] => {
    if (!isDong(cap.amount)) return [fault('CAP_AMOUNT_WRONG', { amount: cap.amount })];
    const twice = cap.per.find((unit, at) => cap.per.indexOf(unit) < at);
    if (twice !== undefined) return [fault('CAP_UNIT_TWICE', { unit: twice })];
    return cap.until !== null && cap.until <= cap.from
      ? [fault('CAP_DAYS_WRONG', { from: cap.from, until: cap.until })]
      : [];
  });
  const sorted = caps.toSorted((one, other) => (one.from < other.from ? -1 : 1));
  for (const [at, cap] of sorted.entries()) {
    const before = sorted[at - 1];
    if (before && (before.until === null || cap.from < before.until))
      faults.push(fault('CAP_OVERLAP', { from: cap.from }));
  }
  return faults;
}

/** The cap that holds on a day; null where none does. */
export const capOn = (caps: readonly Cap[], day: string): Cap | null => caps.find((cap) => holds(cap, day)) ?? null;

export type Allowed = { most: number; fault: null } | { most: null; fault: CapFault };

const refused = (code: CapFaultCode, params: CapFault['params']): Allowed => ({
  most: null,
  fault: fault(code, params),
});

/** The most that may be spent for so many, in đồng. Each unit of the cap is told, whole and at least one; no other unit is. */
export function mostFor(cap: Cap, quantities: Quantities): Allowed {
  const told = Object.entries(quantities).filter(([, quantity]) => quantity !== undefined) as [CapUnit, number][];
  const other = told.find(([unit]) => !cap.per.includes(unit));
  if (other) return refused('CAP_UNIT_OTHER', { unit: other[0], asked: cap.per.join(',') });
  let most = BigInt(cap.amount);
  for (const unit of cap.per) {
    const quantity = quantities[unit];
    if (quantity === undefined) return refused('CAP_QUANTITY_MISSING', { unit });
    if (!Number.isSafeInteger(quantity) || quantity < 1) return refused('CAP_QUANTITY_WRONG', { unit, quantity });
    most *= BigInt(quantity);
  }
  if (most > BigInt(Number.MAX_SAFE_INTEGER)) return refused('CAP_TOO_LARGE', { most: Number.MAX_SAFE_INTEGER });
  return { most: Number(most), fault: null };
}

/** What is paid on a day for so many, beside what was spent on the same before. */
export interface CappedPayment {
  day: string;
  quantities: Quantities;
  /** In đồng. */
  amount: number;
  spent: number;
}

export type Remaining = { remains: number; fault: null } | { remains: number | null; fault: CapFault };

/** What remains of a cap once a payment is made; a fault with what remains before it where that is too little. */
export function remainingAfter(caps: readonly Cap[], { day, quantities, amount, spent }: CappedPayment): Remaining {
  if (!isDong(amount) || !isDong(spent)) return { remains: null, fault: fault('CAP_SPENT_WRONG', { amount, spent }) };
  const [cap, ...others] = caps.filter((one) => holds(one, day));
  if (!cap) return { remains: null, fault: fault('CAP_NONE', { day }) };
  if (others.length > 0) return { remains: null, fault: fault('CAP_OVERLAP', { from: others[0]!.from }) };
  const { most, fault: wrong } = mostFor(cap, quantities);
  if (wrong) return { remains: null, fault: wrong };
  const remains = most - spent;
  if (amount > remains)
    return { remains, fault: fault('CAP_EXCEEDED', { amount, most, spent, remains: Math.max(0, remains) }) };
  return { remains: remains - amount, fault: null };
}
