/** Whole đồng as they are written in Vietnam: `1.500.000`. */
export const dongText = (amount: number): string => String(amount).replace(/\B(?=(\d{3})+(?!\d))/g, '.');
