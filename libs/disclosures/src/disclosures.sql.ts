import { tableOf } from '@app/kernel';
import { Disclosure } from './disclosure.entity';

export const disclosures = tableOf(Disclosure);

/** Columns of `disclosure AS l`. */
export const disclosureColumns = disclosures.columns('l');
