export { AssignmentPiles } from './AssignmentPiles';
