import { accessMatrixFrom, oneRoleOfEachRule } from './matrix';

accessMatrixFrom('province', oneRoleOfEachRule);
