/** Whatever has a name: what pickers, links and titles take. */
export interface Named {
  id: string;
  name: string;
}
