import { byName, isWeakPassword, normalPassword } from './person.rules';

describe('person rules', () => {
  it('treats composed and decomposed diacritics of a password as the same', () => {
    expect(normalPassword('mật khẩu'.normalize('NFD'))).toBe(normalPassword('mật khẩu'.normalize('NFC')));
  });

  it.each([
    ['too short', 'ngắn quá', true],
    ['too few different characters', 'ababababababab', true],
    ['too long', 'abcdefgh'.repeat(30), true],
    ['long enough', 'học suốt đời', false],
  ])('judges a password that is %s', (_, password, weak) => {
    expect(isWeakPassword(password)).toBe(weak);
  });
});

describe('people in order', () => {
  it('follow their given names, then the whole', () => {
    const names = ['Vàng A Bình', 'Nguyễn Văn Ánh', 'Lò Thị An', 'Bùi Văn Ánh', 'An'];
    expect(names.toSorted(byName)).toEqual(['An', 'Lò Thị An', 'Bùi Văn Ánh', 'Nguyễn Văn Ánh', 'Vàng A Bình']);
  });
});
