export { SigningSteps } from './SigningSteps';
export { VoucherFiles } from './VoucherFiles';
export { RecentDrafts } from './RecentDrafts';
export { VoucherSubject } from './VoucherSubject';
