import { accessMatrixFrom, oneRoleOfEachRule } from './matrix';

accessMatrixFrom('acting office', oneRoleOfEachRule);
