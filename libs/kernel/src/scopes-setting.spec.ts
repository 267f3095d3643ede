import { scopesSetting } from './scopes-setting';

describe('what the policies of facts let through', () => {
  it('is everything for the nation, and nothing without a scope', () => {
    expect(scopesSetting('{(,)}')).toBe("SET LOCAL app.scopes = '{(,)}'");
    expect(scopesSetting('{}')).toBe("SET LOCAL app.scopes = ''");
  });

  it('is said per hundred of scopes, so that a row reads only what concerns it', () => {
    expect(scopesSetting('{[12000,12040),[112090,112210),[12050,12051]}').split('; ')).toEqual([
      "SET LOCAL app.scopes = ''",
      "SET LOCAL app.scopes_120 = '{[12000,12040),[12050,12052)}'",
      "SET LOCAL app.scopes_1120 = '{[112090,112100)}'",
      "SET LOCAL app.scopes_1121 = '{[112100,112200)}'",
      "SET LOCAL app.scopes_1122 = '{[112200,112210)}'",
    ]);
  });

  it.each(["{[1,2)}'; DROP TABLE report; --", '{(,5)}', '{[1,2)', '[1,2)', '', '{a}'])('refuses %j', (scopes) => {
    expect(() => scopesSetting(scopes)).toThrow('malformed scopes');
  });
});
