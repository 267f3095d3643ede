import { createHash, randomUUID } from 'node:crypto';
import { SignInLinks } from '@app/identity';
import { Actor, Role } from '@app/kernel';
import { generateSync } from 'otplib';
import { type Answer, TestApi } from '../support/app';
import type { TestPerson, TestTree } from '../support/builders';
import { disablePerson } from '../support/endings';

const VIEWER =
  '{ person { name email } roles { role organisation { name } } permissions hasPassword hasTotp language }';
const WITH_LINK = `mutation ($token: String!, $totp: String) { signInWithLink(token: $token, totp: $totp) { totpRequired viewer ${VIEWER} } }`;
const WITH_PASSWORD = `mutation ($email: String!, $password: String!, $totp: String) {
  signInWithPassword(email: $email, password: $password, totp: $totp) { totpRequired viewer ${VIEWER} } }`;
const SET_PASSWORD = `mutation ($password: String!, $currentPassword: String) {
  setPassword(password: $password, currentPassword: $currentPassword) { hasPassword } }`;
const WHO = `{ viewer ${VIEWER} }`;
const SESSIONS = '{ sessions { id isCurrent userAgent } }';
const PASSWORD = 'học, học nữa, học mãi';

interface Who {
  viewer: {
    person: { name: string; email: string };
    permissions: string[];
    hasPassword: boolean;
    hasTotp: boolean;
  } | null;
}
interface SignedIn {
  totpRequired: boolean;
  viewer: Who['viewer'];
}

const cookieOf = ({ setCookie }: { setCookie: string }) => setCookie.split(';')[0]!;

const as = (person: TestPerson, answer: { setCookie: string }): TestPerson => ({
  ...person,
  cookie: cookieOf(answer),
});

