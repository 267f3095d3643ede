/** Where links of a hamlet are made and printed. */
export const sheetsPage = (roundId: string, line: number): string =>
  `/answerLinks/sheets?${new URLSearchParams({ round: roundId, line: String(line) })}`;

/** Where a link leads; its code stands behind `#`, so that no server and no proxy writes it into a log. */
export const addressOf = (code: string): string =>
  `${window.location.origin}${window.location.pathname}#/answer?code=${code.replaceAll('-', '')}`;
