import { accessMatrixFrom } from './matrix';

accessMatrixFrom('commune');
