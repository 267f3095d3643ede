const narrowed = (filter: Record<string, unknown>): string =>
  `/trail?filter=${encodeURIComponent(JSON.stringify(filter))}`;

/** The trail of one record. */
export const subjectPage = (subjectId: string): string => narrowed({ subjectId });
/** What one person did. */
export const actorPage = (actorId: string): string => narrowed({ actorId });
/** Only some acts. */
export const actsPage = (actions: readonly string[]): string => narrowed({ actions });
