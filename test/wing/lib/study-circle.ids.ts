import { factIds } from '@app/kernel';

export const StudyCircleIds = factIds('StudyCircle');
