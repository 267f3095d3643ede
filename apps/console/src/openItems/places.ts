/** Where money is set aside for what was promised. */
export const COMMIT_PAGE = '/openItems/commit';
