import { accessMatrixFrom, oneRoleOfEachRule } from './matrix';

accessMatrixFrom('school', oneRoleOfEachRule);
