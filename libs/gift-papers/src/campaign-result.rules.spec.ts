import { campaignResult } from './campaign-result.rules';

describe('the result of a campaign', () => {
  const office = { key: 1, path: '1', name: 'Hội', kind: 'library' as never, superior: null, place: null };
  const campaign = {
    name: 'Sách',
    content: 'Sách',
    aim: 'Đọc',
    beneficiaries: 'Học sinh',
    estimate: 1,
    approvedOn: null,
    postedOn: null,
    result: null,
  };
  const none = { document: null, givers: [], unlisted: { count: 0, money: 0 }, uses: [], goods: [] };
  const said = (received: number, used: number): string =>
    JSON.stringify(campaignResult(office, { campaign, received, used, ...none }, (day) => day).body);

  it('tells in figures and in words what remains, or what was spent beyond what came in', () => {
    expect(said(5000, 2000)).toContain('Còn lại: 3.000 đồng (bằng chữ: Ba nghìn đồng).');
    expect(said(5000, 5000)).toContain('Còn lại: 0 đồng (bằng chữ: Không đồng).');
    expect(said(2000, 5000)).toContain('Đã chi vượt số đã thu: 3.000 đồng (bằng chữ: Ba nghìn đồng).');
  });
});
