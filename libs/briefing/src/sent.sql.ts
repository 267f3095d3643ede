/** To be joined laterally: `sent.at`, when the own figures of a report were sent last, as `sentAt` says it; null before the first sending. */
export const sentOf = (report: string): string => `(
  SELECT max(n.submitted_at) AS at FROM report_version AS n
  WHERE n.province_id = ${report}.province_id AND n.report_key = ${report}.key AND n.kind <> 'supplement') AS sent`;
