import { uuidIds } from '@app/kernel';

export const AwardIds = uuidIds('Award');
export const AuthorityIds = uuidIds('Authority');
