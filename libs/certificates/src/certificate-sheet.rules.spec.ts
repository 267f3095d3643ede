import { type CertificateFacts, certificateSheet, previewSheet, templateOf } from './certificate-sheet.rules';

const facts: CertificateFacts = {
  code: 'ABCDEFGHJKMN',
  honourCode: 'learning-citizen',
  honour: 'Công dân học tập',
  isAward: false,
  theme: null,
  year: 2026,
  holder: 'Nguyễn Thị Minh Hoạ',
  place: 'Xã Đông Anh, Thành phố Hà Nội',
  issuer: 'Ủy ban nhân dân xã Đông Anh',
  decision: '123/QĐ-UBND',
  grantedOn: '2027-02-05',
  datedAt: 'Đông Anh',
  signatureLines: ['TM. Ủy ban nhân dân', 'Chủ tịch'],
  signer: 'Trần Văn Bình',
  bookYear: 2027,
  number: 12,
  validUntil: '2029-12-31',
};
const at = { address: 'host/check', qr: 'x' };

describe('the wording of a certificate', () => {
  it('recognises a title, with the day until which it holds', () => {
    expect(certificateSheet(facts, at)).toMatchObject({
      heading: 'Giấy công nhận',
      verb: 'Công nhận',
      honour: 'Đạt danh hiệu “Công dân học tập” năm 2026',
      notes: ['Có giá trị đến hết ngày 31 tháng 12 năm 2029'],
      sources: ['Theo Quyết định số 123/QĐ-UBND ngày 05 tháng 02 năm 2027', 'Vào sổ số 12/2027'],
      dateLine: 'Đông Anh, ngày 05 tháng 02 năm 2027',
      authority: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
      code: 'ABCD-EFGH-JKMN',
    });
  });

  it('gives an award under its own name, for its theme where one is named', () => {
    const award = {
      ...facts,
      isAward: true,
      honourCode: 'giay-khen',
      honour: 'Giấy khen',
      validUntil: null,
      decision: null,
    };
    expect(certificateSheet({ ...award, theme: 'phong trào $& {year}' }, at)).toMatchObject({
      heading: 'Giấy khen',
      verb: 'Tặng',
      honour: 'Đã có thành tích trong phong trào $& {year} năm 2026',
      notes: [],
      sources: ['Theo Quyết định ngày 05 tháng 02 năm 2027', 'Vào sổ số 12/2027'],
    });
    expect(certificateSheet(award, at).honour).toBe('Đã có thành tích trong công tác năm 2026');
  });

  it('of a preview has no code, no squares, no number and no day', () => {
    const { code: _, ...known } = facts;
    const sheet = previewSheet({ ...known, today: '2027-02-05' });
    expect(sheet).toMatchObject({ code: null, qr: null, holder: facts.holder, signer: null });
    expect(JSON.stringify(sheet)).not.toMatch(/ABCD|2027-|123\/QĐ|số 12/);
  });

  it('of an emulation title is the general one', () => {
    expect(templateOf({ isAward: false, honourCode: 'emulation/advanced' }).heading).toBe('Giấy chứng nhận');
  });
});
