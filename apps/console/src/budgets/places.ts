/** Where the lines of a budget are entered. */
export const linesOfBudget = (id: string): string => `/budgets/lines?${new URLSearchParams({ budget: id }).toString()}`;

export const LINES_PAGE = '/budgets/lines';

/** What texts permit at most. */
export const CAPS_PAGE = '/budgets/caps';
