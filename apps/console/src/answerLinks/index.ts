export { CitizenLinks } from './CitizenLinks';
