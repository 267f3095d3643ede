import { accessMatrixFrom } from './matrix';

accessMatrixFrom('school');
