export * from './donation.entity';
export * from './donations.ids';
export * from './donations.module';
export * from './stock.entity';
