/** Where the list of a decision is looked at before anybody sees it. */
export const publishPage = (directiveId: string): string =>
  `/disclosures/publish?decision=${encodeURIComponent(directiveId)}`;
