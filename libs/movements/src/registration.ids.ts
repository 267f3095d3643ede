import { factIds } from '@app/kernel';

export const RegistrationIds = factIds('MovementRegistration');
