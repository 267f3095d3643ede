import { Role } from '@app/kernel';
import { type Mail, Mailer } from '@app/mail';
import { TestApi } from '../support/app';
import type { TestPerson, TestTree } from '../support/builders';

const LINK = 'mutation ($personId: ID!) { issueSignInLink(personId: $personId) { url sentTo expiresAt } }';
const WITH_LINK = 'mutation ($token: String!) { signInWithLink(token: $token) { viewer { person { name } } } }';
const RESET = 'mutation ($personId: ID!) { resetSecondFactor(personId: $personId) { id } }';
const END = 'mutation ($personId: ID!) { endSessions(personId: $personId) { id } }';
const NOTICES = '{ viewer { notices { kind at byName } } sessions { isCurrent isByHandedLink } }';
const SEE = 'mutation ($until: DateTime!) { seeAccountNotices(until: $until) }';
const SET_PASSWORD = 'mutation ($password: String!) { setPassword(password: $password) { hasPassword } }';
const ASSIGN = 'mutation ($input: AssignRoleInput!) { assignRole(input: $input) { id } }';

interface Link {
  issueSignInLink: { url: string | null; sentTo: string | null };
}
interface Notices {
  viewer: { notices: { kind: string; at: string; byName: string | null }[] };
  sessions: { isCurrent: boolean; isByHandedLink: boolean }[];
}

const tokenOf = (text: string): string => /token=([\w-]{43})/.exec(text)![1]!;

