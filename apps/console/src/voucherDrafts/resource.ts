import Draw from '@mui/icons-material/DrawOutlined';
import { inboxPart } from '../inbox/places.ts';
import { defineResource } from '../resource/defineResource.ts';
import { showPage } from '../resource/things.ts';
import { lazily } from '../shared/lazy.ts';
import { enterVoucher } from './places.ts';
import { VOUCHER_DRAFT, VOUCHER_DRAFTS, VOUCHER_DRAFTS_BY_ID } from './voucherDrafts.graphql.ts';
import { VoucherPiles } from './VoucherPiles';

export const resource = defineResource({
  name: 'voucherDrafts',
  icon: Draw,
  menu: { group: 'money', order: 20, permission: 'ledger.read' },
  pages: {
    list: lazily(() => import('./VoucherDraftList'), 'VoucherDraftList'),
    show: lazily(() => import('./VoucherDraftShow'), 'VoucherDraftShow'),
    create: lazily(() => import('./VoucherEntryPage'), 'VoucherEntryPage'),
    edit: lazily(() => import('./VoucherDraftEdit'), 'VoucherDraftEdit'),
  },
  needs: { list: 'ledger.read', show: 'ledger.read', create: 'ledger.keep', edit: 'ledger.keep' },
  things: [{ kind: 'VOUCHER_DRAFT', order: 60, wayTo: showPage('voucherDrafts') }],
  inbox: inboxPart(['VOUCHERS_TO_SIGN', 'VOUCHERS_RETURNED'], 15, VoucherPiles),
  starts: [{ order: 5, label: 'resources.voucherDrafts.create', to: enterVoucher(), permission: 'ledger.keep' }],
  operations: {
    voucherDrafts: { list: VOUCHER_DRAFTS, one: VOUCHER_DRAFT, many: VOUCHER_DRAFTS_BY_ID },
  },
});
