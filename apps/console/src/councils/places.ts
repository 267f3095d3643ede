/** Where a member votes. */
export const votePage = (ballotId: string): string => `/councils/vote?ballot=${encodeURIComponent(ballotId)}`;

/** How councils of provinces vote. */
export const RULES_PAGE = '/councils/rules';

/** Where a council is set up for a round. */
export const setUpPage = (roundId: string): string => `/councils/create?round=${encodeURIComponent(roundId)}`;
