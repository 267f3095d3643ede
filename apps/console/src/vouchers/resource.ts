import ReceiptLong from '@mui/icons-material/ReceiptLongOutlined';
import { defineResource } from '../resource/defineResource.ts';
import { showPage } from '../resource/things.ts';
import { lazily } from '../shared/lazy.ts';
import { POSTED_VOUCHERS, VOUCHER, VOUCHERS_BY_ID } from './vouchers.graphql.ts';

export const resource = defineResource({
  name: 'vouchers',
  icon: ReceiptLong,
  menu: { group: 'money', order: 30, permission: 'ledger.read' },
  pages: {
    list: lazily(() => import('./VoucherList'), 'VoucherList'),
    show: lazily(() => import('./VoucherShow'), 'VoucherShow'),
  },
  needs: { list: 'ledger.read', show: 'ledger.read' },
  records: ['Voucher'],
  things: [{ kind: 'VOUCHER', order: 71, wayTo: showPage('vouchers') }],
  operations: { vouchers: { list: POSTED_VOUCHERS, one: VOUCHER, many: VOUCHERS_BY_ID } },
});
