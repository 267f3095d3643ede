import type { CriteriaLoader, CriteriaVersion } from '@app/criteria';
import { KernelError, type RequestContext } from '@app/kernel';

/** The version by which something is judged: published, so everybody's. */
export async function criteriaOf(
  loader: CriteriaLoader,
  context: RequestContext,
  key: number,
): Promise<CriteriaVersion> {
  const version = await loader.version(context, key);
  if (!version) throw KernelError.NOT_FOUND();
  return version;
}
