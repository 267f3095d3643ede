import { factIds } from '@app/kernel';

export const ReportIds = factIds('Report');
