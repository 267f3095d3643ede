interface Launched {
  launchedBy: string | null;
  organisation: { name: string } | null;
}

export const launcherOf = ({ launchedBy, organisation }: Launched): string => launchedBy ?? organisation?.name ?? '';
