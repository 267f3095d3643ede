import type { RoundsForLinksQuery } from './answerLinks.graphql.ts';

/** Lines of open rounds that judge citizens. */
export const linesIn = ({ assessmentRounds }: RoundsForLinksQuery, language: 'vi' | 'en') =>
  assessmentRounds.edges.flatMap(({ node: { id, title, year, lines } }) =>
    lines
      .filter(({ set }) => set.subject === 'CITIZEN')
      .map(({ line, set }) => ({
        key: `${id}/${line}`,
        roundId: id,
        line,
        label: `${title} · ${year} · ${set.title[language]}`,
      })),
  );
