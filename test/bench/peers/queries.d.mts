export const TOTALS: string;
