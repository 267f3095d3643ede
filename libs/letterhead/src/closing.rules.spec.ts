import { describe, expect, it } from '@jest/globals';
import { readClosing } from './closing.rules.ts';
import { splitParts } from './document-parts.ts';

const BODY = 'Số: 9/KH-UBND\n\nKẾ HOẠCH\nTổ chức Tuần lễ\n\nI. MỤC ĐÍCH\n\nTổ chức thực hiện./.\n\n';

function read(closing: string) {
  const { recipients, signer, problems } = readClosing(splitParts(BODY + closing));
  return { recipients: recipients.map(({ value }) => value), signer, problems: problems.map(({ code }) => code) };
}

describe('closing of a document', () => {
  it('reads recipients and a deputy who signs for the body', () => {
    const { recipients, signer, problems } = read(
      'Noi nhận:\n\n- Bộ Giáo dục và Đào tạo;\n- CT, các PCT UBND tỉnh;\n- Các sở,\nban, ngành;\n- Lưu: VT, KGVX (O).\n\n**TM. ỦY BAN NHÂN DÂN\nKT.CHỦ TỊCH\nPHÓ CHỦ TỊCH**\n\n\nTrần Văn Thử',
    );
    expect(recipients).toEqual([
      'Bộ Giáo dục và Đào tạo',
      'CT, các PCT UBND tỉnh',
      'Các sở, ban, ngành',
      'Lưu: VT, KGVX (O)',
    ]);
    expect(signer).toMatchObject({ name: 'Trần Văn Thử', position: 'PHÓ CHỦ TỊCH', authority: 'KT' });
    expect(signer?.lines).toEqual(['TM. ỦY BAN NHÂN DÂN', 'KT.CHỦ TỊCH']);
    expect(problems).toEqual([]);
  });

  it.each([
    ['TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Văn Thử', 'TM', 'CHỦ TỊCH'],
    ['TM. ỦY BAN NHÂN DÂN\nTỈNH X\nCHỦ TỊCH\nTrần Văn Thử', 'TM', 'CHỦ TỊCH'],
    ['TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\nTrần Văn Thử', 'TL', 'CHÁNH VĂN PHÒNG'],
    ['TUQ. GIÁM ĐỐC\nTRƯỞNG PHÒNG\nTrần Văn Thử', 'TUQ', 'TRƯỞNG PHÒNG'],
    ['Q. GIÁM ĐỐC\nTrần Văn Thử', 'Q', 'Q. GIÁM ĐỐC'],
    ['T/M BAN THƯỜNG VỤ\nBÍ THƯ\n(Đã ký)\nTrần Văn Thử', 'TM', 'BÍ THƯ'],
    ['KT. CHỦ TỊCH PHÓ CHỦ TỊCH\nTrần Văn Thử', 'KT', 'PHÓ CHỦ TỊCH'],
    ['HIỆU TRƯỞNG\n\nTRẦN VĂN THỬ', null, 'HIỆU TRƯỞNG'],
    ['KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\nPGS.TS. Trần Văn Thử', 'KT', 'THỨ TRƯỞNG'],
  ])('reads the signature %j', (signature, authority, position) => {
    expect(read(`Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\n${signature}`).signer).toMatchObject({
      name: 'Trần Văn Thử',
      authority,
      position,
    });
  });

  it('tells a family name from a position', () => {
    expect(read('Nơi nhận:\n- Lưu: VT.\n\nHIỆU TRƯỞNG\n\nTRƯƠNG THỊ THỬ').signer).toMatchObject({
      name: 'Trương Thị Thử',
      position: 'HIỆU TRƯỞNG',
    });
  });

  it('reads two columns in one line', () => {
    const { recipients, signer } = read(
      'Nơi nhận:                TM. ỦY BAN NHÂN DÂN\n- Như trên;              KT. CHỦ TỊCH\n- CT, PCT UBND huyện;    PHÓ CHỦ TỊCH\n- Lưu: VT.\n                         Trần Văn Thử',
    );
    expect(recipients).toEqual(['Như trên', 'CT, PCT UBND huyện', 'Lưu: VT']);
    expect(signer).toMatchObject({ name: 'Trần Văn Thử', position: 'PHÓ CHỦ TỊCH', authority: 'KT' });
  });

  it('reads a closing that became a table', () => {
    const { recipients, signer } = read(
      '| *Nơi nhận:*<br>- UBND tỉnh (b/c);<br>- Lưu: VT, GDTX. | **KT. GIÁM ĐỐC**<br>**PHÓ GIÁM ĐỐC**<br><br>**Trần Văn Thử** |\n|---|---|',
    );
    expect(recipients).toEqual(['UBND tỉnh (b/c)', 'Lưu: VT, GDTX']);
    expect(signer).toMatchObject({ name: 'Trần Văn Thử', position: 'PHÓ GIÁM ĐỐC', authority: 'KT' });
  });

  it('reads the signature above the recipients', () => {
    const { recipients, signer } = read(
      'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Thử\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.',
    );
    expect(recipients).toEqual(['Như trên', 'Lưu: VT']);
    expect(signer).toMatchObject({ name: 'Trần Văn Thử', authority: 'TM' });
  });

  it('reads recipients in one line', () => {
    expect(
      read('Nơi nhận: - Phòng GD&ĐT (b/c); - Các tổ CM; - Lưu VT.\n\nHIỆU TRƯỞNG\nTrần Văn Thử').recipients,
    ).toEqual(['Phòng GD&ĐT (b/c)', 'Các tổ CM', 'Lưu VT']);
  });

  it('leaves the closing of an annex to the annex', () => {
    const { recipients, signer } = read(
      'Nơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\n\nTrần Văn Thử\n\nSố: /BC-.....\n\nBÁO CÁO\n\nNơi nhận:\n- UBND tỉnh;\n\nTHỦ TRƯỞNG',
    );
    expect(recipients).toEqual(['Lưu: VT']);
    expect(signer).toMatchObject({ name: 'Trần Văn Thử', position: 'CHỦ TỊCH' });
  });

  it('says what is missing', () => {
    expect(read('').problems).toEqual(['RECIPIENTS_NOT_FOUND', 'SIGNER_NOT_FOUND']);
  });
});

describe('names of the signer', () => {
  it.each([
    ["H'Hen Niê", "H'Hen Niê"],
    ['K’Brôi', null],
    ['Y Blô Niê', 'Y Blô Niê'],
    ['Rơ-Chăm H’Bơ', 'Rơ-Chăm H’Bơ'],
    ["K'SOR H'LAN", "K'Sor H'Lan"],
    ["Nguyễn D'Or An", "Nguyễn D'Or An"],
  ])('%s', (written, expected) => {
    expect(read(`Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nCHỦ TỊCH\n\n${written}`).signer?.name ?? null).toBe(expected);
  });
});

describe('footnotes among the recipients', () => {
  it.each([
    '1\nTheo Báo cáo số 8/BC-SNV ngày 01/9/2025.',
    '[1] Theo số liệu của Chi cục Thống kê.',
    '¹ Gồm các xã vùng cao.',
    '2 Xem Phụ lục kèm theo.',
  ])('are none: %s', (note) => {
    const { recipients } = read(
      `Nơi nhận:\n- Như trên;\n- Sở Nội vụ;\n- Lưu: VT.\n\n${note}\n\nCHỦ TỊCH\n\nTrần Văn Thử`,
    );
    expect(recipients).toEqual(['Như trên', 'Sở Nội vụ', 'Lưu: VT']);
  });
});
