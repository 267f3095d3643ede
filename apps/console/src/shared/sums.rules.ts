/** What chosen or entered amounts come to, in đồng; what says none counts for nothing. The only place where screens add money. */
export const sumOf = (parts: readonly { amount: number | null }[]): number =>
  parts.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