describe('what happens to an account', () => {
  let api: TestApi;
  let tree: TestTree;
  let commune: TestPerson;

  beforeAll(async () => {
    api = await TestApi.start();
    tree = await api.given.tree();
    commune = await api.given.person(Role.Administrator, tree.commune, 'Quản trị xã');
  });

  afterAll(() => api?.close());

  /** A mail server that takes everything; answers what it took. */
  function withMail(send: (mail: Mail) => Promise<void> = () => Promise.resolve()): Mail[] {
    const taken: Mail[] = [];
    const mailer = api.app.get(Mailer);
    Object.defineProperties(mailer, {
      isOn: { value: true, configurable: true },
      reachesPeople: { value: true, configurable: true },
      send: { value: (mail: Mail) => (taken.push(mail), send(mail)), configurable: true },
    });
    return taken;
  }

  afterEach(() => {
    for (const name of ['isOn', 'reachesPeople', 'send']) Reflect.deleteProperty(api.app.get(Mailer), name);
  });

  it('sends a link to the address of the person and shows the administrator none', async () => {
    const taken = withMail();
    const person = await api.given.person(Role.Reporter, tree.school, 'Cô giáo');
    const { issueSignInLink } = await api.ok<Link>(commune, LINK, { personId: person.id });
    expect(issueSignInLink.url).toBeNull();
    expect(issueSignInLink.sentTo).toMatch(/^.•+@/);
    expect(taken).toHaveLength(1);
    expect(taken[0]!.to).toEqual({ kind: 'person', key: person.key });
    await api.ok(null, WITH_LINK, { token: tokenOf(taken[0]!.text) });
    const [started] = await api.owner.query<{ after: Record<string, unknown> }[]>(
      `SELECT after FROM audit_event WHERE subject_key = $1 AND action = 'session.started' ORDER BY key DESC LIMIT 1`,
      [person.key],
    );
    expect(started!.after).toMatchObject({ startedBy: 'link', handedOverBy: null });
  });

  it('says that a link was not sent when the mail server refuses it', async () => {
    withMail(() => Promise.reject(new Error('the mail was not taken')));
    const person = await api.given.person(Role.Reporter, tree.school);
    expect(await api.refusal(commune, LINK, { personId: person.id })).toBe('LINK_NOT_SENT');
  });

  it('shows a link where no mail is sent, and then the session says who had seen it', async () => {
    const person = await api.given.person(Role.Reporter, tree.school);
    const { issueSignInLink } = await api.ok<Link>(commune, LINK, { personId: person.id });
    expect(issueSignInLink.sentTo).toBeNull();
    await api.ok(null, WITH_LINK, { token: tokenOf(issueSignInLink.url!) });
    const [started] = await api.owner.query<{ after: Record<string, unknown> }[]>(
      `SELECT after FROM audit_event WHERE subject_key = $1 AND action = 'session.started' ORDER BY key DESC LIMIT 1`,
      [person.key],
    );
    expect(started!.after).toMatchObject({ startedBy: 'link', handedOverBy: commune.key });
    const { sessions } = await api.ok<Notices>(person, NOTICES);
    expect(sessions.map(({ isByHandedLink }) => isByHandedLink)).toEqual(expect.arrayContaining([true, false]));
  });

  it('tells the person of every link, reset, ended session and new session, until that was seen', async () => {
    const taken = withMail();
    const person = await api.given.person(Role.Reporter, tree.school);
    await api.ok(commune, LINK, { personId: person.id });
    await api.ok(null, WITH_LINK, { token: tokenOf(taken[0]!.text) });
    await api.ok(commune, RESET, { personId: person.id });
    await api.ok(commune, END, { personId: person.id });
    expect(await api.ok(person, '{ viewer { person { id } } }')).toEqual({ viewer: null });
    const again = await api.given.signIn(person.key);
    const { viewer } = await api.ok<Notices>(again, NOTICES);
    expect(Object.fromEntries(viewer.notices.map(({ kind, byName }) => [kind, byName]))).toEqual({
      LINK_ISSUED: 'Quản trị xã',
      SECOND_FACTOR_RESET: 'Quản trị xã',
      SESSIONS_ENDED: 'Quản trị xã',
      SESSION_STARTED: null,
    });
    expect(taken.map(({ to }) => to.key)).toEqual([person.key, person.key, person.key, person.key]);
    expect(await api.refusal(null, SEE, { until: viewer.notices[0]!.at })).toBe('UNAUTHENTICATED');
    await api.ok(again, SEE, { until: viewer.notices[0]!.at });
    expect((await api.ok<Notices>(again, NOTICES)).viewer.notices).toEqual([]);
  });

  it('says how an account stands to those who manage people there', async () => {
    const ACCOUNT = `query ($personId: ID!) { account(personId: $personId) { hasPassword hasTotp linkExpiresAt sessions { isCurrent isByHandedLink } } }`;
    const person = await api.given.person(Role.Reporter, tree.school);
    await api.ok<Link>(commune, LINK, { personId: person.id });
    expect(await api.ok(commune, ACCOUNT, { personId: person.id })).toEqual({
      account: {
        hasPassword: false,
        hasTotp: false,
        linkExpiresAt: '2024-10-06T03:00:00.000Z',
        sessions: [{ isCurrent: false, isByHandedLink: false }],
      },
    });
    const stranger = await api.given.person(Role.Reporter, tree.otherSchool);
    expect(await api.refusal(commune, ACCOUNT, { personId: stranger.id })).toBe('NOT_FOUND');
    expect(await api.refusal(person, ACCOUNT, { personId: person.id })).toBe('FORBIDDEN');
    expect(await api.refusal(null, ACCOUNT, { personId: person.id })).toBe('UNAUTHENTICATED');
  });

  it('ends the sessions of people within reach alone', async () => {
    const stranger = await api.given.person(Role.Reporter, tree.otherSchool);
    expect(await api.refusal(null, END, { personId: stranger.id })).toBe('UNAUTHENTICATED');
    expect(await api.refusal(commune, END, { personId: stranger.id })).toBe('NOT_FOUND');
    const reporter = await api.given.person(Role.Reporter, tree.commune);
    expect(await api.refusal(reporter, END, { personId: reporter.id })).toBe('FORBIDDEN');
  });

  it.each([
    '123456789012',
    'Password123!',
    'matkhau12345',
    'qwertyuiop12',
    '1qaz2wsx3edc',
    'hanoi2024hanoi2024',
    'Phạm Thị Ví Dụ',
    'pham thi vi du 1',
  ])('takes no password that is easily guessed: %s', async (password) => {
    const person = await api.given.person(Role.Reporter, tree.school, 'Phạm Thị Ví Dụ');
    expect(await api.refusal(person, SET_PASSWORD, { password })).toBe('PASSWORD_COMMON');
  });

  it('lets nobody give themselves a role that decides or pays', async () => {
    const give = (personId: string, role: string) => ({
      input: { personId, role, organisationId: tree.commune.id },
    });
    expect(await api.refusal(commune, ASSIGN, give(commune.id, 'LEADER'))).toBe('OWN_ROLE_GIVEN');
    expect(await api.refusal(commune, ASSIGN, give(commune.id, 'FINANCE'))).toBe('OWN_ROLE_GIVEN');
    const other = await api.given.person(Role.Officer, tree.commune);
    expect(await api.refusal(commune, ASSIGN, give(other.id, 'LEADER'))).toBeNull();
  });
});
