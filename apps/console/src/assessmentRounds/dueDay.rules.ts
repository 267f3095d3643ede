interface Deadline {
  step: string;
  yearsAfter: number;
  month: number;
  day: number;
  isBefore: boolean;
}

/** The day until which the text wants the dossier of a year; null where it says none. */
export function dueDay(deadlines: readonly Deadline[], year: number): { on: string; boundary: 'BEFORE' | 'BY' } | null {
  const said = deadlines.find(({ step }) => step === 'SUBMIT');
  if (!said) return null;
  const [month, day] = [said.month, said.day].map((part) => String(part).padStart(2, '0'));
  return { on: `${year + said.yearsAfter}-${month}-${day}`, boundary: said.isBefore ? 'BEFORE' : 'BY' };
}
