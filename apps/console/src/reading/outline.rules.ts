export interface Chapter {
  /** Heading in the document; empty for tasks that stand under none. */
  title: string;
  /** Place of its first task, and how many follow on it. */
  first: number;
  count: number;
}

/** Tasks that follow on each other under one heading, in the order of the document. */
export function chaptersOf(headings: readonly (string | null)[]): Chapter[] {
  const chapters: Chapter[] = [];
  for (const [at, heading] of headings.entries()) {
    const title = heading?.trim() ?? '';
    const last = chapters.at(-1);
    if (last?.title === title) last.count += 1;
    else chapters.push({ title, first: at, count: 1 });
  }
  return chapters;
}
