export { RenewalNotices } from './renewal-notices.service';
export * from './renewals.module';
