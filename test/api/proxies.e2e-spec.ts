import { TestApi } from '../support/app';

const SIGN_IN = `mutation { signInWithPassword(email: "ai@example.invalid", password: "sai mật khẩu") { totpRequired } }`;

const eight = (item: string) => Array<string>(8).fill(item);

describe('the address from which somebody signs in', () => {
  let api: TestApi;

  afterEach(() => api.close());

  const attempt = async (forwardedFor: string) =>
    (await api.run(null, SIGN_IN, {}, { 'X-Forwarded-For': forwardedFor })).errors![0]!.extensions.code;
  const attempts = async (addresses: string[]) => {
    const codes: string[] = [];
    for (const address of addresses) codes.push(await attempt(address));
    return codes;
  };

  it('is what a trusted proxy says, so that one guesser does not shut out everybody behind it', async () => {
    api = await TestApi.start(undefined, { trustedProxies: ['127.0.0.1'] });
    const codes = await attempts([...eight('198.51.100.1'), '198.51.100.1', '198.51.100.2']);
    expect(codes).toEqual([...eight('SIGN_IN_REFUSED'), 'TOO_MANY_ATTEMPTS', 'SIGN_IN_REFUSED']);
  }, 180_000);

  it('is the connection’s own when nobody is trusted: a guesser cannot make up a new one', async () => {
    api = await TestApi.start();
    const codes = await attempts([...eight('198.51.100.1'), '198.51.100.2']);
    expect(codes).toEqual([...eight('SIGN_IN_REFUSED'), 'TOO_MANY_ATTEMPTS']);
  }, 180_000);
});
