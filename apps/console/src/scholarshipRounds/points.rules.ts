interface Criterion {
  mostPoints: number;
}

/** What was typed, by application: a text for each criterion. */
export type Typed = Readonly<Record<string, readonly string[]>>;

export const isWithin = ({ mostPoints }: Criterion, text: string): boolean =>
  /^\d{1,4}$/.test(text.trim()) && Number(text) <= mostPoints;

/** The applications of which every criterion has points within its bounds, as the API takes them. */
export const readyScores = (
  criteria: readonly Criterion[],
  rows: readonly { id: string }[],
  typed: Typed,
): { id: string; points: number[] }[] =>
  rows.flatMap(({ id }) => {
    const texts = typed[id];
    const isReady = texts !== undefined && criteria.every((criterion, at) => isWithin(criterion, texts[at] ?? ''));
    return isReady ? [{ id, points: texts.map(Number) }] : [];
  });