describe('signing in', () => {
  let api: TestApi;
  let tree: TestTree;
  let administrator: TestPerson;

  beforeAll(async () => {
    api = await TestApi.start();
    tree = await api.given.tree();
    administrator = await api.given.person(Role.Administrator, tree.commune);
  });

  afterAll(() => api?.close());

  const emailOf = async (person: TestPerson) => (await api.ok<Who>(person, WHO)).viewer!.person.email;

  async function linkFor(person: TestPerson, minutes = 60): Promise<string> {
    const { url } = await api.app.get(SignInLinks).issue(Actor.system(), person.key, minutes);
    return new URLSearchParams(url.slice(url.indexOf('?'))).get('token')!;
  }

  /** A call that may set the cookie; answers it as the next request would send it. */
  async function call<Data>(
    query: string,
    variables: object,
    headers: Record<string, string> = {},
  ): Promise<Answer<Data> & { setCookie: string }> {
    const response = await api
      .http()
      .post('/graphql')
      .set({ 'Idempotency-Key': randomUUID(), ...headers })
      .send({ query, variables });
    const setCookie = [response.headers['set-cookie']].flat()[0] ?? '';
    return { status: response.status, setCookie, ...(response.body as Omit<Answer<Data>, 'status'>) };
  }

  const codeFor = (secret: string) => generateSync({ secret, epoch: Math.floor(api.clock.now().getTime() / 1000) });

  const later = (seconds: number) => api.clock.set(new Date(api.clock.now().getTime() + seconds * 1000));

  async function withPassword(person: TestPerson): Promise<string> {
    await api.ok(person, SET_PASSWORD, { password: PASSWORD });
    return emailOf(person);
  }

  it('knows nobody without a cookie or with a cookie of its own making', async () => {
    expect((await api.ok<Who>(null, WHO)).viewer).toBeNull();
    const stranger = { key: '', id: '', sessionKey: '', cookie: 'hieuhoc=abc' };
    expect((await api.ok<Who>(stranger, WHO)).viewer).toBeNull();
    expect(await api.refusal(stranger, SESSIONS)).toBe('UNAUTHENTICATED');
  });

  describe('with a one-time link', () => {
    it('signs in, says who that is and sets a cookie that scripts cannot read', async () => {
      const person = await api.given.person(Role.Reporter, tree.school, 'Lò Thị Mai');
      const answer = await call<{ signInWithLink: SignedIn }>(WITH_LINK, { token: await linkFor(person) });
      expect(answer.data.signInWithLink.viewer).toMatchObject({
        person: { name: 'Lò Thị Mai' },
        roles: [{ role: 'REPORTER', organisation: { name: 'Trường Tiểu học số 1' } }],
        hasPassword: false,
        hasTotp: false,
        language: 'vi',
      });
      expect(answer.setCookie).toMatch(/^hieuhoc=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; SameSite=Strict$/);
      expect((await api.ok<Who>(as(person, answer), WHO)).viewer!.person.name).toBe('Lò Thị Mai');
    });

    it('works once, also when it is used ten times at the same moment', async () => {
      const person = await api.given.person(Role.Reporter, tree.school);
      const token = await linkFor(person);
      const answers = await Promise.all(Array.from({ length: 10 }, () => call<unknown>(WITH_LINK, { token })));
      expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
      expect(answers.filter(({ errors }) => errors?.[0]?.extensions.code === 'LINK_INVALID')).toHaveLength(9);
    });

    it('refuses a link that has expired, that was replaced by a later one, or that was never issued', async () => {
      const person = await api.given.person(Role.Reporter, tree.school);
      const [expired, replaced] = [await linkFor(person, 0), await linkFor(person)];
      const valid = await linkFor(person);
      expect(await api.refusal(null, WITH_LINK, { token: expired })).toBe('LINK_INVALID');
      expect(await api.refusal(null, WITH_LINK, { token: replaced })).toBe('LINK_INVALID');
      expect(await api.refusal(null, WITH_LINK, { token: 'x'.repeat(43) })).toBe('LINK_INVALID');
      expect(await api.refusal(null, WITH_LINK, { token: valid })).toBeNull();
    });

    it('answers a repeated request with the same session, and keeps the token out of the stored answer', async () => {
      const person = await api.given.person(Role.Reporter, tree.school);
      const [token, key] = [await linkFor(person), randomUUID()];
      const first = await call(WITH_LINK, { token }, { 'Idempotency-Key': key });
      const again = await call(WITH_LINK, { token }, { 'Idempotency-Key': key });
      expect(again.errors).toBeUndefined();
      expect(cookieOf(again)).not.toBe(cookieOf(first));
      const sessions = await api.ok<{ sessions: unknown[] }>(as(person, again), SESSIONS);
      expect(sessions.sessions).toHaveLength(2);
      const [stored] = await api.owner.query<{ row: string }[]>(
        `SELECT k::text AS row FROM idempotency_key k WHERE key = $1`,
        [key],
      );
      for (const secret of [token, cookieOf(first).split('=')[1]!, cookieOf(again).split('=')[1]!])
        expect(stored!.row).not.toContain(secret);
    });

    it('does not replay a sign-in after two minutes', async () => {
      const person = await api.given.person(Role.Reporter, tree.school);
      const [token, key] = [await linkFor(person), randomUUID()];
      await call(WITH_LINK, { token }, { 'Idempotency-Key': key });
      const now = api.clock.now();
      api.clock.set(new Date(now.getTime() + 3 * 60_000));
      const late = await call(WITH_LINK, { token }, { 'Idempotency-Key': key });
      api.clock.set(now);
      expect(late.errors?.[0]?.extensions.code).toBe('SIGN_IN_REFUSED');
      expect(late.setCookie).toBe('');
    });
  });

  describe('with a password', () => {
    it('signs in whatever the case of the address and the composition of diacritics', async () => {
      const person = await api.given.person(Role.Reporter, tree.school);
      const email = await withPassword(person);
      const answer = await call<{ signInWithPassword: SignedIn }>(WITH_PASSWORD, {
        email: ` ${email.toUpperCase()} `,
        password: PASSWORD.normalize('NFD'),
      });
      expect(answer.data.signInWithPassword.viewer!.person.email).toBe(email);
    });

    it('refuses a wrong password, an unknown address, a person without password and a disabled person alike', async () => {
      const person = await api.given.person(Role.Reporter, tree.school);
      const email = await withPassword(person);
      const none = await emailOf(await api.given.person(Role.Reporter, tree.school));
      const disabled = await api.given.person(Role.Reporter, tree.school);
      const disabledEmail = await withPassword(disabled);
      await disablePerson(api, administrator, disabled);
      const answers = [
        await api.run(null, WITH_PASSWORD, { email, password: `${PASSWORD}!` }),
        await api.run(null, WITH_PASSWORD, { email: 'nobody@example.invalid', password: PASSWORD }),
        await api.run(null, WITH_PASSWORD, { email: none, password: PASSWORD }),
        await api.run(null, WITH_PASSWORD, { email: disabledEmail, password: PASSWORD }),
      ];
      const [first, ...others] = answers.map(({ status, errors }) => ({
        status,
        message: errors![0]!.message,
        code: errors![0]!.extensions.code,
      }));
      expect(first!.code).toBe('SIGN_IN_REFUSED');
      for (const other of others) expect(other).toEqual(first);
    });

    it('refuses further attempts at an account after eight wrong ones, even the right password, and no other account', async () => {
      const person = await api.given.person(Role.Reporter, tree.school);
      const neighbour = await withPassword(await api.given.person(Role.Reporter, tree.school));
      const email = await withPassword(person);
      const codes: (string | null)[] = [];
      for (let attempt = 0; attempt < 9; attempt++)
        codes.push(await api.refusal(null, WITH_PASSWORD, { email, password: 'sai mật khẩu' }));
      expect(codes).toEqual([...Array<string>(8).fill('SIGN_IN_REFUSED'), 'TOO_MANY_ATTEMPTS']);
      expect(await api.refusal(null, WITH_PASSWORD, { email, password: PASSWORD })).toBe('TOO_MANY_ATTEMPTS');
      expect(await api.refusal(null, WITH_PASSWORD, { email: neighbour, password: PASSWORD })).toBeNull();
    });

    it('goes on behind an address that a bad neighbour has used up, for who has signed in from there and with a link', async () => {
      const person = await api.given.person(Role.Reporter, tree.school);
      const colleague = await withPassword(await api.given.person(Role.Reporter, tree.school));
      const email = await withPassword(person);
      await api.ok(null, WITH_PASSWORD, { email, password: PASSWORD });
      const expires = Date.now() + 600_000;
      await api.owner.query(
        `INSERT INTO sign_in_attempt VALUES ('address:127.0.0.1', 5000, $1)
        ON CONFLICT (key) DO UPDATE SET points = 5000, expire = $1`,
        [expires],
      );
      try {
        const refused = await api
          .http()
          .post('/graphql')
          .set('Idempotency-Key', randomUUID())
          .send({ query: WITH_PASSWORD, variables: { email: colleague, password: PASSWORD } });
        expect(refused.status).toBe(429);
        expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
        expect(refused.body).toMatchObject({
          errors: [
            { extensions: { code: 'TOO_MANY_ATTEMPTS', messages: { vi: expect.any(String), en: expect.any(String) } } },
          ],
        });
        expect(await api.refusal(null, WITH_PASSWORD, { email, password: 'sai mật khẩu' })).toBe('SIGN_IN_REFUSED');
        expect(await api.refusal(null, WITH_PASSWORD, { email, password: PASSWORD })).toBeNull();
        expect(await api.refusal(null, WITH_LINK, { token: await linkFor(person) })).toBeNull();
        expect(await api.refusal(null, WITH_LINK, { token: 'x'.repeat(43) })).toBe('TOO_MANY_ATTEMPTS');
        expect(
          await api.refusal(person, SET_PASSWORD, { password: `${PASSWORD} nữa`, currentPassword: PASSWORD }),
        ).toBeNull();
      } finally {
        await api.owner.query(`DELETE FROM sign_in_attempt WHERE key = 'address:127.0.0.1'`);
      }
    });

    it('at an account from elsewhere is not used up by one guesser', async () => {
      const email = await withPassword(await api.given.person(Role.Reporter, tree.school));
      for (let attempt = 0; attempt < 12; attempt++)
        await api.refusal(null, WITH_PASSWORD, { email, password: 'sai mật khẩu' });
      const counted = await api.owner.query<{ points: number }[]>(
        `SELECT points FROM sign_in_attempt WHERE key LIKE 'account:%' AND key NOT LIKE '%person%' ORDER BY expire DESC LIMIT 1`,
      );
      expect(counted).toEqual([{ points: 8 }]);
    });

    it('stores no hash of the request that could be searched by guessing passwords', async () => {
      const person = await api.given.person(Role.Reporter, tree.school);
      const variables = { email: await withPassword(person), password: PASSWORD };
      const key = randomUUID();
      await call(WITH_PASSWORD, variables, { 'Idempotency-Key': key });
      const reused = await call<unknown>(
        WITH_PASSWORD,
        { ...variables, password: 'mật khẩu khác' },
        { 'Idempotency-Key': key },
      );
      expect(reused.errors?.[0]?.extensions.code).toBe('SIGN_IN_REFUSED');
      const rows = await api.owner.query<{ requestHash: string }[]>(
        `SELECT request_hash AS "requestHash" FROM idempotency_key WHERE key = $1`,
        [key],
      );
      const plain = createHash('sha256')
        .update(`/graphql\n${JSON.stringify({ query: WITH_PASSWORD, variables })}`)
        .digest('hex');
      expect(rows).toHaveLength(1);
      expect(rows[0]!.requestHash).not.toBe(plain);
    });
  });

  describe('setting a password', () => {
    it('refuses a weak one and names the field', async () => {
      const person = await api.given.person(Role.Reporter, tree.school);
      const { errors } = await api.run(person, SET_PASSWORD, { password: 'aaaaaaaaaaaa' });
      expect(errors![0]!.extensions).toMatchObject({
        code: 'PASSWORD_WEAK',
        fields: [{ path: 'password', code: 'PASSWORD_WEAK' }],
      });
    });

    it('refuses the anonymous', async () => {
      expect(await api.refusal(null, SET_PASSWORD, { password: PASSWORD })).toBe('UNAUTHENTICATED');
    });

    it('asks for the current password before replacing it, and ends the other sessions', async () => {
      const person = await api.given.person(Role.Reporter, tree.school);
      const other = await api.given.signIn(person.key);
      await withPassword(person);
      expect((await api.ok<Who>(other, WHO)).viewer).toBeNull();
      const fresh = { password: 'mật khẩu hoàn toàn mới' };
      expect(await api.refusal(person, SET_PASSWORD, fresh)).toBe('CURRENT_PASSWORD_WRONG');
      expect(await api.refusal(person, SET_PASSWORD, { ...fresh, currentPassword: 'không phải' })).toBe(
        'CURRENT_PASSWORD_WRONG',
      );
      expect(await api.refusal(person, SET_PASSWORD, { ...fresh, currentPassword: PASSWORD })).toBeNull();
    });

    it('lets whoever has just come by a link replace a forgotten password', async () => {
      const person = await api.given.person(Role.Reporter, tree.school);
      await withPassword(person);
      const answer = await call(WITH_LINK, { token: await linkFor(person) });
      expect(await api.refusal(as(person, answer), SET_PASSWORD, { password: 'mật khẩu hoàn toàn mới' })).toBeNull();
    });
  });

  describe('with a second factor', () => {
    const ENROL = 'mutation { enrolTotp { secret uri } }';
    const CONFIRM = 'mutation ($code: String!) { confirmTotp(code: $code) { hasTotp } }';

    async function secured(): Promise<{ person: TestPerson; email: string; secret: string }> {
      const person = await api.given.person(Role.Officer, tree.department);
      const email = await withPassword(person);
      const { enrolTotp } = await api.ok<{ enrolTotp: { secret: string } }>(person, ENROL);
      await api.ok(person, CONFIRM, { code: codeFor(enrolTotp.secret) });
      later(30);
      return { person, email, secret: enrolTotp.secret };
    }

    it('needs a password first, and a right code before it counts', async () => {
      const person = await api.given.person(Role.Officer, tree.department);
      expect(await api.refusal(person, ENROL)).toBe('PASSWORD_NEEDED_FIRST');
      const email = await withPassword(person);
      const { enrolTotp } = await api.ok<{ enrolTotp: { secret: string; uri: string } }>(person, ENROL);
      expect(enrolTotp.uri).toContain(`secret=${enrolTotp.secret}`);
      expect(await api.refusal(person, CONFIRM, { code: '000000' })).toBe('TOTP_REFUSED');
      expect(
        (await call<{ signInWithPassword: SignedIn }>(WITH_PASSWORD, { email, password: PASSWORD })).data
          .signInWithPassword.viewer,
      ).not.toBeNull();
    });

    it('asks for a code, takes it once, and refuses a wrong one', async () => {
      const { email, secret } = await secured();
      const asked = await call<{ signInWithPassword: SignedIn }>(WITH_PASSWORD, { email, password: PASSWORD });
      expect(asked.data.signInWithPassword).toEqual({ totpRequired: true, viewer: null });
      expect(asked.setCookie).toBe('');
      expect(await api.refusal(null, WITH_PASSWORD, { email, password: PASSWORD, totp: '12345' })).toBe('TOTP_REFUSED');
      const totp = codeFor(secret);
      const both = await Promise.all(
        [0, 1, 2].map(() => api.refusal(null, WITH_PASSWORD, { email, password: PASSWORD, totp })),
      );
      expect(both.filter((code) => code === null)).toHaveLength(1);
      expect(both.filter((code) => code === 'TOTP_REFUSED')).toHaveLength(2);
      later(120);
      expect(await api.refusal(null, WITH_PASSWORD, { email, password: PASSWORD, totp })).toBe('TOTP_REFUSED');
    });

    it('is not gone round by asking again and again without a code', async () => {
      const { email } = await secured();
      const codes: (string | null)[] = [];
      for (let attempt = 0; attempt < 5; attempt++) {
        await api.run(null, WITH_PASSWORD, { email, password: PASSWORD });
        codes.push(await api.refusal(null, WITH_PASSWORD, { email, password: PASSWORD, totp: `00000${attempt}` }));
      }
      expect(codes.at(-1)).toBe('TOO_MANY_ATTEMPTS');
    });

    it('is asked for with a link too, which stays unused until the code is right', async () => {
      const { person, secret } = await secured();
      const token = await linkFor(person);
      expect((await call<{ signInWithLink: SignedIn }>(WITH_LINK, { token })).data.signInWithLink.totpRequired).toBe(
        true,
      );
      expect(await api.refusal(null, WITH_LINK, { token, totp: '111111' })).toBe('TOTP_REFUSED');
      expect(await api.refusal(null, WITH_LINK, { token, totp: codeFor(secret) })).toBeNull();
    });

    describe('recovery codes', () => {
      const RENEW = 'mutation ($password: String!) { renewRecoveryCodes(password: $password) }';
      const LEFT = '{ viewer { recoveryCodesLeft notices { kind } } }';
      const RESET = 'mutation ($personId: ID!) { resetSecondFactor(personId: $personId) { id } }';
      const renew = async (person: TestPerson) =>
        (await api.ok<{ renewRecoveryCodes: string[] }>(person, RENEW, { password: PASSWORD })).renewRecoveryCodes;
      const told = async (person: TestPerson) => {
        const { viewer } = await api.ok<{ viewer: { recoveryCodesLeft: number; notices: { kind: string }[] } }>(
          person,
          LEFT,
        );
        return { left: viewer.recoveryCodesLeft, kinds: viewer.notices.map(({ kind }) => kind) };
      };

      it('are ten, each good once in place of a code of the telephone, however it is typed', async () => {
        const { person, email } = await secured();
        const codes = await renew(person);
        expect(new Set(codes).size).toBe(10);
        expect(await told(person)).toMatchObject({ left: 10, kinds: ['RECOVERY_CODES_RENEWED'] });
        const [first, second] = codes as [string, string];
        const typed = first.toLowerCase().replaceAll('-', ' ');
        const uses = await Promise.all(
          [typed, typed].map((totp) => api.refusal(null, WITH_PASSWORD, { email, password: PASSWORD, totp })),
        );
        expect(uses.filter((code) => code === null)).toHaveLength(1);
        expect(uses).toContain('TOTP_REFUSED');
        const token = await linkFor(person);
        expect(await api.refusal(null, WITH_LINK, { token, totp: first })).toBe('TOTP_REFUSED');
        expect(await api.refusal(null, WITH_LINK, { token, totp: second })).toBeNull();
        const { left, kinds } = await told(person);
        expect(left).toBe(8);
        expect(kinds.filter((kind) => kind === 'RECOVERY_CODE_USED')).toHaveLength(2);
      });

      it('are kept as digests only, and nowhere in the trail or the stored answer', async () => {
        const { person } = await secured();
        const codes = await renew(person);
        const tables = ['person_recovery_code', 'audit_event', 'idempotency_key'];
        for (const table of tables) {
          const rows = await api.owner.query<{ text: string }[]>(`SELECT t::text AS text FROM ${table} AS t`);
          const all = rows.map(({ text }) => text).join('\n');
          expect(codes.filter((code) => all.includes(code) || all.includes(code.replaceAll('-', '')))).toEqual([]);
        }
      });

      it('are void when others are made, and when the second factor is reset', async () => {
        const { person, email } = await secured();
        const [old] = await renew(person);
        const [later] = await renew(person);
        expect(await api.refusal(null, WITH_PASSWORD, { email, password: PASSWORD, totp: old })).toBe('TOTP_REFUSED');
        const reset = await api.given.person(Role.Administrator, tree.province);
        await api.ok(reset, RESET, { personId: person.id });
        expect((await told(person)).left).toBe(0);
        const { enrolTotp } = await api.ok<{ enrolTotp: { secret: string } }>(person, ENROL);
        await api.ok(person, CONFIRM, { code: codeFor(enrolTotp.secret) });
        expect(await api.refusal(null, WITH_PASSWORD, { email, password: PASSWORD, totp: later })).toBe('TOTP_REFUSED');
      });

      it('are made anew where the request is repeated: those shown are those that work', async () => {
        const { person, email } = await secured();
        const key = { 'Idempotency-Key': randomUUID(), Cookie: person.cookie };
        const ask = () => call<{ renewRecoveryCodes: string[] }>(RENEW, { password: PASSWORD }, key);
        await ask();
        const [shown] = (await ask()).data.renewRecoveryCodes;
        expect(await api.refusal(null, WITH_PASSWORD, { email, password: PASSWORD, totp: shown })).toBeNull();
      });

      it('need the second factor and the password, and are guessed no longer than other codes', async () => {
        const person = await api.given.person(Role.Officer, tree.department);
        await withPassword(person);
        expect(await api.refusal(null, RENEW, { password: PASSWORD })).toBe('UNAUTHENTICATED');
        expect(await api.refusal(person, RENEW, { password: PASSWORD })).toBe('TOTP_NOT_STARTED');
        expect(await api.refusal(person, RENEW, { password: 'không phải' })).toBe('CURRENT_PASSWORD_WRONG');
        const { email } = await secured();
        const refusals: (string | null)[] = [];
        for (let attempt = 0; attempt < 9; attempt++)
          refusals.push(
            await api.refusal(null, WITH_PASSWORD, { email, password: PASSWORD, totp: `0000-0000-0000-000${attempt}` }),
          );
        expect(refusals[0]).toBe('TOTP_REFUSED');
        expect(refusals.at(-1)).toBe('TOO_MANY_ATTEMPTS');
      });
    });

    it('is turned off with the password only', async () => {
      const { person, email } = await secured();
      const REMOVE = 'mutation ($password: String!) { removeTotp(password: $password) { hasTotp } }';
      expect(await api.refusal(person, ENROL)).toBe('TOTP_ALREADY_ON');
      expect(await api.refusal(person, REMOVE, { password: 'không phải' })).toBe('CURRENT_PASSWORD_WRONG');
      expect(await api.ok(person, REMOVE, { password: PASSWORD })).toEqual({ removeTotp: { hasTotp: false } });
      expect(await api.refusal(null, WITH_PASSWORD, { email, password: PASSWORD })).toBeNull();
    });
  });

  describe('sessions', () => {
    const REVOKE = 'mutation ($id: ID!) { revokeSession(id: $id) { id } }';

    it('are listed, the own ones only, and end at once when they are revoked', async () => {
      const person = await api.given.person(Role.Reporter, tree.school);
      const other = await api.given.signIn(person.key);
      const stranger = await api.given.person(Role.Reporter, tree.school);
      const { sessions } = await api.ok<{ sessions: { id: string; isCurrent: boolean }[] }>(person, SESSIONS);
      expect(sessions).toHaveLength(2);
      const { id } = sessions.find(({ isCurrent }) => !isCurrent)!;
      expect(await api.refusal(stranger, REVOKE, { id })).toBe('NOT_FOUND');
      expect(await api.refusal(null, REVOKE, { id })).toBe('UNAUTHENTICATED');
      expect((await api.ok<{ revokeSession: unknown[] }>(person, REVOKE, { id })).revokeSession).toHaveLength(1);
      expect(await api.refusal(other, SESSIONS)).toBe('UNAUTHENTICATED');
      expect(await api.refusal(person, REVOKE, { id })).toBe('NOT_FOUND');
    });

    it('end at once when somebody signs out, and the cookie is taken away', async () => {
      const person = await api.given.person(Role.Reporter, tree.school);
      const answer = await call<{ signOut: boolean }>('mutation { signOut }', {}, { Cookie: person.cookie });
      expect(answer.data.signOut).toBe(true);
      expect(answer.setCookie).toMatch(/^hieuhoc=; .*Expires=Thu, 01 Jan 1970/);
      expect(await api.refusal(person, SESSIONS)).toBe('UNAUTHENTICATED');
    });

    it('end at once for a disabled person', async () => {
      const person = await api.given.person(Role.Reporter, tree.school);
      await disablePerson(api, administrator, person);
      expect(await api.refusal(person, SESSIONS)).toBe('UNAUTHENTICATED');
    });

    it('end after twelve hours without use, and after seven days in any case', async () => {
      const person = await api.given.person(Role.Reporter, tree.school);
      const answer = await call(WITH_LINK, { token: await linkFor(person) });
      const session = as(person, answer);
      const start = api.clock.now();
      const after = async (hours: number) => {
        api.clock.set(new Date(start.getTime() + hours * 3_600_000));
        return (await api.ok<Who>(session, WHO)).viewer !== null;
      };
      const alive: boolean[] = [];
      for (let hours = 11; hours < 7 * 24; hours += 11) alive.push(await after(hours));
      expect(alive.every(Boolean)).toBe(true);
      expect(await after(7 * 24 + 0.1)).toBe(false);
      api.clock.set(start);
      const idle = await api.given.signIn(person.key);
      api.clock.set(new Date(start.getTime() + 12.1 * 3_600_000));
      expect((await api.ok<Who>(idle, WHO)).viewer).toBeNull();
      api.clock.set(start);
    });

    it('cost one statement to resolve', async () => {
      const person = await api.given.person(Role.Reporter, tree.school);
      expect(await api.statements(() => api.ok(person, '{ viewer { permissions } }'))).toBe(2);
    });
  });
});
