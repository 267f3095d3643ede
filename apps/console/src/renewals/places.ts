/** What ends when. */
export const renewalsPage = '/renewals';
