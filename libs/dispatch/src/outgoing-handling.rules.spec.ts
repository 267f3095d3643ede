import { describe, expect, it } from '@jest/globals';
import { OUTGOING_HANDLING } from './outgoing-handling.rules';

describe('the report on the handling of what went out', () => {
  it('says how many offices got a document, took it in, refused and finished it', () => {
    const line = {
      directiveKey: '',
      number: 1,
      enteredOn: '2024-10-01',
      handler: null,
      handleBy: '2024-10-10',
      handledOn: null,
      outcome: null,
      copies: null,
      note: 'Bản giấy',
      fileCode: null,
      type: 'KH',
      code: '77/KH-SG',
      issuer: 'Sở',
      issuedOn: '2024-09-20',
      subject: 'Tuần lễ',
      signerName: null,
      recipients: [],
      answers: ['9/BC-UBND', '10/BC-UBND'],
      sent: { all: 4, received: 3, refused: 1, finished: 2 },
    };
    expect(OUTGOING_HANDLING.columns.map(({ cell }) => cell(line, 0, '2024-10-05'))).toEqual([
      '77/KH-SG',
      '20/09/2024',
      'Kế hoạch: Tuần lễ',
      '4',
      '3',
      '1',
      '2',
      '10/10/2024',
      '9/BC-UBND\n10/BC-UBND',
      'Bản giấy',
    ]);
  });
});
