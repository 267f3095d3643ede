import { type Call, download, drawn, found, input, list, narrowed, nothing, own, place } from './call';
import type { PlaceRelation } from './rule';

const OUTSIDE: readonly PlaceRelation[] = ['sibling', 'parent', 'other province'];
const DECIDED = ['PUBLICATION_DECIDED'];
const AHEAD = ['PUBLICATION_YEAR_NOT_OVER'];
const page = (url: string): Call => ({ about: 'nothing', ask: () => ({ url }) });
const unknown = (url: string): Call => ({ ...page(url), ends: ['NOT_FOUND'] });

export const publicationCalls: Record<string, Call> = {
  fundPublications: list(
    () => ({}),
    ({ fundPublication }) => fundPublication,
  ),
  'fundPublications (organisation)': narrowed(
    list(
      ({ organisation }) => ({ organisationId: organisation.id }),
      ({ fundPublication }) => fundPublication,
    ),
    OUTSIDE,
    ({ fundPublication }) => fundPublication,
  ),
  'fundPublications (fund)': narrowed(
    list(
      ({ fund }) => ({ fundId: fund }),
      ({ fundPublication }) => fundPublication,
    ),
    OUTSIDE,
    ({ fundPublication }) => fundPublication,
  ),
  fundPublication: place(({ fundPublication }) => ({ id: fundPublication })),
  'node (fund publication)': found(({ fundPublication }) => fundPublication),
  'history (fund publication)': place(({ fundPublication }) => ({ id: fundPublication })),
  fundPublicationPreview: place(({ fund }) => ({ fundId: fund, year: 2024 })),
  publicationLaw: nothing(),
  'inbox (publications to publish)': {
    ...place(() => ({})),
    select: 'things { id }',
    shows: (answer, target) =>
      (answer as { things: { id: string }[] }[]).some(({ things }) =>
        things.some(({ id }) => id === target!.fundPublication),
      ),
  },
  submitFundPublication: input(({ organisation }) => ({ organisationId: organisation.id, year: 2100 }), AHEAD),
  'submitFundPublication (fund)': input(
    ({ fund }, world) => ({ organisationId: own(world).organisation.id, fundId: fund, year: 2100 }),
    AHEAD,
  ),
  publishFundPublication: place(({ withdrawnPublication }) => ({ id: withdrawnPublication }), DECIDED),
  returnFundPublication: place(({ withdrawnPublication }) => ({ id: withdrawnPublication, reason: 'thử' }), DECIDED),
  withdrawFundPublication: place(({ withdrawnPublication }) => ({ id: withdrawnPublication }), DECIDED),
  'GET /fund-publications/preview': download(({ fund }) => `/fund-publications/preview?fund=${fund}&year=2024`),
  'GET /fund-publications/:id/page': download(({ fundPublication }) => `/fund-publications/${fundPublication}/page`),
  'GET /fund-publications/:id/report.pdf': drawn(
    ({ fundPublication }) => `/fund-publications/${fundPublication}/report.pdf`,
  ),
  'GET /fund-publications/:id/report.docx': drawn(
    ({ fundPublication }) => `/fund-publications/${fundPublication}/report.docx`,
  ),
  'GET /fund-publications/:id/data.csv': download(
    ({ fundPublication }) => `/fund-publications/${fundPublication}/data.csv`,
  ),
  'GET /fund-publications/:id/data.xlsx': download(
    ({ fundPublication }) => `/fund-publications/${fundPublication}/data.xlsx`,
  ),
  'GET /funds': nothing(),
  'GET /funds/:code': page('/funds/0000-0000-0000'),
  'GET /funds/:code/:year': page('/funds/0000-0000-0000/2024'),
  'GET /funds/:code/:year.csv': unknown('/funds/0000-0000-0000/2024.csv'),
  'GET /funds/:code/:year.xlsx': unknown('/funds/0000-0000-0000/2024.xlsx'),
  'GET /funds/:code/:year.json': unknown('/funds/0000-0000-0000/2024.json'),
};
