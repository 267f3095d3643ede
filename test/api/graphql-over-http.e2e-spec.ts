import { serverAudits } from 'graphql-http';
import { TestApi } from '../support/app';

/** The audits of the GraphQL-over-HTTP specification against the API as production configures it, introspection on. */
describe('GraphQL over HTTP', () => {
  let api: TestApi;
  let url: string;

  beforeAll(async () => {
    api = await TestApi.start();
    url = `${await api.url()}/graphql`;
  });
  afterAll(() => api.close());

  const audits = serverAudits({ url: () => url, fetchFn: fetch });

  it('knows all the audits', () => expect(audits.length).toBeGreaterThanOrEqual(61));

  it.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))('%s', async (_name, audit) => {
    const result = await audit.fn();
    // A notice is advice (SHOULD, MAY); a warning or an error is a failed MUST.
    expect({ status: result.status, reason: 'reason' in result ? result.reason : '' }).not.toMatchObject({
      status: 'error',
    });
  });
});
